import type { CalendarDate } from '@phoihop/core/calendar'
import type { DeclineReason, Meeting } from '@phoihop/core/meeting'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { Occurrence, OccurrenceKey } from '@phoihop/core/schedule'
import type { CommitmentLine } from '../commitment/views.ts'
import type { MatterPapers } from '../paper/papers-of.ts'
import type { Duty, Named } from '../schedule/views.ts'
import type { Cut } from '../work/views.ts'

/** Forms as typed. `seen`: how many acts the page showed. */
export type ProposeForm = { seen: number; on: string; at: string; where: string }
/** `proposal`: the number of the proposal the page showed. */
export type AgreeForm = { proposal: number }
export type ConcludeForm = { seen: number; what: string; due: string; owners: readonly string[] }
export type HoldForm = { seen: number; on: string; figures: Readonly<Record<string, string>> }

export type MeetingActName = 'propose' | 'call-off' | 'agree' | 'decline' | 'add-item' | 'attend' | 'conclude' | 'withdraw-conclusion' | 'hold'

/** One meeting in a list. */
export type MeetingLine = {
  key: OccurrenceKey
  title: Words
  place: Named<PlaceId>
  period: Occurrence['period']
  standing: Duty['standing']
  chairs: readonly Named<BodyId>[]
  meeting: Meeting
  members: number
}

/** The meetings of a year at one place, the next one first, then those after it, then those before it, the last first. */
export type MeetingSeries = {
  year: number
  years: readonly number[]
  place?: Named<PlaceId>
  meetings: readonly MeetingLine[]
  /** For who looks down on several places: what each has held of what fell due by today. */
  places: readonly { place: Named<PlaceId>; due: number; held: number; late: number }[]
}

export type Answer = 'agreed' | 'declined' | 'open'
export type Attendant = Named<BodyId> & { chairs: boolean; answer: Answer; because?: DeclineReason; attended: boolean }

/** A figure of the agenda, with the duty it is reported on (of one party, where each reports its own) and what it was summed from. */
export type AgendaFigure = { title: Words; of: Words; party?: Words; value: number | null; from: readonly { key: OccurrenceKey; opens: boolean; place: Words; period: Occurrence['period']['key'] }[]; missing: readonly Words[] }
/** `opens`: whether this reader may open the duty; the meeting's own members read what is overdue at their place, and open what is theirs. */
export type AgendaDuty = { duty: Duty; opens: boolean }
/** The same of what a meeting of a tier above charged one of its members with; without its words for who may not open it. */
export type AgendaCharge = { line: CommitmentLine; opens: boolean }
export type AgendaView = {
  /** The day it stands as of: today, or the day it was held. */
  on: CalendarDate
  overdue: Cut<AgendaDuty>
  overdueBelow: Cut<AgendaDuty>
  open: readonly CommitmentLine[]
  above: readonly AgendaCharge[]
  figures: readonly AgendaFigure[]
  items: readonly { item: string; title: string; by: Named<BodyId>; mayWithdraw: boolean }[]
}

export type MeetingView = Omit<MeetingLine, 'members'> & {
  clause: string
  tier: Words
  members: readonly Attendant[]
  /** The time proposed lies outside the period the meeting is owed for. */
  outsidePeriod: boolean
  /** Its duty was waived: no time is set for it any more. */
  waived: boolean
  agenda: AgendaView
  conclusions: readonly { conclusion: string; what: string; due: CalendarDate; to: readonly CommitmentLine[] }[]
  may: readonly MeetingActName[]
  papers: MatterPapers
  /** Whether this reader may open the duty it fulfils. */
  opens: boolean
  /** Figures the report of holding may carry. */
  asks: readonly { id: string; title: Words }[]
  /** Whom the chair may charge; empty for everybody else. */
  owers: { here: readonly Named<BodyId>[]; below: readonly { party: Words; bodies: readonly Named<BodyId>[] }[] }
  today: CalendarDate
}
