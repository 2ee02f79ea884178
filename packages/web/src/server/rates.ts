import type { Visit } from './visit.ts'

export type RateKind = 'reads' | 'writes' | 'uploads'
/** Requests a minute of one network address; as many may come at once. */
export type Rates = Readonly<Record<RateKind, number>>

/**
 * Generous: all offices of a commune, and often of a province, share one address. A person who works fast opens a page every two seconds
 * and sends a form every ten; these let some forty do so at once. Who guesses passwords is slowed by the sign-in itself, long before.
 */
export const DEFAULT_RATES: Rates = { reads: 1200, writes: 240, uploads: 30 }

const SMALL_BYTES = 64 * 1024

/** What a request costs its sender: a form with a file, or one that does not say how long it is, counts as an upload. */
export function rateKindOf({ reads, request: { headers } }: Visit): RateKind {
  if (reads) return 'reads'
  const length = headers.get('content-length')
  return length !== null && Number(length) <= SMALL_BYTES ? 'writes' : 'uploads'
}
