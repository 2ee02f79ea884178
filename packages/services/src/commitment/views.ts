import type { CalendarDate } from '@phoihop/core/calendar'
import type { ClosingRate, Commitment, CommitmentAct, CommitmentStanding } from '@phoihop/core/commitment'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { Named } from '../schedule/views.ts'

/** One commitment in a list. */
export type CommitmentLine = {
  commitment: Commitment
  standing: CommitmentStanding
  owner: Named<BodyId>
  place: Named<PlaceId>
  /** Of the meeting that raised it. */
  meeting: { title: Words; place: Words; period: string }
}

/** What is left out is not looked at. `part`: of the closing rate, what a number of it counts. */
export type CommitmentFilter = { year?: number; place?: string; body?: string; state?: string; part?: string; ids?: readonly string[] }

export type RateLine<Id> = Named<Id> & { rate: ClosingRate }
/** What needs an answer first. */
export type CommitmentList = { lines: readonly CommitmentLine[]; total: ClosingRate; bodies: readonly RateLine<BodyId>[]; places: readonly RateLine<PlaceId>[]; years: readonly number[] }

/** What one body owes, and what waits for its acceptance. */
export type OwnCommitments = { own: readonly CommitmentLine[]; toAccept: readonly CommitmentLine[] }

export type CommitmentActName = 'report' | 'accept' | 'return' | 'extend' | 'withdraw'
export type CommitmentStory = CommitmentLine & {
  history: readonly { act: CommitmentAct; body: Words; account: Words; recordedOn: CalendarDate }[]
  /** The first is the primary action. */
  may: readonly CommitmentActName[]
  judges: readonly Words[]
  today: CalendarDate
}

/** Forms as typed. `seen`: how many acts the page showed. */
export type CommitmentForm = { seen: number } & (
  | { act: 'report'; on: string; number: string }
  | { act: 'accept' }
  | { act: 'return'; because: string }
  | { act: 'extend'; to: string; document: string; documentOn: string }
  | { act: 'withdraw'; document: string; documentOn: string }
)
