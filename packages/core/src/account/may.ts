import type { Place, PlaceId, RegisterIndex } from '../register/index.ts'
import type { Reader, Scope, Seat } from './types.ts'

/** Whether this seat follows the whole programme (standing bodies act on it, leaders read it). */
export const mayFollow = (reader: Reader): boolean => reader.seat.role === 'standing' || reader.seat.role === 'leader'
/** Whether this seat may accept, return, postpone, waive and answer questions. */
export const mayDecide = (reader: Reader): boolean => reader.seat.role === 'standing'
/** Whether this seat may report for its body. */
export const mayReport = (reader: Reader): boolean => ['officer', 'head', 'standing'].includes(reader.seat.role) && reader.seat.body !== undefined
/** Whether this seat may take documents in and confirm them: a signed text is public, and no work is seen with it. */
export const mayDraft = (reader: Reader): boolean => mayDecide(reader) || mayKeepAccounts(reader)
export const mayKeepAccounts = (reader: Reader): boolean => reader.seat.role === 'administrator'
/** Whether this seat sees any work at all: who keeps accounts and who reads the trail do not. */
export const maySeeWork = (reader: Reader): boolean => reader.seat.role !== 'administrator' && reader.seat.role !== 'auditor'
/** Whether such a seat can be given: all but an administrator act for a body, an auditor with or without one. */
export const isSeat = ({ role, body }: Seat): boolean => role === 'auditor' || (role === 'administrator') === (body === undefined)

/**
 * What a reader may see. Who follows the programme sees every place; an officer sees the place of its body, the places that became it
 * or that it became, and what lies below; an administrator and an auditor see no work.
 */
export function scopeOf(reader: Reader, index: RegisterIndex, lineage: (place: PlaceId) => readonly PlaceId[]): Scope {
  if (mayFollow(reader)) return { places: 'all' }
  const body = reader.seat.body && index.body(reader.seat.body)
  if (!body || !maySeeWork(reader)) return { places: [] }
  const own = new Set(lineage(body.place))
  return { places: [...own, ...below(index.register.places, own)] }
}

function below(places: readonly Place[], roots: ReadonlySet<PlaceId>): readonly PlaceId[] {
  const inside = new Set(roots)
  for (let grew = true; grew; ) {
    grew = false
    for (const place of places) {
      if (inside.has(place.id) || !place.within.some((within) => inside.has(within.value))) continue
      inside.add(place.id)
      grew = true
    }
  }
  return [...inside].filter((id) => !roots.has(id))
}
