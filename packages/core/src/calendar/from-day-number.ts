import { dayNumberOf } from './day-number.ts'
import { twoDigits } from './digits.ts'
import type { CalendarDate } from './types.ts'

const DAYS_IN_400_YEARS = 146_097
const DAYS_BEFORE_1970 = 719_468
const EARLIEST = dayNumberOf(1000, 1, 1)
const LATEST = dayNumberOf(9999, 12, 31)

/** Days of 2000 to 2060, written once: a schedule asks for the same few thousand days millions of times. */
const KEPT_FROM = dayNumberOf(2000, 1, 1)
const kept = new Array<CalendarDate | undefined>(dayNumberOf(2061, 1, 1) - KEPT_FROM).fill(undefined)

/** The day with that number; the other way round of `dayNumber`. Throws outside the years 1000 to 9999. */
export function fromDayNumber(number: number): CalendarDate {
  const at = number - KEPT_FROM
  if (!(at >= 0 && at < kept.length)) return write(number)
  return (kept[at] ??= write(number))
}

/** The day of a year, a month (1 to 12) and a day that month has. */
export const dateOf = (year: number, month: number, dayOfMonth: number): CalendarDate => fromDayNumber(dayNumberOf(year, month, dayOfMonth))

function write(number: number): CalendarDate {
  if (!(Number.isInteger(number) && number >= EARLIEST && number <= LATEST)) throw new RangeError(`no day has the number ${number}`)
  const shifted = number + DAYS_BEFORE_1970
  const cycle = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfCycle = shifted - cycle * DAYS_IN_400_YEARS
  const leapDays = Math.floor(dayOfCycle / 1_460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as CalendarDate
}
