import type { CalendarDate, Deadline, PeriodUnit } from '../calendar/index.ts'
import type { CadenceKind, ObligationId, Recurrence } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { dueOf, falls, fits, type SaidDue } from './due-of.ts'
import { overlaps, printed } from './printed.ts'
import type { Stated } from './stated.ts'
import type { ItemId } from './types.ts'

/** How often and by when a duty says it is owed. `said`: the words that hold it, the most telling first. */
export type Timing = { recurs: readonly Recurrence[]; due?: Deadline; reading?: string; said: readonly Span[] }

const UNITS: Partial<Record<CadenceKind, PeriodUnit>> = { monthly: 'month', quarterly: 'quarter', halfyear: 'half-year', yearly: 'year' }
const YEARS: Partial<Record<CadenceKind, number>> = { '3y': 3, '5y': 5, '10y': 10 }
/** Where the text gives an interval and no day, the period's own end is the day. */
const AT_END: Deadline = { anchor: 'period-end', bound: 'by', onDayOff: 'stays', stated: true }
/** What comes after a meeting without a stated day: five working days to be reminded by. */
const SOON_AFTER: Deadline = { anchor: 'done', offset: { workingDays: 5 }, bound: 'by', onDayOff: 'stays', stated: false }
const afterMeeting = /sau\s+(?:mỗi\s+)?(?:giao\s+ban|hội\s+nghị|cuộc\s+họp|phiên\s+họp|họp)/iu

type Given = { text: string; countedFrom?: number; meeting?: ItemId }

/**
 * How often and by when, as far as the vocabulary can say it. `countedFrom`: the year from which 3, 5 and 10 years count; `meeting`: the
 * item that "sau giao ban" means. What cannot be said is left out and asked for, or told in the reading.
 */
export function timingOf(stated: Stated, { text, countedFrom, meeting }: Given): Timing {
  const due = stated.due ? dueOf(text, stated.due) : undefined
  const cadence = stated.cadence.filter((one) => !due || !(due.instead.includes(one.kind) || (overlaps(one, due.cue) && one.kind !== 'event')))
  if (meeting && cadence.some(({ kind, cue }) => kind === 'event' && afterMeeting.test(cue))) return following(meeting, cadence, due)
  const ofCadence = cadence.map((one) => recurrenceOf(one, cadence, text, countedFrom))
  const years = ofCadence.flatMap(({ years: n }) => (n === undefined ? [] : [n]))
  const recurs = apart([
    ...(due?.recurs ? [due.recurs] : []),
    ...ofCadence.flatMap(({ recurs: one }) => (one ? [one] : [])),
    ...(years.length > 0 && countedFrom !== undefined ? [{ afterYears: years, countedFrom }] : []),
  ])
  const said = [...(due?.recurs || due?.due ? [due.cue] : []), ...cadence.map(({ start, end }) => ({ start, end }))]
  const notes = [due?.reading, ...ofCadence.map(({ reading }) => reading)]
  if (recurs.length === 0 && years.length === 0) return withDue(due?.offset ? [{ onDemand: true }] : due?.due ? [] : [{ always: true }], due, notes, said)
  return withDue(recurs, due, [...notes, severalReading(recurs)], said)
}

function withDue(recurs: readonly Recurrence[], said: SaidDue | undefined, notes: readonly (string | undefined)[], spans: readonly Span[]): Timing {
  const owed = recurs.filter(falls)
  const printedDue = said?.due
  const due = owed.length === 0 ? undefined : printedDue ? (owed.every((one) => fits(printedDue, one)) ? printedDue : undefined) : said?.offset ? undefined : AT_END
  const reading = notes.filter(Boolean).join(' ')
  return { recurs, ...(due ? { due } : {}), ...(reading ? { reading } : {}), said: spans }
}

type OfCadence = { recurs?: Recurrence; years?: number; reading?: string }

function recurrenceOf({ kind, ...span }: Stated['cadence'][number], all: readonly { kind: CadenceKind }[], text: string, countedFrom: number | undefined): OfCadence {
  const [unit, years] = [UNITS[kind], YEARS[kind]]
  if (unit) return { recurs: { every: unit } }
  if (years) return countedFrom === undefined ? { years } : { years, reading: `“${printed(text, span)}”: tính từ năm ${countedFrom}.` }
  if (kind === 'event') return { recurs: { onDemand: true } }
  if (kind === 'ongoing') return { recurs: { always: true } }
  if (kind === 'periodic' && all.some((other) => UNITS[other.kind] !== undefined)) return {}
  if (kind === 'once') return {}
  const words = printed(text, span)
  return { recurs: { always: true }, reading: kind === 'periodic' ? `“${words}” mà không nêu kỳ: không tự đặt kỳ, theo dõi như việc thường xuyên.` : `“${words}”: theo dõi như việc thường xuyên, không theo từng lần.` }
}

/** A duty that is owed both by period and otherwise is two rules; each says that the other is there. */
const severalReading = (recurs: readonly Recurrence[]): string | undefined =>
  recurs.some(falls) && !recurs.every(falls) ? 'Câu nêu cả việc theo kỳ và việc thường xuyên, đột xuất: mỗi loại theo dõi riêng.' : undefined

function following(meeting: ItemId, cadence: Stated['cadence'], due: SaidDue | undefined): Timing {
  const said = [...(due?.offset ? [due.cue] : []), ...cadence.map(({ start, end }) => ({ start, end }))]
  const recurs: readonly Recurrence[] = [{ after: meeting as string as ObligationId }]
  if (due?.offset) return { recurs, due: { ...SOON_AFTER, offset: due.offset, stated: true }, said }
  return { recurs, due: SOON_AFTER, reading: 'Văn bản không nêu hạn: lấy 05 ngày làm việc sau khi họp để nhắc, không tính trễ.', said }
}

const apart = (all: readonly Recurrence[]): readonly Recurrence[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]

/** The year 3, 5 and 10 years are counted from: the first of the term. */
export const firstYear = (from: CalendarDate | undefined): number | undefined => (from === undefined ? undefined : Number(from.slice(0, 4)))
