import { ok, refuse, type Outcome } from '../outcome/index.ts'
import { isCalendarDate } from './calendar-date.ts'
import { digitsAt } from './digits.ts'
import { multiYear } from './multi-year.ts'
import { PARTS_OF_YEAR, periodOfYear, type PartOfYear, type PeriodOptions } from './part-of-year.ts'
import type { Period, PeriodKey } from './types.ts'

const BY_ENDING: ReadonlyMap<string, PartOfYear> = new Map(
  Object.values(PARTS_OF_YEAR).flatMap((parts) => parts.map((part) => [part.ending === '' ? '' : `-${part.ending}`, part] as const)),
)
/** The 14→15 period of January 1000 would begin in 999, which is no day here. */
const FIRST_YEAR = 1001

/**
 * The period a key names: `2024-01` · `2024-Q3` · `2024-H1` · `2024-9M` · `2024` · `2024-2026` · `2024-08-19`, both ends included.
 * Refuses every other text with `not-a-period`. With a cut-off the period ends on that day of its last month; a single day has none.
 */
export function periodNamed(key: string, options: PeriodOptions = {}): Outcome<Period> {
  if (isCalendarDate(key)) return ok({ key: key as string as PeriodKey, from: key, to: key })
  const year = digitsAt(key, 0, 4)
  if (!(year >= FIRST_YEAR)) return refuse({ code: 'not-a-period', text: key })
  const part = BY_ENDING.get(key.slice(4))
  if (part) return ok(periodOfYear(year, part, options))
  const lastYear = key.length === 9 && key[4] === '-' ? digitsAt(key, 5, 9) : NaN
  return lastYear > year ? ok(multiYear(year, lastYear, options)) : refuse({ code: 'not-a-period', text: key })
}
