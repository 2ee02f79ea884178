import type { Piece } from './duty-pieces.ts'
import { reasonWords, type Reason } from './reasons.ts'

/** Where the acting bodies come from, the surest first. */
export type ActorSource = 'sentence' | 'heading' | 'carried' | 'lead' | 'signers'

/** How often each was right where it was measured: a proposal that stands on it starts from there. */
const shares: Record<ActorSource, number> = { heading: 0.93, sentence: 0.92, carried: 0.9, lead: 0.55, signers: 0.6 }

/** What was seen of one duty. Each `false` takes something off; `byWords` is only told. */
export type Evidence = {
  actors: ActorSource
  /** Its main part opens with a verb of duty. */
  verb: boolean
  /** It is a sentence or a part between semicolons, not cut out of one. */
  whole: boolean
  /** Every acting body stands in the tables of names, not only in this text. */
  known: boolean
  /** The sentence names one body outright: no office that stands for it, no class of bodies, nobody entrusted by another. */
  plain: boolean
  /** What it yields was told by its words against the rule. */
  byWords: boolean
  /** Whether its section is one that states duties, rather than one of no known kind. */
  section: boolean
}

/** A share between 0 and 1 that a person would agree on duty and actors, and why, in short Vietnamese. */
export function confidenceOf(piece: Piece, { actors, verb, whole, known, plain, byWords, section }: Evidence): { confidence: number; because: readonly string[] } {
  const off = (verb ? 0 : actors === 'heading' || actors === 'sentence' ? 0.1 : 0.25) + (whole ? 0 : 0.02) + (known ? 0 : 0.04) + (plain || actors !== 'sentence' ? 0 : 0.04) + (section || actors === 'sentence' ? 0 : 0.01)
  const because: readonly Reason[] = [
    { code: actors },
    ...(verb ? [{ code: 'verb' } as const] : []),
    ...(piece.cadence[0] ? [{ code: 'cadence', cue: piece.cadence[0].cue } as const] : []),
    ...(piece.due ? [{ code: 'due', cue: piece.due.cue } as const] : []),
    ...(whole ? [] : [{ code: 'cut' } as const]),
    ...(known ? [] : [{ code: 'unknown' } as const]),
    ...(byWords ? [{ code: 'words' } as const] : []),
  ]
  return { confidence: Math.round(Math.max(0.2, shares[actors] - off) * 100) / 100, because: because.map(reasonWords) }
}
