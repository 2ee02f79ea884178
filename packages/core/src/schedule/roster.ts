import type { CalendarDate } from '../calendar/index.ts'
import { isOn, successorsOn, territory, type BodyId, type PartyId, type Place, type PlaceId, type RegisterIndex, type TierId } from '../register/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import type { Orphan } from './types.ts'

/** Who owes a rule at a place: `ending` closes the key, `owners` is empty when nobody does and `why` says so. */
export type Seat = { place: PlaceId; ending: string; owners: readonly BodyId[]; why?: Orphan['why'] }
/** The parties that owe at a place; `apart` when each owes its own. */
export type Owers = { apart: boolean; at: (place: PlaceId) => readonly PartyId[] }
/** The day that decides where it is owed, and the day that decides by whom: they differ for a rule that follows another. */
export type RosterDays = { owed: CalendarDate; falls: CalendarDate }

/** The seats of a rule on a day, place by place in the register's order, those that lost their owner last. */
export function makeRoster(index: RegisterIndex, programme: ProgrammeVersion, tier: TierId, owers: Owers, days: RosterDays): readonly Seat[] {
  const bound = territory(index, programme.appliesIn, days.owed)
  const living = index.placesOn(tier, days.owed).filter((place) => bound.has(place.id))
  const lost = heirless(index, programme, tier, days.owed)
  return [...living, ...lost].flatMap((place) => seatsAt(index, place, owers, days.falls))
}

/** Places that owed it until they ended, with nobody of their tier to follow them. */
function heirless(index: RegisterIndex, { appliesIn }: ProgrammeVersion, tier: TierId, on: CalendarDate): readonly Place[] {
  return index.register.places.filter(({ id, tier: own, exists: { to }, successors }) => {
    if (own !== tier || to === undefined || to >= on) return false
    if (successors.some((next) => index.place(next)?.tier === tier)) return false
    return territory(index, appliesIn, to).has(id)
  })
}

function seatsAt(index: RegisterIndex, place: Place, owers: Owers, on: CalendarDate): readonly Seat[] {
  const tier = index.tier(place.tier)
  const carriers = tier && isOn(tier.exists, on) ? successorsOn(index, place.id, on).filter((id) => index.place(id)?.tier === place.tier) : []
  const nowhere: Orphan['why'] = tier && isOn(tier.exists, on) ? 'no-place' : 'no-tier'
  const why = carriers.length === 0 ? nowhere : 'no-body'
  const ownersOf = (parties: readonly PartyId[]): readonly BodyId[] =>
    carriers.flatMap((carrier) => parties.flatMap((party) => index.bodyOf(party, carrier, on)?.id ?? []))
  const seat = (ending: string, owners: readonly BodyId[]): Seat => ({ place: place.id, ending, owners, ...(owners.length > 0 ? {} : { why }) })
  const parties = owers.at(place.id)
  return owers.apart ? parties.map((party) => seat(`${place.id}/${party}`, ownersOf([party]))) : [seat(place.id, ownersOf(parties))]
}
