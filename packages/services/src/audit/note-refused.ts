import type { Reader } from '@phoihop/core/account'
import { ok, type Outcome, type Refusal } from '@phoihop/core/outcome'
import { parseOccurrenceKey } from '@phoihop/core/schedule'
import { addRefused } from '@phoihop/storage/audit'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { actor } from './actor.ts'

/**
 * Notes that somebody who is signed in was refused what their seat may not do, once a day for each account, seat and operation. `operation`: method and
 * pattern of a route, never an address: what was typed is not kept. Any other refusal is not noted.
 */
export function noteRefused(house: House, reader: Reader, refusal: Refusal, operation: string): Promise<Outcome<void>> {
  return guarded(async () => {
    if (isBarred(house, refusal)) await addRefused(house.db, { ...actor(house, reader), on: 'action' in refusal ? `${operation} ${refusal.action}` : operation })
    return ok(undefined)
  })
}

/** Not allowed, not one's own, or answered as unknown although a programme has such a duty at such a place: that one is out of sight. */
function isBarred(house: House, refusal: Refusal): boolean {
  if (refusal.code !== 'unknown-occurrence') return refusal.code === 'may-not' || refusal.code === 'not-yours'
  const key = parseOccurrenceKey(refusal.occurrence)
  return key.ok && house.definitions().some(({ programme, index }) => programme.obligations.some(({ id }) => id === key.value.obligation) && index.place(key.value.place) !== undefined)
}
