import { periodsOf, resolveDeadline, workingDaysBetween, type CalendarDate, type Period, type WorkingCalendar } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import type { Obligation, ProgrammeVersion } from './types.ts'

/**
 * Deadlines keep their order: at least one working day after the figures are closed (Decree 09/2019, art. 8.5b), what feeds another rule
 * due before that one, and a day of our own has its reading on record. Told once for each rule.
 */
export function checkDeadlines(version: ProgrammeVersion, calendar: WorkingCalendar): readonly Refusal[] {
  return version.obligations.flatMap((rule) => [
    ...unread(rule),
    ...beforeCutoff(version, rule, calendar),
    ...fedTooLate(version, rule, calendar),
  ])
}

function unread({ id, recurs, due, reading }: Obligation): readonly Refusal[] {
  const falls = !('always' in recurs) && !('onDemand' in recurs)
  return falls && (!due?.stated || due.aim) && !reading ? [{ code: 'unstated-without-reading', obligation: id }] : []
}

function beforeCutoff(version: ProgrammeVersion, rule: Obligation, calendar: WorkingCalendar): readonly Refusal[] {
  if (!('every' in rule.recurs) || rule.recurs.cutoffDay === undefined) return []
  for (const period of periodsWritten(version, rule)) {
    const due = dueIn(rule, period, calendar)
    if (due !== undefined && workingDaysBetween(calendar, period.to, due) < 1) {
      return [{ code: 'due-before-cutoff', obligation: rule.id, cutoff: period.to, due }]
    }
  }
  return []
}

/** Of the periods that end within one of the rule that is fed, the last must be due before it. */
function fedTooLate(version: ProgrammeVersion, rule: Obligation, calendar: WorkingCalendar): readonly Refusal[] {
  const fed = version.obligations.find(({ id }) => id === rule.feeds)
  if (!fed) return []
  const own = periodsWritten(version, rule)
  const isLate = periodsWritten(version, fed).some((whole) => {
    const last = own.filter(({ to }) => to >= whole.from && to <= whole.to).at(-1)
    const [due, limit] = [last && dueIn(rule, last, calendar), dueIn(fed, whole, calendar)]
    return due !== undefined && limit !== undefined && due >= limit
  })
  return isLate ? [{ code: 'feeds-too-late', obligation: rule.id, feeds: fed.id }] : []
}

function periodsWritten({ inForce, term }: ProgrammeVersion, { recurs }: Obligation): readonly Period[] {
  if (!('every' in recurs)) return []
  const periods = periodsOf(recurs.every, { from: inForce.from, to: term.to }, { cutoffDay: recurs.cutoffDay })
  return periods.filter(({ to }) => to <= term.to)
}

function dueIn({ due }: Obligation, period: Period, calendar: WorkingCalendar): CalendarDate | undefined {
  const day = due && resolveDeadline(due, period, calendar)
  return day === undefined || day === 'awaiting' ? undefined : day.due
}
