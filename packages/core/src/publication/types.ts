import type { CalendarDate, Deadline, Period } from '../calendar/index.ts'
import type { OutlineClause, ProgrammeId, Recurrence } from '../programme/index.ts'
import type { TierId, Words } from '../register/index.ts'

/** Counts of duties under this are never printed, 0 included: beside "under 5", a 0 would say that the other is none. */
export const LEAST = 5

/**
 * What is counted. owed = on-time + late + missing: what was to be done by the day of counting. Waived, not yet due, waiting for another
 * and duties without an owner are in none of them.
 */
export const MEASURES = ['on-time', 'late', 'missing', 'owed'] as const
export type Measure = (typeof MEASURES)[number]

/** A count as printed. below: under `LEAST` · hidden: not under it, and not said, because another could be computed from it. */
export type Shown = number | 'below' | 'hidden'

export type FigureRow = { tier: TierId; title: Words; cells: Readonly<Record<Measure, Shown>> }
/** The figures of one period as published: aggregates by tier, nothing of a body, a place or a person. */
export type PublicFigures = { period: Period; asOf: CalendarDate; tiers: readonly FigureRow[]; total: Readonly<Record<Measure, Shown>> }

/** A duty in the words of the programme: what, who, how often, by when. */
export type PublicDuty = { title: Words; by: readonly Words[]; how: 'each' | 'jointly' | 'turn'; tier: Words; recurs: Recurrence; after?: Words; due?: Deadline }
export type PublicClause = OutlineClause & { duties: readonly PublicDuty[] }
/** What a signed programme promises, as it was in force when it was published. No signatory, no account. */
export type Pledge = {
  programme: ProgrammeId
  version: number
  title: Words
  document: string
  signedOn: CalendarDate
  term: Period
  signing: readonly Words[]
  joining: readonly Words[]
  clauses: readonly PublicClause[]
}
