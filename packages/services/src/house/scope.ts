import { mayFollow, scopeOf, type Reader, type Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { inheritedOn, type BodyId } from '@phoihop/core/register'
import type { Definition, House } from './house.ts'

const scopes = new WeakMap<Definition, { on: CalendarDate; bySeat: Map<string, Scope> }>()

/** What a reader may see of this definition's bodies on a day. Remembered per seat for the day: it is asked on every request. */
export function scopeIn(definition: Definition, reader: Reader, on: CalendarDate): Scope {
  let known = scopes.get(definition)
  if (known?.on !== on) scopes.set(definition, (known = { on, bySeat: new Map() }))
  const seat = `${reader.seat.role} ${reader.seat.body ?? ''}`
  const scope = known.bySeat.get(seat) ?? scopeOf(reader, definition, on)
  known.bySeat.set(seat, scope)
  return scope
}

/** Whether the reader sees the whole of the programme it stands in: its progress, and the duties nobody owns. */
export const seesAll = (house: Pick<House, 'definition' | 'today'>, reader: Reader): boolean => mayFollow(scopeIn(house.definition(reader.programme), reader, house.today()))

/** The bodies a seat stands for: its own, and the ended ones that went on in it. */
export function standsFor({ index }: Definition, { seat }: Reader, on: CalendarDate): readonly BodyId[] {
  return seat.body === undefined ? [] : [seat.body, ...inheritedOn(index, seat.body, on)]
}
