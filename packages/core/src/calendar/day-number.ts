import type { CalendarDate } from './types.ts'
import { dayOfMonth, monthOf, yearOf } from './year-month-day.ts'

const DAYS_IN_400_YEARS = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468

/** Days from 1 January 1970, which is 0; a day before it is negative. The difference of two is the number of days between them. */
export const dayNumber = (date: CalendarDate): number => dayNumberOf(yearOf(date), monthOf(date), dayOfMonth(date))

/** The day number of a year, a month (1 to 12) and a day of that month. Years are counted from March, so that a leap day is a year's last. */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * DAYS_IN_400_YEARS + dayOfCycle - DAYS_BEFORE_1970
}
