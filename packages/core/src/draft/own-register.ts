import { plusDays, type CalendarDate } from '../calendar/index.ts'
import { changeDays, expandBodies, indexRegister, territory, type BodyPattern, type Dated, type Place, type PlaceId, type Register } from '../register/index.ts'
import type { DraftParty } from './types.ts'

type Given = { shared: Register; added: Pick<Register, 'tiers' | 'places'>; parties: readonly DraftParty[]; appliesIn: readonly Dated<PlaceId>[]; document: string; from: CalendarDate; to: CalendarDate }

/**
 * What a programme has to add to the shared register: the tiers and places it names, and a body of each party at each of its tiers in
 * every place that is bound on some day of the term, where the register has none. `undefined`: nothing.
 */
export function ownRegister({ shared, added, parties, appliesIn, document, from, to }: Given): Register | undefined {
  const places = boundPlaces({ tiers: [...shared.tiers, ...added.tiers], places: [...shared.places, ...added.places], bodies: [] }, appliesIn, from, to)
  const seats = new Set(shared.bodies.map(({ party, place }) => `${party}@${place}`))
  const bodies = parties.flatMap(({ id, tiers, bodies: title }) => {
    const pattern: BodyPattern = { party: id, tiers, title: { vi: title }, days: {}, basis: { document } }
    return expandBodies([pattern], places.filter((place) => !seats.has(`${id}@${place.id}`)))
  })
  return bodies.length + added.tiers.length + added.places.length > 0 ? { ...added, bodies } : undefined
}

/** Every place that the programme binds on some day from the first to the last, in the register's order. */
function boundPlaces(register: Register, appliesIn: readonly Dated<PlaceId>[], from: CalendarDate, to: CalendarDate): readonly Place[] {
  const index = indexRegister(register)
  const days = [from, ...changeDays(index).filter((day) => day > from && day <= to), ...appliesIn.flatMap((root) => (root.to === undefined ? [] : [plusDays(root.to, 1)]))]
  const bound = new Set(days.flatMap((day) => [...territory(index, appliesIn, day)]))
  return register.places.filter(({ id }) => bound.has(id))
}
