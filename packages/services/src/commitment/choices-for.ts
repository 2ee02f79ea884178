import { followersOf } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { carrierOf, type Commitment } from '@phoihop/core/commitment'
import { isOn, territory, type BodyId } from '@phoihop/core/register'
import type { Definition } from '../house/house.ts'

/** Whom a commitment without a body may be given to on a day: those it was split into, then the same party's bodies within the programme's territory, then the standing bodies. None while a body carries it. */
export function choicesFor(definition: Definition, commitment: Commitment, on: CalendarDate): readonly BodyId[] {
  const { index, programme } = definition
  const carrier = carrierOf(index, commitment, on)
  if ('body' in carrier) return []
  const party = index.body(commitment.owner)?.party
  const bound = territory(index, programme.appliesIn, on)
  const same = index.register.bodies.filter((body) => body.party === party && bound.has(body.place) && isOn(body.exists, on))
  return [...new Set([...carrier.heirs, ...same.map(({ id }) => id), ...followersOf(definition, on)])]
}
