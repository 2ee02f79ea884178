import type { CalendarDate } from '../calendar/index.ts'
import { isOn } from './is-on.ts'
import type { BodyId, PlaceId, RegisterIndex } from './types.ts'

/**
 * The places that carry a place's territory on a day: the place itself while it lives, then whatever it became, however many
 * mergers later. Empty before it began and after it ended without a successor.
 */
export function successorsOn(index: RegisterIndex, place: PlaceId, on: CalendarDate): readonly PlaceId[] {
  const found = new Set<PlaceId>()
  const asked = new Set<PlaceId>()
  const follow = (id: PlaceId): void => {
    const known = index.place(id)
    if (!known || asked.has(id)) return
    asked.add(id)
    if (isOn(known.exists, on)) found.add(id)
    else if (on > known.exists.from) known.successors.forEach(follow)
  }
  follow(place)
  return [...found]
}

/** The same for bodies: the body itself while it is there, then those that took over from it. Several where it was split; empty where it ended with nobody to go on. */
export function heirsOn(index: RegisterIndex, body: BodyId, on: CalendarDate): readonly BodyId[] {
  const asked = new Set<BodyId>([body])
  const found: BodyId[] = []
  for (const id of asked) {
    const known = index.body(id)
    if (!known) continue
    if (isOn(known.exists, on)) found.push(id)
    else if (on > known.exists.from) for (const next of known.successors) asked.add(next)
  }
  return found
}

/** The place, all its predecessors and all its successors: every place that ever held part of its territory by succession. */
export function lineageOf(index: RegisterIndex, place: PlaceId): readonly PlaceId[] {
  const line = new Set<PlaceId>()
  const walk = (id: PlaceId, next: (id: PlaceId) => readonly PlaceId[]): void => {
    for (const other of next(id)) {
      if (line.has(other)) continue
      line.add(other)
      walk(other, next)
    }
  }
  if (!index.place(place)) return []
  line.add(place)
  walk(place, (id) => index.predecessorsOf(id))
  walk(place, (id) => index.place(id)?.successors ?? [])
  return [...line]
}
