import type { CalendarDate } from '../calendar/index.ts'
import { formerPlacesOn, inheritedOn, liesBelow, type Body, type BodyId, type PlaceId } from '../register/index.ts'
import { followersOf, rootsOn, type Ground } from './followers-of.ts'
import { lookBelow, seesWork } from './may.ts'
import type { Reader, Scope } from './types.ts'

/**
 * What a reader sees of a programme on a day. Standing bodies at its root, and their leaders, see all of it. Everybody else sees its own
 * body, the bodies it came from (from the day they ended), and its own line below its place; a standing seat below the root, every party's
 * bodies at its place and below. A seat that sees no work, or has no body of this register, sees nothing.
 */
export function scopeOf(reader: Reader, ground: Ground, on: CalendarDate): Scope {
  const { index, programme } = ground
  const body = reader.seat.body !== undefined && seesWork(reader) ? index.body(reader.seat.body) : undefined
  if (!body) return { programme: programme.programme, bodies: [] }
  if (lookBelow(reader) && followersOf(ground, on).includes(body.id)) return { programme: programme.programme, bodies: 'all' }
  const own = [body.id, ...inheritedOn(index, body.id, on)]
  return { programme: programme.programme, bodies: [...new Set([...own, ...bodiesBelow(reader, body, ground, on)])] }
}

/** Whether something owed by these bodies is in sight: one owner is enough, and what nobody owns is for who sees all. */
export const isSeen = ({ bodies }: Scope, owners: readonly BodyId[]): boolean => bodies === 'all' || owners.some((owner) => bodies.includes(owner))

function bodiesBelow(reader: Reader, body: Body, ground: Ground, on: CalendarDate): readonly BodyId[] {
  const { index, programme } = ground
  const party = programme.parties.find(({ id }) => id === body.party)
  if (!party) return []
  const here = withFormer(ground, [body.place], on)
  const everyParty = reader.seat.role === 'standing' && party.standingUnit !== undefined && liesBelow(index, body.place, withFormer(ground, rootsOn(ground, on), on), on)
  const inSight = (other: Body): boolean => (other.party === body.party || everyParty) && (liesBelow(index, other.place, here, on) || (everyParty && here.has(other.place)))
  return index.register.bodies.filter(inSight).map(({ id }) => id)
}

const withFormer = ({ index }: Ground, places: readonly PlaceId[], on: CalendarDate): ReadonlySet<PlaceId> =>
  new Set(places.flatMap((place) => [place, ...formerPlacesOn(index, place, on)]))
