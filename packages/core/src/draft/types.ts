import type { Brand, CalendarDate, Deadline } from '../calendar/index.ts'
import type { Span } from '../source/index.ts'
import type { ClausePath, DocumentReading, Obligation, ObligationId, ObligationKind, ProgrammeId, ProgrammeVersion, Recurrence } from '../programme/index.ts'
import type { Party, PartyId, Place, PlaceId, Register, Tier, TierId, Words } from '../register/index.ts'

/** `o12` as proposed · `o12.1`, `o12.2` its parts · `o12+o13` two taken together · `n1` added by a person. */
export type ItemId = Brand<string, 'ItemId'>

/** What a person edits of one duty. It becomes one obligation for each tier and each recurrence. */
export type DraftRule = {
  kind: ObligationKind
  title: Words
  tiers: readonly TierId[]
  by: readonly PartyId[]
  /** Each apart, all in one piece of work, or the one whose turn it is. */
  how: 'each' | 'jointly' | 'turn'
  with: readonly PartyId[]
  /** In a draft `after` holds the id of the item it comes after; of an amendment also the id of an obligation that stays. */
  recurs: readonly Recurrence[]
  /** Of every recurrence that falls due; the others have none. */
  due?: Deadline
  asks?: NonNullable<Obligation['asks']>
  /** Words of the clause exactly as printed. */
  cue: string
  /** How an unclear sentence is read; required where a day is our own. */
  reading?: string
  /** Amendments only: the obligation whose place it takes. */
  replaces?: ObligationId
  touchesPersons?: true
}

/** What still has to be said before an item can be confirmed. `cue`: not there, or it prints something else than the rule. */
export type Gap = 'by' | 'tiers' | 'recurs' | 'due' | 'title' | 'cue' | 'reading'

/** One duty under confirmation. `span` is in the document's text. */
export type Item = Span & {
  id: ItemId
  clause: ClausePath
  state: 'open' | 'confirmed' | 'rejected'
  rule: DraftRule
  /** Changed by a person since it was proposed. */
  corrected: boolean
  gaps: readonly Gap[]
  /** 0 to 1; an item added by a person has 1. */
  confidence: number
  because: readonly string[]
}

/** Which bodies of the programme a name in the document stands for. Several parties: a group ("các tổ chức thành viên"). Empty: nobody the programme follows. */
export type Match = { parties: readonly PartyId[]; tiers: readonly TierId[] }

/** Everything of the definition that is not a duty. What is absent is not printed, and must be said before publishing. */
export type DraftHead = {
  programme: ProgrammeId
  title: Words
  document?: string
  signedOn?: CalendarDate
  term: { from?: CalendarDate; to?: CalendarDate }
  /** First day it binds; for an amendment the first day of the new version. */
  inForceFrom?: CalendarDate
  territory: readonly PlaceId[]
}

export type HeadField = 'document' | 'signedOn' | 'term.from' | 'term.to' | 'inForceFrom' | 'territory'

export type DraftParty = Party & {
  /** Tiers at which it has a body in each place of the territory. */
  tiers: readonly TierId[]
  /** How its bodies are called, with `{place}` for the place's name ("Trạm Y tế {place}"). */
  bodies: string
}

export type DraftRotation = { order: readonly PartyId[]; startsAt: number; clause: ClausePath; cue: string }

export type Rejection = 'no-duty' | 'said-elsewhere' | 'not-followed'

/** One step of confirming: appended, never changed. The draft is what they make of the reading. */
export type Decision =
  | { did: 'confirm'; items: readonly ItemId[] }
  | { did: 'reject'; items: readonly ItemId[]; why: Rejection }
  | { did: 'reopen'; items: readonly ItemId[] }
  | { did: 'correct'; item: ItemId; rule: DraftRule }
  /** `at`: offsets in the text strictly inside the item's span, ascending. */
  | { did: 'split'; item: ItemId; at: readonly number[] }
  | { did: 'merge'; items: readonly [ItemId, ItemId] }
  | { did: 'add'; clause: ClausePath; rule: DraftRule }
  | { did: 'head'; head: DraftHead }
  | { did: 'party'; party: DraftParty }
  | { did: 'drop-party'; party: PartyId }
  | { did: 'match'; read: string; match: Match }
  | { did: 'tier'; tier: Tier }
  | { did: 'place'; place: Place }
  | { did: 'rotation'; rotation: DraftRotation | null }
  | { did: 'read-as'; id: string; clause?: ClausePath; says: string }
  /** Amendments only: an obligation that ends. */
  | { did: 'withdraw'; obligation: ObligationId }
  | { did: 'keep'; obligation: ObligationId }

/** What decisions are made on: the document as read, and what the house knows. */
export type DraftGround = {
  text: string
  reading: DocumentReading
  /** The shared register, without what this draft adds. */
  register: Register
  /** Parties of the programmes in force, known by their bodies in the register. */
  known: readonly Party[]
  /** Slugs of the programmes in force. */
  taken: readonly ProgrammeId[]
  /** The version in force that this document amends. */
  amends?: ProgrammeVersion
  today: CalendarDate
}

/** The ground with every decision taken into account. */
export type Draft = {
  head: DraftHead
  parties: readonly DraftParty[]
  /** By id of the party in the reading. */
  matches: Readonly<Record<string, Match>>
  /** Ids in `matches` that a person has set. */
  matched: readonly string[]
  rotation?: DraftRotation
  /** Tiers and places this programme adds to the shared register. */
  added: { tiers: readonly Tier[]; places: readonly Place[] }
  readings: readonly { id: string; clause?: ClausePath; says: string }[]
  withdrawn: readonly ObligationId[]
  /** In printed order. */
  items: readonly Item[]
}
