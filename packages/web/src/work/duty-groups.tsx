import type { Duty } from '@phoihop/services/work'
import { SHAPES, StateMark } from '../design/state-mark.tsx'
import { formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { DueDay } from './duty-card.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { duties: readonly Duty[]; acrossPeriods?: boolean }

/** The duties of many bodies: one line for each rule and period (or each rule alone), the places behind it side by side. */
export function DutyGroups({ duties, acrossPeriods = false }: Props) {
  return <ul className="groups">{groupsOf(duties, acrossPeriods).map((group) => <Group key={group[0].occurrence.key} group={group} acrossPeriods={acrossPeriods} />)}</ul>
}

type Some = readonly [Duty, ...Duty[]]

function Group({ group, acrossPeriods }: { group: Some; acrossPeriods: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const [{ obligation, occurrence, standing }] = group
  const matrix = `/matrix?${new URLSearchParams({ year: occurrence.falls.slice(0, 4), obligation: obligation.id })}`
  return (
    <li className={`group ${standing.state}`}>
      <h3><a href={matrix}>{say(obligation.title)}</a></h3>
      <p className="meta">{!acrossPeriods && <><span>{formatPeriod(occurrence.period.key, language)}</span><DueDay duty={group[0]} /></>}<span>{acrossPeriods ? words.times(group.length) : words.places(group.length)}</span></p>
      <ul className="places">{group.map((duty) => <li key={duty.occurrence.key}><PlaceLink duty={duty} withPeriod={acrossPeriods} /></li>)}</ul>
    </li>
  )
}

function PlaceLink({ duty: { occurrence, owners, place, standing }, withPeriod }: { duty: Duty; withPeriod: boolean }) {
  const language = useLanguage()
  const say = useSay()
  const days = standing.state === 'late' ? ` ${standing.daysLate}` : ''
  return (
    <a href={`/duty/${occurrence.key}`} title={owners.map((owner) => say(owner.title)).join(', ')}>
      <span className={`state ${standing.state}`} aria-hidden="true">{SHAPES[standing.state]}{days}</span> {say(place.title)}{withPeriod && <small>{formatPeriod(occurrence.period.key, language)}</small>}
    </a>
  )
}

/** Duties that need nothing today, a line each. */
export function DutyLines({ duties, withPlace }: { duties: readonly Duty[]; withPlace: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <ul className="lines">
      {duties.map((duty) => (
        <li key={duty.occurrence.key}>
          <a href={`/duty/${duty.occurrence.key}`}>{say(duty.obligation.title)}{withPlace && `, ${say(duty.place.title)}`}</a>
          <p className="meta">
            <span>{formatPeriod(duty.occurrence.period.key, language)}</span>
            {duty.standing.doneOn ? <span>{words.doneOn} {formatDay(duty.standing.doneOn)}</span> : <DueDay duty={duty} />}
            <StateMark state={duty.standing.state} daysLate={duty.standing.daysLate} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function groupsOf(duties: readonly Duty[], acrossPeriods: boolean): readonly Some[] {
  const groups = Map.groupBy(duties, ({ occurrence, standing }) => (acrossPeriods ? occurrence.obligation : `${occurrence.obligation} ${occurrence.period.key} ${standing.due}`))
  return [...groups.values()].map((group) => group as unknown as Some)
}
