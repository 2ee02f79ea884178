import type { CalendarDate } from '../calendar/index.ts'
import type { Occurrence, OccurrenceKey } from '../schedule/index.ts'
import type { Standing, WorkEntry } from '../work/index.ts'
import type { Figure, Verdict } from './types.ts'
import { verdictOf } from './verdict-of.ts'

/** Where a duty stands on a day; `standingOf` of core/work. */
export type StandingOf = (occurrence: Occurrence, entries: readonly WorkEntry[], today: CalendarDate) => Standing
/** A duty with how it counts. */
export type Assessed = { occurrence: Occurrence; standing: Standing; verdict: Verdict }

const NOTHING: readonly WorkEntry[] = []

export function assess(
  occurrences: readonly Occurrence[],
  entries: ReadonlyMap<OccurrenceKey, readonly WorkEntry[]>,
  standingOf: StandingOf,
  today: CalendarDate,
): readonly Assessed[] {
  return occurrences.map((occurrence) => {
    const standing = standingOf(occurrence, entries.get(occurrence.key) ?? NOTHING, today)
    return { occurrence, standing, verdict: verdictOf(standing, occurrence.stated, today) }
  })
}

/** A count of duties. Derived from the schedule, so it is complete: no body owes a part of it, and none is 0, not unknown. */
export const countOf = (keys: readonly OccurrenceKey[]): Figure => ({ value: keys.length, from: keys, missing: [] })
export const keysOf = (duties: readonly Assessed[]): OccurrenceKey[] => duties.map(({ occurrence }) => occurrence.key)
