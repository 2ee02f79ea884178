import type { Outcome, Refusal } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import { bodyTitle } from '../house/bodies.ts'
import type { House } from '../house/house.ts'

/** What was refused, with bodies by their titles: nobody reads ids. */
export function inNames<T>(house: Pick<House, 'definitions' | 'today'>, outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return outcome
  const nameOf = (id: string): string => bodyTitle(house, id as BodyId, house.today()).vi
  const named = (refusal: Refusal): Refusal => {
    if (refusal.code === 'not-yours') return { ...refusal, owners: refusal.owners.map(nameOf) }
    return refusal.code === 'visit-planned' || refusal.code === 'body-twice' || refusal.code === 'body-outside' || refusal.code === 'carrier-there' ? { ...refusal, body: nameOf(refusal.body) } : refusal
  }
  const [first, ...rest] = outcome.refusals
  return { ok: false, refusals: [named(first), ...rest.map(named)] }
}
