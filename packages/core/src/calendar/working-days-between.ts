import { dayNumber } from './day-number.ts'
import type { CalendarDate, WorkingCalendar } from './types.ts'
import { weekday, weekdayOfNumber } from './weekday.ts'

const FRIDAY = 5

/** Working days after `a`, up to and including `b`; negative when `b` is earlier. From a Friday to the next Monday it is 1. */
export function workingDaysBetween(calendar: WorkingCalendar, a: CalendarDate, b: CalendarDate): number {
  if (b < a) return 0 - workingDaysBetween(calendar, b, a)
  let count = weekdaysUpTo(dayNumber(b)) - weekdaysUpTo(dayNumber(a))
  for (const off of calendar.holidays) if (off > a && off <= b && weekday(off) <= FRIDAY) count -= 1
  for (const worked of calendar.swappedIn) if (worked > a && worked <= b && weekday(worked) > FRIDAY) count += 1
  return count
}

/** Mondays to Fridays from some fixed Monday up to and including that day number. */
function weekdaysUpTo(number: number): number {
  const ofWeek = weekdayOfNumber(number)
  const weeks = (number - ofWeek + 4) / 7
  return weeks * 5 + Math.min(ofWeek, FRIDAY)
}
