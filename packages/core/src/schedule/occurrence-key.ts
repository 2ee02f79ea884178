import type { PeriodKey } from '../calendar/index.ts'
import { ok, refuse, type Outcome } from '../outcome/index.ts'
import type { ObligationId } from '../programme/index.ts'
import type { PartyId, PlaceId } from '../register/index.ts'
import type { OccurrenceKey } from './types.ts'

/** The key's part for a duty that falls once. */
export type PeriodPart = PeriodKey | 'once'
/** What a key is made of. `party` only where each party owes its own. */
export type KeyParts = { obligation: ObligationId; period: PeriodPart; place: PlaceId; party?: PartyId }

/** `obligation/period/place`, with `/party` where each party owes its own. */
export const occurrenceKey = ({ obligation, period, place, party }: KeyParts): OccurrenceKey =>
  `${obligation}/${period}/${place}${party === undefined ? '' : `/${party}`}` as OccurrenceKey

/** A key's parts. Refuses a text of another shape with `unknown-occurrence`; whether the schedule holds the key is not looked at. */
export function parseOccurrenceKey(text: string): Outcome<KeyParts> {
  const parts = text.split('/')
  const [obligation, period, place, party] = parts
  if (parts.length < 3 || parts.length > 4 || parts.some((part) => part === '')) return refuse({ code: 'unknown-occurrence', occurrence: text })
  return ok({
    obligation: obligation as ObligationId, period: period as PeriodPart, place: place as PlaceId,
    ...(party === undefined ? {} : { party: party as PartyId }),
  })
}
