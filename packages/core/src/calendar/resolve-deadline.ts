import { anchorDay, type Parent } from './anchor-day.ts'
import { plusDays } from './plus-days.ts'
import { plusOffset } from './plus-offset.ts'
import type { Aim, CalendarDate, Deadline, Period, WorkingCalendar } from './types.ts'
import { workingDayOnOrAfter, workingDayOnOrBefore } from './working-day.ts'
import { yearOf } from './year-month-day.ts'

/** `due`: the last day that counts as on time. `target`: the last working day on or before it, which is the day asked for; on or before `aim`, where the rule has one. */
export type DueDay = { due: CalendarDate; target: CalendarDate; provisional: boolean; aim?: CalendarDate }

/**
 * When a duty of that period falls due: the anchor, then the offset, then the bound, then the day off.
 * `before` excludes its day: the day before is the last on time. Where the rule says `extends`, a last day off moves to the next
 * working day (Civil Code 2015, art. 148.5); where it `stays`, only the target goes back to a working day.
 * `provisional` when a year it rests on has no published working days. `awaiting` until the occurrence it comes after has its day.
 */
export function resolveDeadline(deadline: Deadline, period: Period, calendar: WorkingCalendar, parent: Parent = {}): DueDay | 'awaiting' {
  const anchor = anchorDay(deadline.anchor, period, parent)
  if (anchor === undefined) return 'awaiting'
  const { offset } = deadline
  const counted = offset ? plusOffset(calendar, anchor, offset) : anchor
  const lastDay = deadline.bound === 'before' ? plusDays(counted, -1) : counted
  const due = deadline.onDayOff === 'extends' ? workingDayOnOrAfter(calendar, lastDay) : lastDay
  const countedInUnpublished = offset !== undefined && 'workingDays' in offset && !calendar.published.has(yearOf(anchor))
  const provisional = countedInUnpublished || !calendar.published.has(yearOf(due))
  const aim = deadline.aim && aimedAt(deadline.aim, period, due, parent)
  return { due, target: workingDayOnOrBefore(calendar, aim ?? due), provisional, ...(aim ? { aim } : {}) }
}

/** Within the period, which may begin after the day written for every year; never after the last day on time. */
function aimedAt({ anchor, bound }: Aim, period: Period, due: CalendarDate, parent: Parent): CalendarDate | undefined {
  const day = anchorDay(anchor, period, parent)
  if (day === undefined) return undefined
  const last = bound === 'before' ? plusDays(day, -1) : day
  return last < period.from ? period.from : last > due ? due : last
}
