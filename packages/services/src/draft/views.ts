import type { Decision, DraftHead, DraftParty, DraftRotation, HeadField, Item, Match } from '@phoihop/core/draft'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Refusal } from '@phoihop/core/outcome'
import type { Obligation } from '@phoihop/core/programme'
import type { WarningCode } from '@phoihop/core/source'
import type { PartyId, PlaceId, TierId, Words } from '@phoihop/core/register'
import type { Named } from '../schedule/views.ts'

/** How far the reading is: pages done, of how many, once that is known. Not `isAlive`: it was not brought to its end, and can be begun again. */
export type UnderWay = { isAlive: boolean; done?: number; pages?: number }
/** A document and its reading: under way, or refused with the reason, or done. */
export type FollowedReading = { id: string; file: string; takenOn: CalendarDate; underWay?: UnderWay; unreadable?: Refusal }

/** One document taken in, in the list of them. `underWay`: not read yet. `unreadable`: kept, but nothing could be read; why, for people. */
export type DraftRow = {
  id: string
  file: string
  takenOn: CalendarDate
  takenBy: Words
  document?: string
  title?: string
  amends?: string
  open: number
  confirmed: number
  rejected: number
  underWay?: UnderWay
  unreadable?: string
  published?: { programme: string; version: number; on: CalendarDate }
}

/** A stretch of a clause's own text and the items whose span covers it. */
export type TextPart = { text: string; items: readonly Item['id'][] }
export type ClauseView = { path: string; label: string; depth: number; kind: string; parts: readonly TextPart[] }
/** A warning beside the clause it is about; none: about the document as a whole. */
export type WarningView = { code: WarningCode; /** In Vietnamese, as the reading keeps it. */ message: string; clause?: string; quote: string }

/** A name the document uses and what it was matched with. `guessed`: by the machine, nobody has looked. */
export type NameView = { read: string; name: string; short: string; times: number; match: Match; guessed: boolean }

export type ItemView = Item & {
  /** The sentence as printed. */
  quote: string
  /** Where it can be cut in two: offset and the words on either side. */
  cuts: readonly { at: number; before: string; after: string }[]
  /** The item it can be taken together with: the next of the same clause. */
  next?: Item['id']
  /** `YYYY-MM-DD` of the first time it falls due if confirmed as it stands; undefined when nothing falls due by itself. */
  firstDue?: CalendarDate
}

export type DraftView = {
  id: string
  /** How many decisions there are: a form sends it back, and a decision on an older state is refused (`draft-changed`). */
  seq: number
  file: { name: string; from: 'txt' | 'docx' | 'pdf' | 'scan' }
  kind?: string
  clauses: readonly ClauseView[]
  items: readonly ItemView[]
  warnings: readonly WarningView[]
  names: readonly NameView[]
  head: DraftHead
  /** What the head lacks: asked for before publishing. */
  missing: readonly HeadField[]
  parties: readonly DraftParty[]
  rotation?: DraftRotation
  readings: readonly { id: string; clause?: string; says: string }[]
  /** To choose from: those of the shared register and those this draft adds. */
  tiers: readonly (Named<TierId> & { added: boolean })[]
  /** `until`: the last day of one that is no more. */
  places: readonly (Named<PlaceId> & { tier: TierId; added: boolean; until?: CalendarDate })[]
  /** Parties known to the register that this programme does not have yet. */
  knownParties: readonly Named<PartyId>[]
  counts: { open: number; confirmed: number; rejected: number; withGaps: number }
  /** How many open items without gaps have at least this confidence. */
  sure: readonly { least: number; items: number }[]
  amends?: { programme: string; title: Words; obligations: readonly { obligation: Obligation; withdrawn: boolean; replacedBy?: Item['id'] }[] }
  published?: { programme: string; version: number }
}

/** What publishing would do, or what stands in its way. */
export type Preview = {
  refusals: readonly Refusal[]
  programme: Words
  duties: number
  /** Occurrences to the end of the term. */
  dates: number
  standing: number
  orphans: number
  lastYear: number
  first: readonly { title: Words; place: Words; due: CalendarDate }[]
  byTier: readonly { tier: Words; duties: number; dates: number }[]
  /** Amendments: compared with the version in force, from its first day on. */
  difference?: { kept: number; added: number; withdrawn: number; moved: number; examples: readonly { title: Words; place: Words; before?: CalendarDate; after?: CalendarDate }[] }
}

export type { Decision }
