import type { CalendarDate, Period } from '../calendar/index.ts'
import type { ClausePath, ObligationId, OutlineClause, ProgrammeId } from '../programme/index.ts'
import type { BodyId, PartyId, PlaceId, TierId, Words } from '../register/index.ts'
import type { OccurrenceKey, Orphan } from '../schedule/index.ts'

/** A number that opens to its list: `value` is null when nothing was reported; `missing` are the bodies that still owe their part of it. */
export type Figure = { value: number | null; from: readonly OccurrenceKey[]; missing: readonly BodyId[] }

/**
 * How a duty counts in a report; exactly one for each duty.
 * open: no stated deadline, planning day passed, nothing in force · awaiting: what it comes after is not done yet.
 */
export type Verdict = 'on-time' | 'late' | 'overdue' | 'waived' | 'not-yet-due' | 'open' | 'awaiting'

/** `percent` has one decimal, cut and never rounded up to 100 nor down to 0; null where nothing could be done yet. */
export type Rate = { part: Figure; of: Figure; percent: number | null }

export type Tally = {
  owed: Figure
  by: Readonly<Record<Verdict, Figure>>
  /** Done at all, of what was to be done by today: everything owed but waived, awaiting and not yet due. */
  done: Rate
  /** Done on time, of what has a stated deadline and is done or past it. Waived duties and duties without a stated deadline are in neither part. */
  onTime: Rate
}

/** One aggregate figure of one obligation, of one party where each party reports its own (two reports on the same events are not added up). */
export type Aggregate = { obligation: ObligationId; id: string; title: Words; party?: PartyId; total: Figure }

export type ReportLine = { obligation: ObligationId; title: Words; clause: ClausePath; tier: TierId; tally: Tally; aggregates: readonly Aggregate[] }
/** The duties under one clause; `part` is the heading of the document it stands under. */
export type ReportArea = { part: OutlineClause; clause: OutlineClause; tally: Tally; lines: readonly ReportLine[] }
export type ReportTier = { tier: TierId; title: Words; tally: Tally }

/** Who owes what, since when. `since` is the day it was due; `returned`: a report was sent back and not yet replaced. */
export type Gap = {
  key: OccurrenceKey
  obligation: ObligationId
  verdict: 'overdue' | 'open'
  owners: readonly BodyId[]
  place: PlaceId
  period: Period
  since: CalendarDate
  daysLate: number
  returned: boolean
}

/** Duties of one obligation that fell where no body owed them, for one reason. */
export type OpenQuestion = {
  obligation: ObligationId
  title: Words
  clause: ClausePath
  tier: TierId
  why: Orphan['why']
  count: Figure
  places: readonly PlaceId[]
  from: CalendarDate
}

/** What falls due in the period that follows, by obligation. `by` is absent while it waits for another duty. */
export type NextDuty = { obligation: ObligationId; title: Words; clause: ClausePath; tier: TierId; count: Figure; by?: { first: CalendarDate; last: CalendarDate } }

export type ProgressReport = {
  programme: { id: ProgrammeId; title: Words; document: string; signedOn: CalendarDate }
  period: Period
  today: CalendarDate
  total: Tally
  tiers: readonly ReportTier[]
  areas: readonly ReportArea[]
  /** Overdue first, longest first; then those without a stated deadline. */
  gaps: readonly Gap[]
  questions: readonly OpenQuestion[]
  /** Duties whose due day rests on a notice of working days that is not published yet. */
  provisional: Figure
  /** `duties` is absent when the schedule of the next period was not at hand: nothing is claimed about it. */
  next: { period: Period; duties?: readonly NextDuty[] }
}
