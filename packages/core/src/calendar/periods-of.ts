import { PARTS_OF_YEAR, periodOfYear, type PeriodOptions } from './part-of-year.ts'
import type { CalendarDate, Period, PeriodUnit } from './types.ts'
import { yearOf } from './year-month-day.ts'

const LAST_YEAR = 9999

/**
 * Every whole period of that unit that shares at least one day with the window (both ends included), in order.
 * They are not cut to the window: `clip` does that.
 */
export function periodsOf(unit: PeriodUnit, window: { from: CalendarDate; to: CalendarDate }, options: PeriodOptions = {}): readonly Period[] {
  const periods: Period[] = []
  // With a cut-off, the last days of December belong to the year after.
  const lastYear = Math.min(yearOf(window.to) + 1, LAST_YEAR)
  for (let year = yearOf(window.from); year <= lastYear; year++) {
    for (const part of PARTS_OF_YEAR[unit]) {
      const period = periodOfYear(year, part, options)
      if (period.from <= window.to && period.to >= window.from) periods.push(period)
    }
  }
  return periods
}
