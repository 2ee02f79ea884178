import { ok, refuse, type Outcome } from '../outcome/index.ts'
import { lastDayOfMonth } from './last-day-of-month.ts'
import { digitsAt } from './digits.ts'
import type { CalendarDate } from './types.ts'

const HYPHEN = 45

/**
 * Whether this is a real day written `YYYY-MM-DD`, of the years 1000 to 9999.
 * A year below 1000 is a slip of the keyboard, never the day of a duty.
 */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || text.length !== 10) return false
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 7)
  const dayOfMonth = digitsAt(text, 8, 10)
  if (!(year >= 1000 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return false
  return dayOfMonth <= lastDayOfMonth(year, month)
}

/** The day a text names, `2024-01-25`. Refuses anything else with `not-a-date`, also a day that does not exist (`2025-02-29`). */
export function calendarDate(text: string): Outcome<CalendarDate> {
  return isCalendarDate(text) ? ok(text) : refuse({ code: 'not-a-date', text })
}

/** A day written in code: `day('2024-01-25')`. Throws on a text that is none, because that is a bug; for input use `calendarDate`. */
export function day(text: string): CalendarDate {
  if (isCalendarDate(text)) return text
  throw new RangeError(`not a day: ${text}`)
}
