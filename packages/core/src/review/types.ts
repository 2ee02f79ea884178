import type { CalendarDate, Period } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import type { BodyId, PartyId, PlaceId, RegisterIndex, TierId, Words } from '../register/index.ts'
import type { Plan } from '../plan/index.ts'
import type { Assessed, Figure, Gap, OpenQuestion, ReportArea } from '../report/index.ts'
import type { OccurrenceKey, Orphan } from '../schedule/index.ts'
import type { CommitmentStanding } from '../commitment/index.ts'
import type { Settled, SettledSplits } from './settle-split.ts'

/** A duty with how it counts, and the day it was closed: done, or released from. Absent while it is open. */
export type ReviewDuty = Assessed & { closedOn?: CalendarDate }
/** What a meeting of `place` charged `owner` with; withdrawn ones are left out. `closedOn`: the day it was done. `carrier`: the body it counts for today; absent while that is a question. */
export type ReviewCommitment = { id: string; owner: BodyId; carrier?: BodyId; what: string; place: PlaceId; tier: TierId; raisedOn: CalendarDate; closedOn?: CalendarDate; standing: CommitmentStanding }

export type ReviewInput = {
  /** With the rules of every version: what an earlier one asked for is counted too. */
  programme: ProgrammeVersion
  index: RegisterIndex
  place: PlaceId
  /** First and last day the review is about, both included. */
  period: Period
  today: CalendarDate
  /** Whatever fell by the last day, also before the first: what was open then is carried in. */
  duties: readonly ReviewDuty[]
  orphans: readonly Orphan[]
  plans: ReadonlyMap<OccurrenceKey, Plan>
  commitments: readonly ReviewCommitment[]
  /** What standing bodies said of places that were split; absent: nothing. */
  settled?: SettledSplits
}

/** Where what a place was comes to stand today. split: in several places, so that nobody can say which part went where · gone: nobody carries it. */
export type Fate = { place: PlaceId; why?: 'split' | 'gone'; into: readonly PlaceId[] }

export const REVIEW_TABLES = ['total', 'tier', 'kind', 'clause', 'line', 'year', 'body', 'body-now', 'as-then', 'as-now', 'plan', 'meeting', 'figure', 'gap'] as const
export type ReviewTable = (typeof REVIEW_TABLES)[number]
/** One row of numbers; each opens to the list it was counted from. `onTime`, `closing`: rates, one decimal, null where there is nothing to divide by. */
export type ReviewRow = {
  id: string
  counts: Readonly<Record<string, Figure>>
  onTime?: number | null
  closing?: number | null
  /** Of a place or body as now: what came together in it, itself included. */
  of?: readonly string[]
}

/** Something nobody can say from the register alone: it is asked, and its numbers stay where they were counted. */
export type ReviewQuestion = { place: PlaceId; why: 'split' | 'gone'; into: readonly PlaceId[]; count: Figure; isOutside: boolean }
/** A split place of which it was said where it belongs as now. `into`: the places it came to, `settled.into` one of them. */
export type SettledQuestion = { place: PlaceId; into: readonly PlaceId[]; settled: Settled }
export type ReviewFigure = { id: string; title: Words; obligation: Words; clause: string; party?: PartyId; isStanding: boolean }
export type ReviewInitiative = { year: number; place: PlaceId; title: string }

export type Review = {
  place: PlaceId
  period: Period
  today: CalendarDate
  /** The day up to which opening, new, closed and open are counted: today, at the latest the last day of the period. */
  until: CalendarDate
  tables: Readonly<Record<ReviewTable, readonly ReviewRow[]>>
  /** The clauses duties fell under, in the order of the document. */
  areas: readonly Pick<ReportArea, 'part' | 'clause'>[]
  figures: readonly ReviewFigure[]
  initiatives: readonly ReviewInitiative[]
  /** Commitments still open, longest late first. */
  open: readonly ReviewCommitment[]
  gaps: readonly Gap[]
  questions: readonly ReviewQuestion[]
  settled: readonly SettledQuestion[]
  orphans: readonly OpenQuestion[]
  provisional: Figure
}
