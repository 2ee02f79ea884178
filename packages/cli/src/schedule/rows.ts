import { placeKnownAs, type RegisterIndex } from '@phoihop/core/register'
import type { Occurrence, Orphan } from '@phoihop/core/schedule'

/** One occurrence as printed: the names are those in use on the day it falls. */
export function occurrenceRow(index: RegisterIndex, occurrence: Occurrence) {
  return {
    key: occurrence.key,
    obligation: occurrence.obligation,
    kind: occurrence.kind,
    tier: occurrence.tier,
    place: nameOn(index, occurrence),
    owners: occurrence.owners,
    chair: occurrence.chair ?? null,
    period: occurrence.period.key,
    due: occurrence.due,
    target: occurrence.target,
    stated: occurrence.stated,
    provisional: occurrence.provisional,
  }
}

export function orphanRow(index: RegisterIndex, orphan: Orphan) {
  return {
    key: orphan.key,
    obligation: orphan.obligation,
    kind: orphan.kind,
    tier: orphan.tier,
    place: nameOn(index, orphan),
    period: orphan.period.key,
    falls: orphan.falls,
    why: orphan.why,
  }
}

/** The name on that day, or the last one a place had. */
function nameOn(index: RegisterIndex, { place, falls }: Pick<Occurrence, 'place' | 'falls'>): string {
  return placeKnownAs(index, place, falls).vi
}
