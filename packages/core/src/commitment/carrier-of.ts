import type { CalendarDate } from '../calendar/index.ts'
import { heirsOn, type BodyId, type RegisterIndex } from '../register/index.ts'
import type { Carrier, Commitment } from './types.ts'

type Owed = Pick<Commitment, 'owner' | 'assigned'>

/** Who carries it on a day. One that was given to another body follows that one, and is a question again when that one ends in the same way. */
export function carrierOf(index: RegisterIndex, { owner, assigned }: Owed, on: CalendarDate): Carrier {
  const heirs = heirsOn(index, assigned?.to ?? owner, on)
  const [only] = heirs
  return only !== undefined && heirs.length === 1 ? { body: only } : { question: heirs.length === 0 ? 'nobody' : 'split', heirs }
}

/** The body it counts for on a day: who carries it; a closed one that nobody carries stays with who closed it. `undefined`: open, and a question. */
export function countsFor(index: RegisterIndex, commitment: Commitment, on: CalendarDate): BodyId | undefined {
  const carrier = carrierOf(index, commitment, on)
  if ('body' in carrier) return carrier.body
  const { done, withdrawn, assigned, owner } = commitment
  return done?.by ?? (withdrawn ? (assigned?.to ?? owner) : undefined)
}
