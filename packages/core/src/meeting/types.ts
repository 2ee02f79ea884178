import type { Brand, CalendarDate, Period } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'

/** Hours and minutes in Vietnam, `07:30`. */
export type TimeOfDay = Brand<string, 'TimeOfDay'>
/** Why a body cannot come at the time proposed: a choice, never a text. */
export const DECLINE_REASONS = ['other-work', 'called-from-above', 'not-ready', 'place-unfit'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** One conclusion may be owed by several bodies: a commitment each, known by an id of its own. */
export type Owed = { commitment: string; owner: BodyId }

export type MeetingAct =
  | { did: 'propose'; on: CalendarDate; at: TimeOfDay; where: string }
  | { did: 'call-off' }
  /** `proposal`: the number of the act that proposed the time in question. */
  | { did: 'agree'; proposal: number }
  | { did: 'decline'; proposal: number; because: DeclineReason }
  | { did: 'add-item'; item: string; title: string }
  | { did: 'withdraw-item'; item: string }
  | { did: 'attend'; bodies: readonly BodyId[] }
  | { did: 'conclude'; conclusion: string; what: string; due: CalendarDate; to: readonly Owed[] }
  | { did: 'withdraw-conclusion'; conclusion: string }
  | { did: 'hold'; on: CalendarDate }

export type Proposal = { on: CalendarDate; at: TimeOfDay; where: string; by: BodyId; number: number }
export type AgendaItem = { item: string; title: string; by: BodyId }
export type Conclusion = { conclusion: string; what: string; due: CalendarDate; to: readonly Owed[]; recordedOn: CalendarDate }

/** What became of a meeting by its acts. */
export type Meeting = {
  /** The time and place in force: the last ones proposed. */
  proposal?: Proposal
  /** The time and place called off, until others are proposed. The meeting is still owed. */
  calledOff?: Proposal
  /** How often time and place were set or called off: what an invitation is told apart by. */
  changes: number
  /** Who agreed to the time and place in force, the proposer first. */
  agreed: readonly BodyId[]
  declined: readonly { body: BodyId; because: DeclineReason }[]
  items: readonly AgendaItem[]
  attended: readonly BodyId[]
  conclusions: readonly Conclusion[]
  held?: { on: CalendarDate; recordedOn: CalendarDate }
  /** How many acts there are: who acts says how many he saw. */
  acts: number
}

/** What a decision about one meeting is taken on. `stands`: the bodies the seat acts for, its own first, then those that went on in it. */
export type MeetingCase = {
  meeting: Meeting
  key: OccurrenceKey
  period: Period
  chairs: readonly BodyId[]
  members: readonly BodyId[]
  stands: readonly [BodyId, ...BodyId[]]
  /** Its duty was waived: it is owed no more, and no time is set. Absent where it does not matter. */
  waived?: boolean
  /** The day its duty is reported as held on, also where the minutes are not closed. Absent where it is not, or where it does not matter. */
  reported?: CalendarDate
  today: CalendarDate
}
