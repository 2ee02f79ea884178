import type { CalendarDate } from '../calendar/index.ts'
import { formerPlacesOn, liesBelow, type PlaceId, type RegisterIndex } from '../register/index.ts'
import { fatesOn } from './fates.ts'
import type { SettledSplits } from './settle-split.ts'

/**
 * Whether what fell at a place on a day is in the review of `root`: at the root itself, at what is wholly in it today, or below either on that day. What
 * the root is only a part of today is not, unless it was settled that this part answers for it: two parts would both count it.
 */
export function belongsTo(index: RegisterIndex, root: PlaceId, today: CalendarDate, settled?: SettledSplits): (place: PlaceId, on: CalendarDate) => boolean {
  const fate = fatesOn(index, today, settled)
  const roots = new Set([root, ...formerPlacesOn(index, root, today).filter((former) => { const { place, why } = fate(former); return why === undefined && place === root })])
  const known = new Map<string, boolean>()
  return (place, on) => {
    if (roots.has(place)) return true
    const asked = `${place} ${on}`
    let below = known.get(asked)
    if (below === undefined) known.set(asked, (below = liesBelow(index, place, roots, on)))
    return below
  }
}
