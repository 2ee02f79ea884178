import { printDay, printPeriod, printTime, type FactsOf } from '@phoihop/core/paper'
import { joined, midSentence } from '../paper/in-print.ts'
import type { MeetingView } from './views.ts'

/** Left blank for ink: a meeting held at another time than was proposed says nowhere when and where. */
const BLANK = '…………'
type Facts = Omit<FactsOf<'minutes'> & FactsOf<'invitation'>, keyof Common>
type Common = Pick<FactsOf<'plan'>, 'programme' | 'document' | 'signed_on' | 'place' | 'year' | 'chair' | 'today'>

/** What an invitation, the minutes and the notice of a meeting may print: bodies, never a person. */
export function meetingFacts({ title, period, meeting, members, chairs, conclusions, agenda }: MeetingView): Facts {
  const { held, proposal } = meeting
  const [on, known] = [held?.on ?? proposal?.on, !held || held.on === proposal?.on ? proposal : undefined]
  const names = (wanted: (member: MeetingView['members'][number]) => boolean) => members.filter(wanted).map((member) => ({ name: member.title.vi }))
  return {
    // After a comma a title says how often; the period says which one.
    meeting: midSentence(`${title.vi.split(',')[0]} ${printPeriod(period)}`), on: on ? printDay(on) : BLANK, at: known ? printTime(known.at) : BLANK, where: known?.where ?? BLANK,
    agenda: [...filled(agenda).map((line) => ({ title: line, by: joined(chairs.map((chair) => chair.title.vi)) })), ...agenda.items.map((item) => ({ title: item.title, by: item.by.title.vi }))],
    members: names((member) => !member.chairs), attended: names((member) => member.attended), absent: names((member) => !member.attended),
    commitments: conclusions.map(({ what, due, to }) => ({ what: what.replace(/[.;,\s]+$/u, ''), who: joined(to.map(({ owner }) => owner.title.vi)), due: printDay(due) })),
  }
}

/** The parts of the agenda that fill themselves, as far as there is anything in them. */
function filled({ open, above, overdue, overdueBelow, figures }: MeetingView['agenda']): readonly string[] {
  const part = (count: number, words: string): readonly string[] => (count > 0 ? [words.replace('#', String(count).padStart(2, '0'))] : [])
  return [
    ...part(open.length, 'Kiểm điểm # việc kết luận các kỳ trước giao, chưa xong'), ...part(above.length, 'Triển khai # việc cấp trên giao, chưa xong'), ...part(overdue.total, 'Kiểm điểm # việc quá hạn tại địa bàn'),
    ...part(overdueBelow.total, 'Kiểm điểm # việc quá hạn ở cấp dưới'), ...part(figures.length, 'Số liệu thực hiện Chương trình trong kỳ'),
  ]
}
