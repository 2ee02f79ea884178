import type { CalendarDate, Period } from '../calendar/index.ts'
import type { ClausePath, ObligationId } from '../programme/index.ts'
import type { PartyId, TierId } from '../register/index.ts'
import type { Verdict } from '../report/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'

/** Which duties a number was counted from, as a list can be filtered for them. */
export type SourceFilter = {
  period: Period
  obligation?: ObligationId
  tier?: TierId
  party?: PartyId
  verdicts?: readonly Verdict[]
  /** Only duties with a stated deadline. */
  stated?: true
  /** Only duties whose report carries this aggregate figure. */
  figure?: string
  provisional?: true
  /** Duties without a body that owes them. */
  orphans?: true
  /** Which number of a review, by table, row and column. */
  list?: string
}
/** Where a number on the paper comes from. `address`: the list of duties; absent: the annex of sources prints the keys. */
export type Source = { id: string; label: string; filter: SourceFilter; clauses: readonly ClausePath[]; keys: readonly OccurrenceKey[]; address?: string }

/** A stretch of text; `source` is the id of the source its number opens to. */
export type Run = { text: string; bold?: true; italic?: true; source?: string }
export type Cell = { runs: readonly Run[]; span?: number; /** Where a link to this source arrives. */ anchor?: string }
export type Row = { cells: readonly Cell[]; kind?: 'group' | 'total' }
export type Column = { title: string; /** Its share of the width between the margins. */ share: number; align: 'left' | 'centre' | 'right' }
export type Table = { part: 'table'; caption?: string; columns: readonly Column[]; rows: readonly Row[] }

/** Levels of the outline without articles: I. · 1. · a) `given`: from a list of facts, which changes with what the paper is about and not by hand. */
export type Part =
  | { part: 'heading'; level: 1 | 2 | 3; label: string; text: string; given?: true }
  | { part: 'paragraph'; runs: readonly Run[]; given?: true }
  | { part: 'bullet'; runs: readonly Run[]; given?: true }
  | { part: 'note'; runs: readonly Run[] }
  | Table

/** Issued by a body, under its immediate superior where one is printed. */
export type Issuer = { superior?: string; name: string }
/** `authority`: TM. · KT. · TL. …; `name` is blank until known. */
export type Signature = { authority?: string; position: string; body?: string; name?: string }
export type Annex = { label: string; title: string; parts: readonly Part[] }

/** An official document in the order of Decree 30/2020, art. 8. What is not known yet (number, day, signer) is left blank for ink. */
export type Paper = {
  /** One, or two on a joint document: the one that leads and gives the number is first. */
  issuers: readonly [Issuer] | readonly [Issuer, Issuer]
  number?: number
  /** After the stroke: BC-CAT-MTTQ. */
  symbol: string
  place: string
  /** A day, or the month it is drafted in, the day left blank. */
  dated: CalendarDate | { month: number; year: number }
  /** The kind in capitals: BÁO CÁO. */
  kind: string
  /** Trích yếu. */
  subject: string
  /** Kính gửi; empty where the document has none. */
  addressees: readonly string[]
  body: readonly Part[]
  /** From left to right as printed. */
  signatures: readonly Signature[]
  recipients: readonly { to: string; purpose?: string }[]
  /** After "Lưu:". */
  archive: string
  annexes: readonly Annex[]
  sources: readonly Source[]
}
