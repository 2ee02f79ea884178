import { digitsAt } from './digits.ts'
import type { CalendarDate } from './types.ts'

/** The year of a day: 2024 of `2024-01-25`. */
export const yearOf = (date: CalendarDate): number => digitsAt(date, 0, 4)

/** The month of a day, 1 to 12. */
export const monthOf = (date: CalendarDate): number => digitsAt(date, 5, 7)

/** The day of the month, 1 to 31. */
export const dayOfMonth = (date: CalendarDate): number => digitsAt(date, 8, 10)
