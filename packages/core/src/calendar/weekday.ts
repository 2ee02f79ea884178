import { dayNumber } from './day-number.ts'
import type { CalendarDate } from './types.ts'

/** 1 Monday to 7 Sunday. */
export const weekday = (date: CalendarDate): number => weekdayOfNumber(dayNumber(date))

/** The weekday of a day number; day 0 was a Thursday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1
