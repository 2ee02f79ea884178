import type { Span } from '../../source/index.ts'

export type PartyLevel = 'central' | 'region' | 'province' | 'district' | 'commune' | 'all'

/** A body or class of bodies the document names. `id` holds within one reading. */
export type ReadParty = { id: string; name: string; short: string; level: PartyLevel | null }

export type CadenceKind =
  | 'once' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'halfyear' | 'yearly' | '3y' | '5y' | '10y' | 'ongoing' | 'event' | 'periodic'
export type Cadence = Span & { kind: CadenceKind; cue: string }

export type DueOp = 'before' | 'by' | 'in' | 'on' | 'within' | 'from' | 'between' | 'text'
export type Due = Span & { op: DueOp; rule: string; cue: string }
export type Quantity = Span & { min: number; unit: string; cue: string }

export type Deliverable =
  | 'plan' | 'report' | 'meeting' | 'event' | 'bulletin' | 'training' | 'model' | 'inspection' | 'exchange' | 'commendation' | 'fund'
  | 'communication' | 'review' | 'guidance' | 'document' | 'case' | 'other'

/** A duty the text seems to state, for a person to confirm. Spans are indexes of the folded text. */
export type Proposal = Span & {
  clausePath: string
  actors: readonly string[]
  counterparts: readonly string[]
  level: PartyLevel | null
  cadence: readonly Cadence[]
  due?: Due
  quantity?: Quantity
  deliverable: readonly Deliverable[]
  /** 0 to 1: how often a person agreed on duty and actors where such proposals were measured. */
  confidence: number
  because: readonly string[]
  /** The sentence and its heading name nobody: the actors come from the sentence before, the signers or the plan's lead. */
  implicitActor?: true
  /** Tiers of those it orders to act. */
  delegateLevels?: readonly PartyLevel[]
  touchesPersons?: true
}
