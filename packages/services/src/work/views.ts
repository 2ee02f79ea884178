import type { CalendarDate } from '@phoihop/core/calendar'
import type { OutlineClause } from '@phoihop/core/programme'
import type { BodyId, Words } from '@phoihop/core/register'
import type { WorkEntry } from '@phoihop/core/work'
import type { Duty, Named } from '../schedule/views.ts'

export type { Duty, Named }

/** A list cut short says how long it is. */
export type Cut<T> = { shown: readonly T[]; total: number }

/** What one person opens in the morning. */
export type Desk = {
  today: CalendarDate
  body?: Named<BodyId>
  programme: { slug: string; title: Words; document: string }
  late: Cut<Duty>
  returned: Cut<Duty>
  /** Due within seven days from today, both included. */
  thisWeek: Cut<Duty>
  /** The next duties after this week, soonest first. */
  next: Cut<Duty>
  done: Cut<Duty>
  /** Reported and waiting for this reader to accept; empty for an officer. */
  toAccept: Cut<Duty>
  /** Open questions (orphans), grouped; 0 for an officer. */
  questions: number
}

/** Which duties a list shows. All fields narrow. */
export type DutyFilter = {
  year?: number
  tier?: string
  body?: string
  place?: string
  obligation?: string
  clause?: string
  state?: string
  /** How it counts in a report (`core/report`); any of these. */
  verdicts?: readonly string[]
  /** Both ends included, by the day it falls. */
  from?: CalendarDate
  to?: CalendarDate
  limit?: number
}

export type ActName = 'report' | 'correct' | 'accept' | 'return' | 'postpone' | 'waive'

/** One duty as a short story: what is owed, by when and why that day, what happened, what this reader may do. */
export type DutyStory = {
  duty: Duty
  clause: OutlineClause
  /** Why the due day and the target are what they are, in order ("trước 30/01" · "27–31/01 là Tết" · "nên xong 24/01"). */
  because: readonly Words[]
  history: readonly { entry: WorkEntry; body: Words; account: Words }[]
  /** The first is the primary action. */
  may: readonly ActName[]
  /** How its report is worded: held on a day, issued with a number, or sent. */
  reportAs: 'hold' | 'issue' | 'send'
  figures: readonly { id: string; title: Words }[]
}

/** What a report form posts: all text, as typed. Unknown figure ids are refused. */
export type ReportForm = {
  on: string
  number?: string
  figures: Readonly<Record<string, string>>
  file?: { name: string; bytes: Uint8Array }
}
export type DecisionForm = { document: string; documentOn: string; to?: string }
