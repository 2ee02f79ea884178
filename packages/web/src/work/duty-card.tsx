import type { Duty } from '@phoihop/services/work'
import { StateMark } from '../design/state-mark.tsx'
import { formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type CardAction = 'report' | 'correct' | 'judge' | 'open'

/** One duty in a list: what, which period, by when, where it stands, one thing to do. */
export function DutyCard({ duty, action, withPlace }: { duty: Duty; action: CardAction; withPlace: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { occurrence, obligation, standing } = duty
  const href = `/duty/${occurrence.key}`
  const label = action === 'report' ? words.report(obligation.kind) : words[action]
  return (
    <li className={`card ${standing.state}`}>
      <div>
        <h3><a href={href}>{say(obligation.title)}</a></h3>
        <p className="meta">
          {withPlace && <span>{say(duty.place.title)}</span>}
          <span>{formatPeriod(occurrence.period.key, language)}</span>
          <DueDay duty={duty} />
        </p>
        <p><StateMark state={standing.state} daysLate={standing.daysLate} /></p>
      </div>
      <a className={action === 'open' ? 'button quiet' : 'button'} href={href} aria-label={`${label}: ${say(obligation.title)}, ${formatPeriod(occurrence.period.key, language)}${withPlace ? `, ${say(duty.place.title)}` : ''}`}>{label}</a>
    </li>
  )
}

/** The day due and, where it differs, the day asked for; how many working days are left. */
export function DueDay({ duty: { occurrence, standing, workingDaysLeft } }: { duty: Duty }) {
  const words = useWords(vi, en)
  if (standing.due === 'awaiting' || standing.target === 'awaiting') return <span>{words.due}: {words.awaiting}</span>
  const pending = standing.doneOn === undefined && standing.state !== 'waived'
  const left = pending && workingDaysLeft !== undefined ? words.left(workingDaysLeft) : ''
  return (
    <span>
      {occurrence.stated ? `${words.due} ${formatDay(standing.due)}` : `${words.target} ${formatDay(standing.target)}`}
      {occurrence.stated && standing.target !== standing.due && pending ? `, ${words.target} ${formatDay(standing.target)}` : ''}
      {left ? ` · ${left}` : ''}
    </span>
  )
}
