import type { CalendarDate } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'
import type { DecisionBasis } from '../work/index.ts'

/** Why a commitment ended undone: on a document, or because the meeting took its conclusion back. */
export type WithdrawBasis = DecisionBasis | { conclusion: string }

export type CommitmentAct =
  /** `due` is the last day on time. `meeting`: the key of the meeting that raised it; of what a `visit` found, the key of the inspection it is under. */
  | { did: 'raise'; what: string; owner: BodyId; due: CalendarDate; meeting: OccurrenceKey; conclusion: string; visit?: string }
  | { did: 'report'; on: CalendarDate; number?: string }
  | { did: 'accept' }
  | { did: 'return'; because: string }
  | { did: 'extend'; to: CalendarDate; basis: DecisionBasis }
  | { did: 'withdraw'; basis: WithdrawBasis }
  /** Given to another body, where its own has ended and it is open which one goes on with it. */
  | { did: 'assign'; to: BodyId; basis: DecisionBasis }

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
  visit?: string
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
  /** Who it was given to last, after its owner had ended. */
  assigned?: { to: BodyId; on: CalendarDate; basis: DecisionBasis }
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

/** Who carries a commitment on a day: its body, or the one it went on in; else why that is a question: its body was split, or ended with nobody to go on. */
export type Carrier = { body: BodyId } | { question: 'split' | 'nobody'; heirs: readonly BodyId[] }

/**
 * What a decision about one commitment is taken on. `judges`: who accepts, returns, extends and withdraws. `followers`: the standing bodies, who say
 * which body carries it where that is a question. `stands`: the seat's own body first.
 */
export type CommitmentCase = { commitment: Commitment; carrier: Carrier; judges: readonly BodyId[]; followers: readonly BodyId[]; stands: readonly [BodyId, ...BodyId[]]; today: CalendarDate }
