import type { CalendarDate } from '../calendar/index.ts'
import type { CommitmentState } from '../commitment/index.ts'
import type { PaperKind, PaperStage } from '../paper/index.ts'
import type { PlanState } from '../plan/index.ts'
import type { BodyId, PlaceId, Words } from '../register/index.ts'
import type { OccurrenceKey, Orphan } from '../schedule/index.ts'

export type HandoverAct =
  /** `to`: who chairs next, as of that day. `dossier`: the digest of what was handed over. */
  | { did: 'hand-over'; on: CalendarDate; to: readonly BodyId[]; dossier: string; reservation?: string }
  | { did: 'take-over'; on: CalendarDate; reservation?: string }
  | { did: 'return'; because: string }

export type HandoverState = 'none' | 'handed' | 'returned' | 'taken'

/** What a handover has become by its acts. */
export type Handover = {
  state: HandoverState
  /** The handing over in force; gone when it was returned. */
  handed?: { on: CalendarDate; by: BodyId; to: readonly BodyId[]; dossier: string; reservation?: string }
  taken?: { on: CalendarDate; by: BodyId; reservation?: string }
  /** Why the last handing over was sent back, until the next. */
  returned?: { by: BodyId; because: string }
  acts: number
}

/** `from`: who chairs on the year's last day. `to`: who chairs the year after, as of today; empty where nobody will. `opens`: the first day it may be handed over. */
export type HandoverCase = { handover: Handover; year: number; from: readonly BodyId[]; to: readonly BodyId[]; stands: readonly BodyId[]; opens: CalendarDate; today: CalendarDate }

/** What a chair hands over, with the names of that day: read years later as it was, whatever the register says then. */
export type Dossier = {
  year: number
  place: { id: PlaceId; title: Words }
  from: readonly { id: BodyId; title: Words }[]
  to: readonly { id: BodyId; title: Words }[]
  /** The day it was compiled: standings are of that day. */
  asOf: CalendarDate
  commitments: readonly { id: string; what: string; owner: Words; due: CalendarDate; state: CommitmentState; daysLate: number }[]
  plans: readonly { key: OccurrenceKey; year: number; state: PlanState; initiatives: readonly { title: string; by: CalendarDate }[] }[]
  /** By rule: how many fell due in the year by that day, how many were held, how many of the rest are late. */
  meetings: readonly { title: Words; owed: number; held: number; late: number }[]
  papers: readonly { id: string; kind: PaperKind; stage: PaperStage; number?: number; on: CalendarDate }[]
  /** The last number given in a body's register of the year; 0 where none was. */
  numbers: readonly { body: Words; last: number }[]
  questions: readonly { title: Words; why: Orphan['why']; count: number }[]
}
