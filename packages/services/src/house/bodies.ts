import type { Seat } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Body, BodyId, Words } from '@phoihop/core/register'
import type { Definition, House } from './house.ts'

type Defined = Pick<House, 'definitions'>

/** A body of any programme of the house. */
export const findBody = (house: Defined, id: BodyId): Body | undefined => {
  for (const { index } of house.definitions()) {
    const body = index.body(id)
    if (body) return body
  }
  return undefined
}

/** What a body is called on a day, else what it was called last, else its id. */
export function bodyTitle(house: Defined, id: BodyId, on: CalendarDate): Words {
  for (const { index } of house.definitions()) {
    const title = index.titleOf(id, on)
    if (title) return title
  }
  return findBody(house, id)?.title.at(-1)?.value ?? { vi: id }
}

/** Every body that exists on a day, each once, in the order of the registers. */
export function bodiesOn(house: Defined, on: CalendarDate): readonly Body[] {
  const bodies = house.definitions().flatMap(({ index }) => index.register.bodies)
  return [...new Map(bodies.map((body) => [body.id, body])).values()].filter(({ exists }) => exists.from <= on && (exists.to === undefined || exists.to >= on))
}

/** The programmes in which the body of a seat takes part; none for a seat without a body. */
export function programmesOf(house: Defined, { body: id }: Seat): readonly Definition[] {
  if (id === undefined) return []
  return house.definitions().filter(({ programme, index }) => {
    const body = index.body(id)
    return body !== undefined && programme.parties.some((party) => party.id === body.party)
  })
}
