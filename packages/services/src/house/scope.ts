import type { CalendarDate } from '@phoihop/core/calendar'
import { scopeOf, type Reader, type Scope } from '@phoihop/core/account'
import { lineageOf, successorsOn, type BodyId, type PlaceId } from '@phoihop/core/register'
import type { Definition } from './house.ts'

const scopes = new WeakMap<Definition, Map<string, Scope>>()

/** What a reader may see of this definition's places. Remembered per seat: it is asked on every request. */
export function scopeIn(definition: Definition, reader: Reader): Scope {
  const known = scopes.get(definition) ?? new Map<string, Scope>()
  scopes.set(definition, known)
  const seat = `${reader.seat.role} ${reader.seat.body ?? ''}`
  const scope = known.get(seat) ?? scopeOf(reader, definition.index, (place) => lineageOf(definition.index, place))
  known.set(seat, scope)
  return scope
}

/** The places that carry the programme's territory on the day: its roots, or what became of them. */
export const rootsOn = ({ programme, index }: Definition, on: CalendarDate): readonly PlaceId[] => [...new Set(programme.appliesIn.flatMap(({ value }) => successorsOn(index, value, on)))]

/** The standing bodies: the bodies with a standing unit at the roots of the programme, on the day. */
export function followersOf(definition: Definition, on: CalendarDate): readonly BodyId[] {
  const { programme, index } = definition
  const parties = programme.parties.filter((party) => party.standingUnit)
  return rootsOn(definition, on).flatMap((place) => parties.flatMap((party) => index.bodyOf(party.id, place, on)?.id ?? []))
}
