import { dateOf } from './from-day-number.ts'
import { lastDayOfMonth } from './last-day-of-month.ts'
import type { CalendarDate } from './types.ts'
import { dayOfMonth, monthOf, yearOf } from './year-month-day.ts'

/** The same day so many months after (before, when negative). Civil Code 2015, art. 148.3: a month without that day ends on its last day. */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const monthsFromZero = yearOf(date) * 12 + monthOf(date) - 1 + months
  return dayInMonth(Math.floor(monthsFromZero / 12), (monthsFromZero % 12) + 1, dayOfMonth(date))
}

/** That day of a month (1 to 12), or the month's last day when it has fewer. */
export const dayInMonth = (year: number, month: number, day: number): CalendarDate => dateOf(year, month, Math.min(day, lastDayOfMonth(year, month)))
