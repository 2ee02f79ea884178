import { dayNumber } from './day-number.ts'
import { fromDayNumber } from './from-day-number.ts'
import type { CalendarDate } from './types.ts'

/**
 * The day so many days after (before, when negative). A term of n days from an event ends here:
 * the day of the event is not counted (Civil Code 2015, art. 147.2).
 */
export const plusDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(date) + days)
