import type { Brand, CalendarDate, Period } from '../calendar/index.ts'
import type { BodyId, PartyId, PlaceId, TierId } from '../register/index.ts'
import type { ObligationId, ObligationKind } from '../programme/index.ts'

/** `obligation/period/place`, with `/party` when each party owes its own. The owner is not part of it, except for `each`. */
export type OccurrenceKey = Brand<string, 'OccurrenceKey'>

/** One time a rule falls due at one place. Derived, never stored. */
export type Occurrence = {
  key: OccurrenceKey
  obligation: ObligationId
  kind: ObligationKind
  tier: TierId
  period: Period
  place: PlaceId
  /** Bodies that owe it on the day it falls; at least one. */
  owners: readonly BodyId[]
  /** Whose turn to chair in that year, where the programme rotates. */
  chair?: PartyId
  /** The last day that counts as on time; `awaiting` until the occurrence it comes after is held. */
  due: CalendarDate | 'awaiting'
  /** The working day asked for: on or before `due`. Never counts as late. */
  target: CalendarDate | 'awaiting'
  stated: boolean
  /** The notice of working days for the year of `due` is not published. */
  provisional: boolean
  /** The day that decides whose duty it is: the day its rule aims at, else its due day, else the period's last day. */
  falls: CalendarDate
}

/** A duty that fell where no body owed it: a question for the standing body, never a silent gap. */
export type Orphan = {
  /** Same shape as an occurrence key. */
  key: OccurrenceKey
  obligation: ObligationId
  kind: ObligationKind
  tier: TierId
  period: Period
  /** The place that owed it last. */
  place: PlaceId
  falls: CalendarDate
  why: 'no-tier' | 'no-place' | 'no-body'
}

/** How a standing body answered a question, with its basis. Applies to every matching orphan that falls from `from` on. */
export type OrphanAnswer = {
  id: string
  obligation: ObligationId
  /** Absent: every place of the tier. */
  place?: PlaceId
  from: CalendarDate
  answer: { assign: BodyId } | { ended: true }
  basis: { document: string; on: CalendarDate }
}

/** Both ends included. Occurrences are in it by `falls`. */
export type Window = { from: CalendarDate; to: CalendarDate }
export type Schedule = { occurrences: readonly Occurrence[]; orphans: readonly Orphan[] }

/** Of two schedules, by key. `moved`: to another day, another owner, or between stated and not. */
export type ScheduleDifference = {
  kept: readonly Occurrence[]
  added: readonly Occurrence[]
  withdrawn: readonly Occurrence[]
  moved: readonly { before: Occurrence; after: Occurrence }[]
}
