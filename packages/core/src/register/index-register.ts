import type { CalendarDate, Days } from '../calendar/index.ts'
import { startsOfStates, stateAt } from './change-days.ts'
import { isOn, valueOn } from './is-on.ts'
import type { Body, PartyId, Place, PlaceId, Register, RegisterIndex, TierId } from './types.ts'

/** The register prepared for questions about a day. It is not checked here: `checkRegister` does that. */
export function indexRegister(register: Register): RegisterIndex {
  const tiers = new Map(register.tiers.map((tier) => [tier.id, tier]))
  const places = new Map(register.places.map((place) => [place.id, place]))
  const bodies = new Map(register.bodies.map((body) => [body.id, body]))
  const ofParty = Map.groupBy(register.bodies, (body) => seat(body.party, body.place))
  const before = predecessors(register.places)
  return {
    register,
    tier: (id) => tiers.get(id),
    place: (id) => places.get(id),
    body: (id) => bodies.get(id),
    bodyOf: (party, place, on) => ofParty.get(seat(party, place))?.find((body) => isOn(body.exists, on)),
    nameOf: (place, on) => valueOn(places.get(place)?.names ?? [], on),
    titleOf: (body, on) => valueOn(bodies.get(body)?.title ?? [], on),
    superiorOf: (place, on) => valueOn(places.get(place)?.within ?? [], on),
    placesOn: placesByState(register, (tier) => tiers.get(tier)?.exists),
    predecessorsOf: (place) => before.get(place) ?? [],
  }
}

const seat = (party: PartyId, place: PlaceId): Body['id'] => `${party}@${place}` as Body['id']

function predecessors(places: readonly Place[]): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const before = new Map<PlaceId, PlaceId[]>()
  for (const { id, successors } of places) {
    for (const next of successors) {
      const known = before.get(next)
      if (known) known.push(id)
      else before.set(next, [id])
    }
  }
  return before
}

/** One list per tier and state, made when first asked: the same array for every day of the state. */
function placesByState(register: Register, existsOf: (tier: TierId) => Days | undefined): RegisterIndex['placesOn'] {
  const byTier = Map.groupBy(register.places, (place) => place.tier)
  const states = new Map<TierId, { starts: readonly CalendarDate[]; lists: (readonly Place[])[] }>()
  return (tier, on) => {
    const exists = existsOf(tier)
    const ofTier = byTier.get(tier)
    if (!exists || !ofTier || !isOn(exists, on)) return NOWHERE
    let known = states.get(tier)
    if (!known) states.set(tier, (known = { starts: startsOfStates(ofTier.map((place) => place.exists)), lists: [] }))
    return (known.lists[stateAt(known.starts, on)] ??= ofTier.filter((place) => isOn(place.exists, on)))
  }
}

const NOWHERE: readonly Place[] = []
