import { cutoff, dayAfterCutoff, type PeriodOptions } from './part-of-year.ts'
import type { Period, PeriodKey } from './types.ts'

/** The years from the first to the last, both included: `2024-2026`. One year alone has the key of a year. Throws when they run backwards. */
export function multiYear(fromYear: number, toYear: number, options: PeriodOptions = {}): Period {
  if (toYear < fromYear) throw new RangeError(`no period runs from ${fromYear} to ${toYear}`)
  const key = fromYear === toYear ? `${fromYear}` : `${fromYear}-${toYear}`
  return { key: key as PeriodKey, from: dayAfterCutoff(fromYear, 0, options), to: cutoff(toYear, 12, options) }
}
