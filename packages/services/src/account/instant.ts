import type { Instant } from '@phoihop/core/work'

const MINUTE_MS = 60_000

/** An instant some minutes earlier (negative: later). */
export const minutesBefore = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) - minutes * MINUTE_MS).toISOString() as Instant
/** Minutes from one instant to another. */
export const minutesBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / MINUTE_MS
