import type { CalendarDate } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'
import type { DecisionBasis } from '../work/index.ts'

/** Why a commitment ended undone: on a document, or because the meeting took its conclusion back. */
export type WithdrawBasis = DecisionBasis | { conclusion: string }

export type CommitmentAct =
  /** `due` is the last day on time. `meeting`: the key of the meeting that raised it. */
  | { did: 'raise'; what: string; owner: BodyId; due: CalendarDate; meeting: OccurrenceKey; conclusion: string }
  | { did: 'report'; on: CalendarDate; number?: string }
  | { did: 'accept' }
  | { did: 'return'; because: string }
  | { did: 'extend'; to: CalendarDate; basis: DecisionBasis }
  | { did: 'withdraw'; basis: WithdrawBasis }

/** What a meeting charged one body with, from its acts. */
export type Commitment = {
  id: string
  what: string
  owner: BodyId
  due: CalendarDate
  /** The day due before the first extension. */
  extendedFrom?: CalendarDate
  meeting: OccurrenceKey
  conclusion: string
  /** Of the body whose chair raised it. */
  raisedBy: BodyId
  raisedOn: CalendarDate
  /** The report in force. */
  done?: { on: CalendarDate; number?: string; by: BodyId; recordedOn: CalendarDate }
  acceptedOn?: CalendarDate
  returnedBecause?: string
  /** The day it was last sent back, while nothing new is reported. */
  returnedOn?: CalendarDate
  withdrawn?: { on: CalendarDate; basis: WithdrawBasis }
  /** How many acts there are. */
  acts: number
}

/** open ○ · due-soon ◔ within ten days · late ▲ · done ● reported, to be accepted · accepted ✓ · returned ↩ · withdrawn –. */
export type CommitmentState = 'open' | 'due-soon' | 'late' | 'done' | 'accepted' | 'returned' | 'withdrawn'
export type CommitmentStanding = {
  state: CommitmentState
  due: CalendarDate
  extendedFrom?: CalendarDate
  /** Days after `due`: of the doing when done, of the day asked about while not; 0 when on time or withdrawn. */
  daysLate: number
}

/** What a decision about one commitment is taken on. `judges`: who accepts, returns, extends and withdraws. `stands`: the seat's own body first. */
export type CommitmentCase = { commitment: Commitment; judges: readonly BodyId[]; stands: readonly [BodyId, ...BodyId[]]; today: CalendarDate }
