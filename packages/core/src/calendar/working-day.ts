import { dayNumber } from './day-number.ts'
import { fromDayNumber } from './from-day-number.ts'
import type { CalendarDate, WorkingCalendar } from './types.ts'
import { weekdayOfNumber } from './weekday.ts'

const FRIDAY = 5

/** Whether offices work on that day: a weekday that is no holiday, or a weekend day worked in exchange. */
export const isWorkingDay = (calendar: WorkingCalendar, date: CalendarDate): boolean => isWorked(calendar, date, dayNumber(date))

/** That day, or the last working day before it. */
export const workingDayOnOrBefore = (calendar: WorkingCalendar, date: CalendarDate): CalendarDate => nearest(calendar, date, -1)

/** That day, or the next working day. Civil Code 2015, art. 148.5: a term that would end on a day off ends there. */
export const workingDayOnOrAfter = (calendar: WorkingCalendar, date: CalendarDate): CalendarDate => nearest(calendar, date, 1)

/**
 * The n-th working day after that day (before, when negative); the day itself is not counted (Civil Code 2015, art. 147.2).
 * 0 is the same day, worked or not.
 */
export function plusWorkingDays(calendar: WorkingCalendar, date: CalendarDate, workingDays: number): CalendarDate {
  if (!Number.isInteger(workingDays)) throw new RangeError(`not a number of days: ${workingDays}`)
  const step = Math.sign(workingDays)
  let [number, on] = [dayNumber(date), date]
  for (let left = Math.abs(workingDays); left > 0; ) {
    number += step
    on = fromDayNumber(number)
    if (isWorked(calendar, on, number)) left -= 1
  }
  return on
}

function nearest(calendar: WorkingCalendar, date: CalendarDate, step: 1 | -1): CalendarDate {
  let number = dayNumber(date)
  let on = date
  while (!isWorked(calendar, on, number)) {
    number += step
    on = fromDayNumber(number)
  }
  return on
}

function isWorked(calendar: WorkingCalendar, date: CalendarDate, number: number): boolean {
  return weekdayOfNumber(number) <= FRIDAY ? !calendar.holidays.has(date) : calendar.swappedIn.has(date)
}
