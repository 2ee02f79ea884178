import type { Refusal } from '../outcome/index.ts'
import { checkBody } from './check-body.ts'
import { wrongDays, wrongOrder } from './check-days.ts'
import { checkPlace } from './check-place.ts'
import { indexRegister } from './index-register.ts'
import type { Body, Place, Register } from './types.ts'

/**
 * What is unsound in a register, each as `register-unsound` with the place it is in and why; empty when it is sound.
 * Days in order, no two facts of a kind on one day, superiors and successors there when they are needed, no code or seat held twice.
 */
export function checkRegister(register: Register): readonly Refusal[] {
  const index = indexRegister(register)
  return [
    ...register.tiers.flatMap((tier) => unsound(tier.id, wrongDays(tier.exists))),
    ...[register.tiers, register.places, register.bodies].flatMap(twice),
    ...register.places.flatMap((place) => checkPlace(index, place).map((because) => at(place.id, because))),
    ...codesHeldTwice(register.places),
    ...register.bodies.flatMap((body) => checkBody(index, body).map((because) => at(body.id, because))),
    ...seatsHeldTwice(register.bodies),
  ]
}

const at = (where: string, because: string): Refusal => ({ code: 'register-unsound', where, because })
const unsound = (where: string, because: string | undefined): readonly Refusal[] => (because === undefined ? [] : [at(where, because)])

const twice = (all: readonly { id: string }[]): readonly Refusal[] =>
  [...Map.groupBy(all, (one) => one.id)].flatMap(([id, same]) => unsound(id, same.length > 1 ? `mã định danh có ${same.length} lần` : undefined))

/** A code is reused by other places, but never on the same day. */
function codesHeldTwice(places: readonly Place[]): readonly Refusal[] {
  const held = places.flatMap((place) => place.codes.map((code) => ({ ...code, place: place.id })))
  return [...Map.groupBy(held, (one) => one.value)].flatMap(([code, holders]) => {
    const places = new Set(holders.map((holder) => holder.place))
    return unsound([...places].join(', '), places.size > 1 ? collision(holders, `mã ${code}`) : undefined)
  })
}

function seatsHeldTwice(bodies: readonly Body[]): readonly Refusal[] {
  const seats = Map.groupBy(bodies, (body) => `${body.party}@${body.place}`)
  return [...seats].flatMap(([seat, holders]) => unsound(seat, collision(holders.map((body) => body.exists), 'hai cơ quan cùng bên ở một nơi')))
}

function collision(days: readonly Body['exists'][], what: string): string | undefined {
  const wrong = wrongOrder(days.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
  return wrong === undefined ? undefined : `${what}: ${wrong}`
}
