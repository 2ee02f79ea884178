import { plusDays } from './plus-days.ts'
import { dayInMonth } from './plus-months.ts'
import type { CalendarDate, Period, PeriodKey, PeriodUnit } from './types.ts'

/** `cutoffDay`: the day of the month figures are closed on; 14 is that of Decree 09/2019. Absent: whole calendar months. */
export type PeriodOptions = { cutoffDay?: number | undefined }

/** A period of the year: the end of its key, its first and its last month. */
export type PartOfYear = { ending: string; first: number; last: number }

const part = (ending: string, first: number, last: number): PartOfYear => ({ ending, first, last })

export const PARTS_OF_YEAR: Readonly<Record<PeriodUnit, readonly PartOfYear[]>> = {
  month: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((ending, at) => part(ending, at + 1, at + 1)),
  quarter: [part('Q1', 1, 3), part('Q2', 4, 6), part('Q3', 7, 9), part('Q4', 10, 12)],
  'half-year': [part('H1', 1, 6), part('H2', 7, 12)],
  'nine-months': [part('9M', 1, 9)],
  year: [part('', 1, 12)],
}

export function periodOfYear(year: number, { ending, first, last }: PartOfYear, options: PeriodOptions): Period {
  const key = ending === '' ? `${year}` : `${year}-${ending}`
  return { key: key as PeriodKey, from: dayAfterCutoff(year, first - 1, options), to: cutoff(year, last, options) }
}

/** The first day of the period whose months begin after that one; month 0 is December of the year before. */
export function dayAfterCutoff(year: number, month: number, options: PeriodOptions): CalendarDate {
  return plusDays(month === 0 ? cutoff(year - 1, 12, options) : cutoff(year, month, options), 1)
}

/** The day a month (1 to 12) is closed on. Decree 09/2019, art. 12: the 14th. */
export function cutoff(year: number, month: number, { cutoffDay = 31 }: PeriodOptions): CalendarDate {
  if (!(cutoffDay >= 1 && cutoffDay <= 31)) throw new RangeError(`no month is closed on day ${cutoffDay}`)
  return dayInMonth(year, month, cutoffDay)
}
