import type { CalendarDate } from '../calendar/index.ts'
import type { BodyId, PlaceId } from '../register/index.ts'
import type { Instant } from '../work/index.ts'

/** What the acts of a year are about. Plans, meetings, reviews and handovers are known by the key of the duty they fulfil, the others by an id of their own. */
export type Affair = 'plan' | 'meeting' | 'commitment' | 'visit' | 'review' | 'handover' | 'paper'

/** What any act says at least: what was done. */
export type AnyAct = { did: string }

/** Stands for an account where the program acted by itself. */
export const BY_ITSELF = 'installation'

/** One act on one matter, as kept. `seq` counts from 1 within the matter, without gaps: what a matter has become is the fold of its acts. */
export type YearAct<Act extends AnyAct> = {
  id: string
  subject: string
  seq: number
  /** The year it belongs to: that of the duty, not of the day it was recorded. */
  year: number
  place: PlaceId
  /** Who sees it. */
  owners: readonly BodyId[]
  body: BodyId
  /** An account's id, or `BY_ITSELF`. */
  account: string
  recordedAt: Instant
  recordedOn: CalendarDate
  act: Act
}
