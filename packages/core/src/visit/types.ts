import type { CalendarDate } from '../calendar/index.ts'
import type { Owed } from '../meeting/index.ts'
import type { BodyId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'

/** When a visit is planned: a day (`from` is `to`), or a month; both ends included. */
export type VisitTime = { from: CalendarDate; to: CalendarDate }

export type VisitAct =
  /** `body`: the body visited. `under`: the key of the inspection it belongs to. */
  | ({ did: 'plan'; body: BodyId; under: OccurrenceKey } & VisitTime)
  | ({ did: 'move' } & VisitTime)
  | { did: 'cancel'; because: string }
  | { did: 'find'; finding: string; what: string; due: CalendarDate; to: readonly Owed[] }
  | { did: 'withdraw-finding'; finding: string }
  | { did: 'hold'; on: CalendarDate }

export type Finding = { finding: string; what: string; due: CalendarDate; to: readonly Owed[] }

/** A visit of one body by those of a place, from its acts. */
export type Visit = {
  body: BodyId
  under: OccurrenceKey
  time: VisitTime
  findings: readonly Finding[]
  held?: { on: CalendarDate; recordedOn: CalendarDate }
  cancelled?: { because: string; on: CalendarDate }
  acts: number
}

/** planned: still to come · now: its time has begun · missed: its time is over and it was not held. */
export type VisitState = 'planned' | 'now' | 'missed' | 'held' | 'cancelled'

/** What a decision about one visit is taken on. `visitors`: who plans and holds it today. */
export type VisitCase = { visit: Visit; visitors: readonly BodyId[]; stands: readonly BodyId[]; today: CalendarDate }
