import { ok, refuse, type Outcome } from '../outcome/index.ts'
import { digitsAt } from './digits.ts'
import { isCalendarDate } from './calendar-date.ts'
import { dayInMonth } from './plus-months.ts'
import type { CalendarDate, MonthDay } from './types.ts'

/** The day of every year a text names, `01-30`. `02-29` is one. Refuses others with `not-a-date`. */
export function monthDay(text: string): Outcome<MonthDay> {
  const isDayOfLeapYear = isCalendarDate(`2024-${text}`)
  return isDayOfLeapYear ? ok(text as MonthDay) : refuse({ code: 'not-a-date', text })
}

/** That day in a year; 29 February falls on the 28th where there is none (as art. 148.3 of the Civil Code ends a month). */
export const monthDayIn = (year: number, on: MonthDay): CalendarDate => dayInMonth(year, digitsAt(on, 0, 2), digitsAt(on, 3, 5))
