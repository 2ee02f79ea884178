import { weekday } from '@phoihop/core/calendar'
import type { Proposal } from '@phoihop/core/meeting'
import type { MeetingLine } from '@phoihop/services/meeting'
import { StateMark } from '../design/state-mark.tsx'
import { formatDay, formatPeriod, formatWeekday } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The meeting that comes next, with one thing to do. */
export function MeetingCard({ line }: { line: MeetingLine }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { key, title, period, standing } = line
  return (
    <li className={`card ${standing.state}`}>
      <div>
        <h3><a href={`/meetings/${key}`}>{say(title)}, {formatPeriod(period.key, language)}</a></h3>
        <p><MeetingTime line={line} /></p>
        <MeetingFacts line={line} />
      </div>
      <a className="button" href={`/meetings/${key}`} aria-label={`${words.agenda}: ${say(title)}, ${formatPeriod(period.key, language)}`}>{words.agenda}</a>
    </li>
  )
}

/** One of the others, a line. */
export function MeetingRow({ line }: { line: MeetingLine }) {
  const language = useLanguage()
  const say = useSay()
  return <li><a href={`/meetings/${line.key}`}>{say(line.title)}, {formatPeriod(line.period.key, language)}</a><MeetingFacts line={line} withTime /></li>
}

function MeetingFacts({ line, withTime = false }: { line: MeetingLine; withTime?: boolean }) {
  const words = useWords(vi, en)
  const { meeting, members, standing } = line
  const isPast = meeting.held !== undefined || standing.doneOn !== undefined
  return (
    <p className="meta">
      {withTime && <span><MeetingTime line={line} /></span>}
      {!isPast && meeting.proposal && <span>{words.agreedOf(meeting.agreed.length, members)}</span>}
      {meeting.conclusions.length > 0 && <span>{words.conclusionsOf(meeting.conclusions.length)}</span>}
      {!isPast && standing.due !== 'awaiting' && <span>{words.due} {formatDay(standing.due)}</span>}
      <StateMark state={standing.state} daysLate={standing.daysLate} />
    </p>
  )
}

/** When and where, or when it was held. */
export function MeetingTime({ line: { meeting: { held, proposal, calledOff }, standing } }: { line: Pick<MeetingLine, 'meeting' | 'standing'> }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const on = held?.on ?? standing.doneOn
  if (on) return <>{words.heldOn(formatDay(on))}</>
  if (proposal) return <>{timeIn(proposal, language)}, {proposal.where}</>
  return <>{calledOff && standing.state !== 'waived' ? words.postponed : words.noTime}</>
}

/** `07:30 Thứ Hai 30/11/2026`. */
export const timeIn = ({ on, at }: Pick<Proposal, 'on' | 'at'>, language: Language): string => `${at} ${formatWeekday(weekday(on), language)} ${formatDay(on)}`
