import type { CalendarDate, Period } from '@phoihop/core/calendar'
import type { Figure } from '@phoihop/core/report'
import type { ReviewBlock, ReviewTable } from '@phoihop/core/review'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { DecisionBasis, Standing } from '@phoihop/core/work'
import type { PaperLine } from '../paper/index.ts'
import type { Named } from '../schedule/views.ts'
import type { Cut } from '../work/views.ts'

export type ReviewActName = 'write' | 'draw'

/** One review in a list. `years`: after how many, 1 for the yearly one. `written`: how many of the texts of its signers are there, `texts` how many there can be. */
export type ReviewLine = {
  key: string
  title: Words
  place: Named<PlaceId>
  tier: Words
  period: Pick<Period, 'key' | 'from' | 'to'>
  years: number
  isFinal: boolean
  due: CalendarDate
  standing: Pick<Standing, 'state' | 'daysLate' | 'doneOn'>
  written: number
  texts: number
  paper?: Pick<PaperLine, 'id' | 'stage'>
  /** Whether the reader's own body makes it. */
  own: boolean
}
export type ReviewOverview = { year: number; years: readonly number[]; rows: readonly ReviewLine[]; done: number; late: number }

/** A row of numbers with what it is called; a number that is not known is null. `of`: what came together in it. */
export type ReviewRowView = { id: string; title: Words; clause?: string; counts: Readonly<Record<string, Figure['value']>>; onTime?: number | null; closing?: number | null; of: readonly Words[] }
export type FigureView = { id: string; title: Words; obligation: Words; clause: string; party?: Words; isStanding: boolean; total: Figure['value']; missing: number; asThen: readonly PlaceValue[]; asNow: readonly PlaceValue[] }
export type PlaceValue = { place: Named<PlaceId>; value: Figure['value'] }
export type QuestionView = { place: Named<PlaceId>; why: 'split' | 'gone'; into: readonly Named<PlaceId>[]; count: number; isOutside: boolean }
/** A question of a split place that was answered: `to` answers for it as now. */
export type SettledView = { place: Named<PlaceId>; into: readonly Named<PlaceId>[]; to: Named<PlaceId>; basis: DecisionBasis; by: Words; on: CalendarDate }
/** A text of one body; `own`: the reader may write it. */
export type BlockView = { block: ReviewBlock; as: Named<BodyId>; own: boolean; text: string; version: number; on?: CalendarDate }

export type ReviewView = {
  line: ReviewLine
  clause: string
  /** Whether the reader sees the duty the review fulfils; who makes it with its owner need not. */
  opens: boolean
  today: CalendarDate
  until: CalendarDate
  tables: Readonly<Record<Exclude<ReviewTable, 'figure'>, readonly ReviewRowView[]>>
  figures: readonly FigureView[]
  initiatives: Cut<{ year: number; place: Words; title: string }>
  open: Cut<{ id: string; what: string; owner: Words; due: CalendarDate; daysLate: number; opens: boolean }>
  gaps: Cut<{ key: string; title: Words; owners: readonly Words[]; since: CalendarDate; daysLate: number; opens: boolean }>
  questions: readonly QuestionView[]
  settled: readonly SettledView[]
  /** Whether this reader may say where a split place belongs. */
  settles: boolean
  /** Duties nobody owned in the period. */
  orphans: number
  provisional: number
  blocks: readonly BlockView[]
  /** How many acts there are: drawing up is refused when another came between. */
  seen: number
  may: readonly ReviewActName[]
  papers: readonly PaperLine[]
}

/** The list behind one number. `commitments`: what it lists are commitments, not duties. */
export type NumberView = { value: Figure['value']; rows: Cut<{ key: string; title: Words; place: Words; period: string; owners: readonly Words[]; on?: CalendarDate; opens: boolean }>; commitments: boolean; missing: readonly Words[] }
