import type { CalendarDate } from '@phoihop/core/calendar'
import type { ClosingRate, Commitment, CommitmentAct, CommitmentStanding } from '@phoihop/core/commitment'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { Named } from '../schedule/views.ts'

/** One commitment in a list. */
export type CommitmentLine = {
  commitment: Commitment
  standing: CommitmentStanding
  /** As then: who was charged. */
  owner: Named<BodyId>
  /** As now: the body it counts for, where that is another one; `open`: a question, nobody carries it. */
  now?: Named<BodyId> | 'open'
  place: Named<PlaceId>
  /** Of the meeting that raised it. */
  meeting: { title: Words; place: Words; period: string }
}

/** What is left out is not looked at. `body`: who was charged; `carrier`: the body it counts for now, or `nobody`. `part`: of the closing rate, what a number of it counts. */
export type CommitmentFilter = { year?: number; place?: string; body?: string; carrier?: string; state?: string; part?: string; ids?: readonly string[] }

export type RateLine<Id> = Named<Id> & { rate: ClosingRate }
/** What needs an answer first. `bodies`: by who was charged; `now`: by who carries it today; what nobody carries is in `open`, in none of these rows and not in their sum, `carried`. */
export type CommitmentList = { lines: readonly CommitmentLine[]; total: ClosingRate; bodies: readonly RateLine<BodyId>[]; now: readonly RateLine<BodyId>[]; carried: ClosingRate; open: readonly CommitmentLine[]; places: readonly RateLine<PlaceId>[]; years: readonly number[] }

/** What one body owes, what waits for its acceptance, and, for a standing body, what nobody carries. */
export type OwnCommitments = { own: readonly CommitmentLine[]; toAccept: readonly CommitmentLine[]; toAssign: readonly CommitmentLine[] }

export type CommitmentActName = 'report' | 'accept' | 'return' | 'extend' | 'withdraw' | 'assign'
export type CommitmentStory = CommitmentLine & {
  history: readonly { act: CommitmentAct; body: Words; to?: Words; account: Words; recordedOn: CalendarDate }[]
  /** The first is the primary action. */
  may: readonly CommitmentActName[]
  judges: readonly Words[]
  /** Whom it may be given to, its heirs first; empty for who may not. */
  choices: readonly Named<BodyId>[]
  today: CalendarDate
}

/** Forms as typed. `seen`: how many acts the page showed. */
export type CommitmentForm = { seen: number } & (
  | { act: 'report'; on: string; number: string }
  | { act: 'accept' }
  | { act: 'return'; because: string }
  | { act: 'extend'; to: string; document: string; documentOn: string }
  | { act: 'withdraw'; document: string; documentOn: string }
  | { act: 'assign'; body: string; document: string; documentOn: string }
)
