import { isWorkingDay, type CalendarDate, type WorkingCalendar } from '../calendar/index.ts'
import type { Instant } from '../work/index.ts'
import type { ReminderRules } from './types.ts'

/** Vietnam has one offset and has kept it since 1975. */
const OFFSET = '+07:00'

/** From when on and until when a reminder of that day may be sent; undefined on a day on which nobody is reminded. */
export function sendingHours({ workingDaysOnly, from, until }: ReminderRules, day: CalendarDate, calendar: WorkingCalendar): { notBefore: Instant; goodUntil: Instant } | undefined {
  if (workingDaysOnly && !isWorkingDay(calendar, day)) return undefined
  return { notBefore: `${day}T${from}:00${OFFSET}` as Instant, goodUntil: `${day}T${until}:00${OFFSET}` as Instant }
}
