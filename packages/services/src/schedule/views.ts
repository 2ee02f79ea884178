import type { CalendarDate, PeriodKey } from '@phoihop/core/calendar'
import type { Obligation } from '@phoihop/core/programme'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import type { Standing, State } from '@phoihop/core/work'

export type Named<Id> = { id: Id; title: Words }

/** An occurrence with the names and the standing a screen prints. */
export type Duty = {
  occurrence: Occurrence
  obligation: Obligation
  place: Named<PlaceId>
  owners: readonly Named<BodyId>[]
  standing: Standing
  /** Working days from today to the target (negative: past); absent while awaiting. */
  workingDaysLeft?: number
}

/** Places (and their owing body) down, periods across, for one obligation and one year. */
export type Matrix = {
  year: number
  years: readonly number[]
  obligation: string
  /** Obligations with occurrences in that year, with their tier. */
  obligations: readonly { id: string; title: Words; tier: string; clause: string }[]
  periods: readonly PeriodKey[]
  rows: readonly {
    place: Named<PlaceId>
    /** In the order of `periods`; undefined where nothing was owed there. */
    cells: readonly (MatrixCell | undefined)[]
  }[]
}
export type MatrixCell = { key: string; state: State | 'question'; daysLate: number; due: CalendarDate | 'awaiting'; owners: readonly Words[] }

/** One month: duties by target day. */
export type MonthCalendar = {
  month: PeriodKey
  before: PeriodKey
  after: PeriodKey
  days: readonly { on: CalendarDate; off: boolean; duties: readonly Duty[]; more: number }[]
}

/** Orphans of one obligation and one reason, as one question. */
export type Question = {
  id: string
  obligation: { id: string; title: Words; clause: string; cue: string }
  why: 'no-tier' | 'no-place' | 'no-body'
  tier: string
  /** Places concerned, with the first day and the number of duties without an owner. */
  places: readonly { place: Named<PlaceId>; from: CalendarDate; count: number }[]
  from: CalendarDate
  to: CalendarDate
  count: number
}
export type Questions = {
  open: readonly Question[]
  answered: readonly { id: string; obligation: Words; from: CalendarDate; answer: { assign: Named<BodyId> } | { ended: true }; basis: { document: string; on: CalendarDate }; account: Words; recordedOn: CalendarDate }[]
  /** Bodies an answer may assign to. */
  bodies: readonly Named<BodyId>[]
}
/** What the answer form posts. */
export type AnswerForm = { question: string; place?: string; answer: 'assign' | 'ended'; body?: string; document: string; documentOn: string }
