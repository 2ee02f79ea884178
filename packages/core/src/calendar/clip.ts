import type { Days, Period } from './types.ts'

/** The part of a period that lies within those days, under the same key; `undefined` when they share no day. */
export function clip(period: Period, days: Days): Period | undefined {
  const from = days.from > period.from ? days.from : period.from
  const to = days.to !== undefined && days.to < period.to ? days.to : period.to
  if (from > to) return undefined
  return from === period.from && to === period.to ? period : { key: period.key, from, to }
}
