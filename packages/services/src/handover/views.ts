import type { CalendarDate } from '@phoihop/core/calendar'
import type { CommitmentStanding } from '@phoihop/core/commitment'
import type { Dossier, Handover, HandoverAct, HandoverState } from '@phoihop/core/handover'
import type { Refusal } from '@phoihop/core/outcome'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import type { Standing } from '@phoihop/core/work'
import type { CommitmentLine } from '../commitment/views.ts'
import type { Named } from '../schedule/views.ts'
import type { Cut } from '../work/views.ts'

/** As typed. `seen`: how many acts the page showed. */
export type HandoverForm = { seen: number; on: string; reservation: string }
export type HandoverActName = HandoverAct['did'] | 'write-minutes'

/** One handover in a list. A row without a `key` is one whose chair is not there any more: a question. */
export type HandoverRow = {
  key?: OccurrenceKey
  place: Named<PlaceId>
  tier: Words
  year: number
  state: HandoverState | 'question'
  standing?: Standing
  from: readonly Named<BodyId>[]
  to: readonly Named<BodyId>[]
  handedOn?: CalendarDate
  takenOn?: CalendarDate
}
export type HandoverOverview = { year: number; years: readonly number[]; rows: readonly HandoverRow[]; taken: number }

/** On the desk of one of its chairs. `left`: the commitments taken over that are still open, what needs an answer first. */
export type OwnHandover = HandoverRow & { key: OccurrenceKey; gives: boolean; left?: Cut<CommitmentLine> }

export type HandoverView = {
  row: HandoverRow & { key: OccurrenceKey }
  title: Words
  clause: string
  opens: CalendarDate
  handover: Handover
  /** What was handed over, as it was; what would be, while it is not. */
  dossier: Dossier
  frozen: boolean
  /** Where the commitments of the dossier stand today, those in sight. */
  now: Readonly<Record<string, CommitmentStanding>>
  may: readonly HandoverActName[]
  /** Why the chair cannot hand over today, where it cannot. */
  waits?: Refusal
  /** Minutes drawn up already. */
  minutes?: string
  history: readonly { act: HandoverAct; body: Words; account: Words; recordedOn: CalendarDate }[]
  /** Whether this reader may open the duty it fulfils. */
  opensDuty: boolean
  today: CalendarDate
}
