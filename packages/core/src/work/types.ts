import type { Brand, CalendarDate } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'

/** ISO 8601 with offset; for the audit trail and order only, never for lateness. */
export type Instant = Brand<string, 'Instant'>
export type EntryId = Brand<string, 'EntryId'>
/** Aggregate counts by figure id; whole numbers ≥ 0. Nothing about a person. */
export type Figures = Readonly<Record<string, number>>
export type DecisionBasis = { document: string; on: CalendarDate }

/** What a body says it did. `on` is the day it happened, as the body states it. */
export type Done =
  | { did: 'hold'; on: CalendarDate; figures: Figures; file?: string }
  | { did: 'issue'; on: CalendarDate; number: string; figures: Figures; file?: string }
  | { did: 'send'; on: CalendarDate; figures: Figures; file?: string }

export type Act =
  | Done
  | { did: 'correct'; entry: EntryId; because: string; now: Done }
  | { did: 'return'; entry: EntryId; because: string }
  | { did: 'accept'; entry: EntryId }
  | { did: 'postpone'; to: CalendarDate; basis: DecisionBasis }
  | { did: 'waive'; basis: DecisionBasis }

/** Appended, never edited: a correction is another entry. */
export type WorkEntry = {
  id: EntryId
  /** Order of commitment within the programme. */
  seq: number
  occurrence: OccurrenceKey
  /** The body that acted. */
  body: BodyId
  account: string
  recordedAt: Instant
  /** The day in Vietnam when it was recorded. */
  recordedOn: CalendarDate
  act: Act
}

/**
 * done ● reported, awaiting acceptance · accepted ✓ · due-soon ◔ within ten days · late ▲ · returned ↩ · waived – · not-yet-due ○
 * · open ◇ no stated deadline, planning day passed, nothing reported · awaiting … what it comes after is not done yet.
 */
export type State = 'not-yet-due' | 'due-soon' | 'late' | 'open' | 'awaiting' | 'done' | 'accepted' | 'returned' | 'waived'

export type Standing = {
  state: State
  /** After a postponement: the new day. */
  due: CalendarDate | 'awaiting'
  target: CalendarDate | 'awaiting'
  postponedFrom?: CalendarDate
  /** The day it was done, when it was. */
  doneOn?: CalendarDate
  /** Days after `due`: of the doing when done, of today while not. 0 when on time or when no deadline is stated. */
  daysLate: number
  /** The report in force: first one or its last correction. */
  done?: Done
  doneEntry?: EntryId
  returnedBecause?: string
  /** The day it was last sent back, while it waits for a correction. */
  returnedOn?: CalendarDate
}
