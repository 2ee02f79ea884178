import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import type { Visit, VisitAct, VisitCount, VisitState } from '@phoihop/core/visit'
import type { CommitmentLine } from '../commitment/views.ts'
import type { Duty, Named } from '../schedule/views.ts'
import type { Cut } from '../work/views.ts'

/** As typed. `month`: 2026-09; `on`: the day, where it is settled. `seen`: how many acts the page showed. */
export type TimeForm = { month: string; on: string }
export type PlanForm = TimeForm & { body: string }
export type FindForm = { seen: number; what: string; due: string; owners: readonly string[] }

/** One visit in a list. `place`: who visits. */
export type VisitLine = { id: string; place: Named<PlaceId>; body: Named<BodyId>; visit: Visit; state: VisitState; year: number }
export type VisitOverview = {
  year: number
  years: readonly number[]
  lines: readonly VisitLine[]
  count: VisitCount
  /** Whom the reader may plan a visit of, by party; empty where it may not. */
  choices: readonly { party: Words; bodies: readonly Named<BodyId>[] }[]
  /** The months that are not over, for the form. */
  months: readonly string[]
  today: CalendarDate
}

export type VisitView = VisitLine & {
  visitors: readonly Named<BodyId>[]
  /** What the visited body owes in the year up to today: not done first, longest late first; nothing of it was typed. */
  checklist: Cut<{ duty: Duty; opens: boolean }> & { done: number; late: number }
  findings: readonly { finding: string; what: string; due: CalendarDate; to: readonly CommitmentLine[] }[]
  may: readonly VisitAct['did'][]
  /** Whom a finding may charge: the visited body first. */
  owers: readonly Named<BodyId>[]
  months: readonly string[]
  /** The duty it is under, where the programme has one and the reader may open it. */
  duty?: OccurrenceKey
  history: readonly { act: VisitAct; body: Words; account: Words; recordedOn: CalendarDate }[]
  today: CalendarDate
}
