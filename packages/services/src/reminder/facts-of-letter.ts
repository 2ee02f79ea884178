import { plusOffset } from '@phoihop/core/calendar'
import { commonFacts, printCount, printDay, type FactsOf, type PaperFrame } from '@phoihop/core/paper'
import { bodyKnownAs, type BodyId } from '@phoihop/core/register'
import { ladderOf } from '@phoihop/core/reminder'
import type { Definition } from '../house/house.ts'
import { periodOf } from './title-of.ts'
import type { Climbed } from './views.ts'

/** What a follow-up letter to a body says of its matters, in their order. */
export function factsOfLetter({ programme, index, calendar }: Definition, body: BodyId, matters: readonly Climbed[], frame: PaperFrame): FactsOf<'follow-up-letter'> {
  const { answerWithin } = ladderOf(programme)
  return {
    ...commonFacts(frame),
    addressee: bodyKnownAs(index, body, frame.today).vi,
    answer_by: printDay(plusOffset(calendar, frame.today, { workingDays: answerWithin })),
    late: matters.map(({ kind, what, from, owners, owed, daysLate }) => ({
      what: `${kind === 'duty' ? `${what.vi}, ${periodOf(from.period)}` : what.vi}${owed.returnedOn ? ' (báo cáo đã trả lại, chờ bổ sung)' : ''}`,
      clause: from.clause ?? `kết luận: ${from.title.vi}, ${periodOf(from.period)}`,
      who: owners.map(({ title }) => title.vi).join(', '), due: printDay(owed.due), days: printCount(daysLate),
    })),
  }
}
