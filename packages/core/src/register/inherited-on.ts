import type { CalendarDate } from '../calendar/index.ts'
import type { Body, BodyId, PlaceId, RegisterIndex } from './types.ts'

const remembered = new WeakMap<RegisterIndex, ReadonlyMap<BodyId, readonly Body[]>>()

/** The bodies that had ended by that day and went on in this one, however many mergers ago; without the body itself. */
export function inheritedOn(index: RegisterIndex, body: BodyId, on: CalendarDate): readonly BodyId[] {
  const before = predecessorsIn(index)
  return reached(body, (id) => (before.get(id) ?? []).filter(({ exists }) => hasEnded(exists.to, on)).map(({ id: own }) => own))
}

/** The same for places: where a place's territory was before. */
export function formerPlacesOn(index: RegisterIndex, place: PlaceId, on: CalendarDate): readonly PlaceId[] {
  return reached(place, (id) => index.predecessorsOf(id).filter((own) => hasEnded(index.place(own)?.exists.to, on)))
}

const hasEnded = (to: CalendarDate | undefined, on: CalendarDate): boolean => to !== undefined && to < on

function reached<Id>(start: Id, before: (id: Id) => readonly Id[]): readonly Id[] {
  const found = new Set<Id>([start])
  for (const id of found) for (const one of before(id)) found.add(one)
  return [...found].slice(1)
}

function predecessorsIn(index: RegisterIndex): ReadonlyMap<BodyId, readonly Body[]> {
  let before = remembered.get(index)
  if (!before) remembered.set(index, (before = predecessors(index.register.bodies)))
  return before
}

function predecessors(bodies: readonly Body[]): ReadonlyMap<BodyId, readonly Body[]> {
  const before = new Map<BodyId, Body[]>()
  for (const body of bodies) for (const next of body.successors) before.set(next, [...(before.get(next) ?? []), body])
  return before
}
