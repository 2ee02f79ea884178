import type { Brand, CalendarDate, Days, Deadline, MonthDay, Period, PeriodKey, PeriodUnit, Offset } from '../calendar/index.ts'
import type { Dated, Party, PartyId, PlaceId, Register, TierId, Words } from '../register/index.ts'

/** The slug of the folder: `bac-giang-antq-2023-2033`. */
export type ProgrammeId = Brand<string, 'ProgrammeId'>
/** `IV.4.2`, as printed. */
export type ClausePath = Brand<string, 'ClausePath'>
/** The sentence a rule rests on: the clause, and a few of its words exactly as printed. */
export type Citation = { document: string; clause: ClausePath; cue: string }
/** An unclear sentence, as read: shown on screen, changed without code. */
export type Reading = { says: Words; decidedBy: string; on: CalendarDate }

export type RotationId = Brand<string, 'RotationId'>
/** Whose turn it is: the order repeats from the year `startsAt`, one party a year. */
export type Rotation = {
  id: RotationId
  order: readonly PartyId[]
  startsAt: PeriodKey
  basis: Citation
  exceptions?: readonly { period: PeriodKey; place: PlaceId; party: PartyId; basis: Citation }[]
}

/** Who owes it: every one of them apart · all of them in one piece of work · the one whose turn it is. */
export type By = { each: readonly PartyId[] } | { jointly: readonly PartyId[] } | { turn: RotationId }

export type Recurrence =
  | { every: PeriodUnit; cutoffDay?: number }
  /** Once each: the n years from the year after `countedFrom`. 3 counted from 2023 is the period 2024-2026. */
  | { afterYears: readonly number[]; countedFrom: number }
  | { yearlyOn: readonly MonthDay[] }
  | { after: ObligationId }
  | { once: true }
  | { onDemand: true }
  | { always: true }

export type ObligationId = Brand<string, 'ObligationId'>
export type ObligationKind =
  | 'plan' | 'meeting' | 'notice' | 'exchange' | 'report' | 'review' | 'handover'
  | 'training' | 'inspection' | 'campaign' | 'commendation' | 'bulletin' | 'outreach' | 'task'

export type Reminder = { offset: Offset; when: 'before' | 'after'; to: 'owner' | 'standing-unit' | 'superior' }

/**
 * Who is told from a rung on. officer: those who report for the body that owes · head: its head · standing: the standing bodies of its place and
 * above it · signers: those who lead the parties that sign.
 */
export type RungRole = 'officer' | 'head' | 'standing' | 'signers'
/** One step of urging. `before`: so many working days before the due day, and later · `onTheDay`: from the due day on · `after`: from the n-th working day after it. */
export type Rung = { tell: RungRole } & ({ before: number } | { onTheDay: true } | { after: number })
/** How what is owed climbs until it is done: days and roles both in order. `answerWithin`: working days a follow-up letter asks an answer in. */
export type Ladder = { rungs: readonly Rung[]; answerWithin: number; basis: Citation; reading?: Reading }

/** One rule of the programme: one actor set, one thing that can be marked done. */
export type Obligation = {
  id: ObligationId
  kind: ObligationKind
  title: Words
  tier: TierId
  by: By
  /** Bodies it is done together with, sent to or asked of. */
  with?: readonly PartyId[]
  to?: PartyId
  recurs: Recurrence
  /** Absent for `always` and `onDemand`: nothing falls due by itself. */
  due?: Deadline
  /** The first day of the year it may be done on, where done earlier it would miss its purpose (a handover). */
  notBefore?: MonthDay
  /** `cue`: the printed words of the quantity, where `basis` does not hold them. */
  asks?: { atLeast: number; of: 'initiative' | 'community-model' | 'session'; cue?: string }
  /** Aggregate figures that may accompany the report (ids of `core/work` figures). */
  figures?: readonly string[]
  feeds?: ObligationId
  reminders?: readonly Reminder[]
  basis: Citation
  reading?: Reading
  /** The clause touches persons: followed only as "did the agency do it, on time" (what-we-do-not-hold). */
  touchesPersons?: true
}

/** A clause of the source as the living document prints it. */
export type OutlineClause = { path: ClausePath; parent?: ClausePath; label: string; title: Words }

export type ProgrammeVersion = {
  programme: ProgrammeId
  version: number
  title: Words
  /** Number and symbol, e.g. 168/CTrPH-CAT-MTTQ. */
  document: string
  signedOn: CalendarDate
  term: Period
  inForce: Days
  /** Roots of its territory. When a root ends, the successors of what lay within it go on being bound. */
  appliesIn: readonly Dated<PlaceId>[]
  parties: readonly Party[]
  rotations: readonly Rotation[]
  /** The clauses of the document in printed order, in our own short words. */
  outline: readonly OutlineClause[]
  obligations: readonly Obligation[]
  /** Readings that govern the whole programme (territory, ended tiers, counting of years). */
  readings: readonly (Reading & { id: string; clause?: ClausePath })[]
  /** How its duties are urged; absent: by the ladder of the house. */
  ladder?: Ladder
  /** Tiers, places and bodies that only this programme knows, beside the shared register. */
  register?: Register
}

/**
 * What a clerk expects of one duty, in words of papers: `place` by its full name, `owners` by their titles on that day (or ids).
 * `due` and `target` may be `awaiting`. With `orphan` nobody owes it, and that is why. What is left out is not looked at.
 */
export type Example = {
  name: string
  obligation: ObligationId
  place: string
  /** A period's key, or `once`. */
  period: string
  due?: string
  target?: string
  owners?: readonly string[]
  orphan?: 'no-tier' | 'no-place' | 'no-body'
}
