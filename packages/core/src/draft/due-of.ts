import { lastDayOfMonth, type CalendarDate, type Deadline, type MonthDay } from '../calendar/index.ts'
import type { Recurrence } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { printed } from './printed.ts'
import type { Stated } from './stated.ts'

/** What a printed deadline gives. `instead`: the cadences it stands for. `cue`: the words that hold it. */
export type SaidDue = { recurs?: Recurrence; instead: readonly string[]; due?: Deadline; offset?: Deadline['offset']; reading?: string; cue: Span }

const stays = { onDayOff: 'stays' } as const
const deadline = (anchor: Deadline['anchor'], bound: Deadline['bound'], stated = true): Deadline => ({ anchor, bound, ...stays, stated })
const shownDay = (day: string): string => day.split('-').reverse().join('/')

/** Why what the vocabulary cannot say sets no day, to be read behind the printed words. */
function whyNoDay(rule: string): string {
  if (rule.startsWith('Lunar')) return 'theo âm lịch'
  if (rule.endsWith(' daily')) return 'nêu giờ trong ngày'
  if (rule.endsWith(' weekly')) return 'nêu thứ trong tuần'
  if (/;|(?:yearly|monthly)$/.test(rule)) return 'có nhiều mốc'
  return rule === 'as stated' ? 'nêu bằng lời, không phải một ngày' : 'theo văn bản khác hoặc theo từng vụ việc'
}

/** "2031-03-05", "2031-03", "2031-Q1", "2031" as an office writes it. */
function shownPart(part: string): string {
  const [year = '', month, day] = part.split('-')
  if (day) return `ngày ${shownDay(part)}`
  if (month?.startsWith('Q')) return `quý ${month.slice(1)} năm ${year}`
  return month ? `tháng ${month}/${year}` : `năm ${year}`
}

type Rule = { pattern: RegExp; said: (match: RegExpExecArray, given: { bound: Deadline['bound']; on: boolean; words: string }) => Omit<SaidDue, 'cue'> }

/** By the reader's way of writing a deadline, first match wins. */
const RULES: readonly Rule[] = [
  { pattern: /^03-(\d\d) yearly; 06-\1 yearly; 09-\1 yearly; 12-\1 yearly$/, said: ([, day], { bound }) => ({ instead: ['quarterly'], recurs: { every: 'quarter' }, due: deadline({ day: Number(day), of: 'last-month' }, bound) }) },
  { pattern: /^(\d\d-\d\d) yearly; (\d\d-\d\d) yearly$/, said: ([, a, b], { bound }) => ({
    instead: ['halfyear', 'yearly'], recurs: { yearlyOn: [a, b] as MonthDay[] }, due: deadline('the-day', bound) }) },
  // Two days of the one year a paper is made for: it has no other year in which they could come again.
  { pattern: /^(\d{4})-(\d\d-\d\d); \1-(\d\d-\d\d)$/, said: ([, , a, b], { bound }) => ({
    instead: ['once'], recurs: { yearlyOn: [a, b] as MonthDay[] }, due: deadline('the-day', bound) }) },
  { pattern: /^(?:\d\d-\d\d\/)?(\d\d-\d\d) yearly$/, said: ([, day], { bound, on }) => (on
    ? { instead: ['yearly'], recurs: { yearlyOn: [day as MonthDay] }, due: deadline('the-day', 'by') }
    : { instead: ['yearly'], recurs: { every: 'year' }, due: deadline({ monthDay: day as MonthDay }, bound) }) },
  { pattern: /^(?:\d\d\/)?(\d{1,2}) monthly$/, said: ([, day], { bound }) => ({ instead: ['monthly'], recurs: { every: 'month' }, due: deadline({ day: Number(day), of: 'last-month' }, bound) }) },
  { pattern: /^(\d{1,2}) of next month$/, said: ([, day], { bound }) => ({ instead: [], due: deadline({ day: Number(day), of: 'month-after' }, bound) }) },
  { pattern: /^(?:\d\d\/)?(\d\d) yearly$/, said: ([, month], { bound, words }) => ({
    instead: ['yearly'], recurs: { every: 'year' },
    due: deadline({ monthDay: bound === 'before' ? `${month}-01` as MonthDay : lastOf(2001, Number(month)).slice(5) as MonthDay }, bound, false),
    reading: `“${words}” không nêu ngày: lấy ${bound === 'before' ? 'ngày cuối tháng trước đó' : 'ngày cuối tháng'} để nhắc, không tính trễ.` }) },
  { pattern: /^Q([1-4]) yearly$/, said: ([, quarter], { bound, words }) => {
    const months = monthsOf(`2001-Q${quarter}`)
    return {
      instead: ['yearly'], recurs: { every: 'year' },
      due: deadline({ monthDay: (bound === 'before' ? `${two(months[0])}-01` : lastOf(2001, months[1]).slice(5)) as MonthDay }, bound, false),
      reading: `“${words}” không nêu ngày: lấy ${bound === 'before' ? 'ngày cuối quý trước đó' : 'ngày cuối quý'} để nhắc, không tính trễ.`,
    }
  } },
  { pattern: /^(?:\S+\/)?(\d{4}-\d\d-\d\d)$/, said: ([, day], { bound }) => ({ instead: ['once'], recurs: { once: true }, due: deadline({ on: day as CalendarDate }, bound) }) },
  { pattern: /^(?:\S+\/)?(\d{4}(?:-Q[1-4]|-\d\d)?)$/, said: ([, part = ''], { bound, words }) => {
    const on = bound === 'before' ? firstIn(part) : lastIn(part)
    return { instead: ['once'], recurs: { once: true }, due: deadline({ on }, bound, false), reading: `“${words}” không nêu ngày: lấy ngày ${bound === 'before' ? `trước ${shownDay(on)}` : shownDay(on)} để nhắc, không tính trễ.` }
  } },
  { pattern: /^P(\d+)(WD|D|W|M|Y)(?:\.\.\S+)? (before|after) /, said: ([, n, unit, side], { words }) => ({
    instead: [], offset: offsetOf(Number(n) * (side === 'before' ? -1 : 1), unit ?? 'D'), reading: `Thời hạn “${words}” tính theo từng lần phát sinh: không tự sinh ngày đến hạn.` }) },
]

/** "2031-Q2; 2031-Q3", "2031-03; 2031-04", "2031; 2032": a list whose members follow each other ends with the last, as a window does. */
function asWindow(rule: string): string {
  const parts = rule.split('; ')
  if (parts.length < 2 || !parts.every((part) => /^\d{4}(?:-Q[1-4]|-\d\d)?$/.test(part))) return rule
  const at = (part: string) => { const [year, sub] = part.split('-'); return sub === undefined ? Number(year) : sub.startsWith('Q') ? Number(year) * 4 + Number(sub.slice(1)) : Number(year) * 12 + Number(sub) }
  const alike = new Set(parts.map((part) => part.slice(4).replace(/\d/g, '0'))).size === 1
  return alike && parts.every((part, i) => i === 0 || at(part) === at(parts[i - 1]!) + 1) ? `${parts[0]}/${parts.at(-1)}` : rule
}

/** The deadline a duty prints, in the product's own vocabulary. What that cannot say becomes a reading. */
export function dueOf(text: string, { op, rule, ...span }: NonNullable<Stated['due']>): SaidDue {
  const words = printed(text, span)
  const given = { bound: isBefore(words) ? 'before' : 'by', on: op === 'on', words } as const
  if (op === 'from') return { instead: [], cue: span, reading: `“${words}”: bắt đầu từ ${shownPart(rule)}.` }
  const told = asWindow(rule)
  for (const { pattern, said } of RULES) {
    const match = pattern.exec(told)
    if (match) return { ...said(match, given), cue: op === 'between' ? fromUntil(text, span) : span }
  }
  return { instead: [], cue: span, reading: `Thời hạn “${words}” ${whyNoDay(rule)}: không tự đặt ngày.` }
}

/** "trước ngày 20", "trước 30/01": that day is excluded. */
const isBefore = (words: string): boolean => /trước(?: ngày| tháng| năm)? ?\d/iu.test(words)

/** Of "từ ngày … đến ngày …" only the end is a deadline. */
function fromUntil(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(/đến(?!.*đến)/isu)
  return { start: at > 0 ? start + at : start, end }
}

const two = (n: number): string => String(n).padStart(2, '0')
const lastOf = (year: number, month: number): CalendarDate => `${year}-${two(month)}-${two(lastDayOfMonth(year, month))}` as CalendarDate
const monthsOf = (part: string): readonly [number, number] => {
  const [, quarter] = /-Q(\d)$/.exec(part) ?? []
  if (quarter) return [Number(quarter) * 3 - 2, Number(quarter) * 3]
  return part.length > 4 ? [Number(part.slice(5)), Number(part.slice(5))] : [1, 12]
}
const firstIn = (part: string): CalendarDate => `${part.slice(0, 4)}-${two(monthsOf(part)[0])}-01` as CalendarDate
const lastIn = (part: string): CalendarDate => lastOf(Number(part.slice(0, 4)), monthsOf(part)[1])

function offsetOf(n: number, unit: string): Deadline['offset'] {
  if (unit === 'WD') return { workingDays: n }
  if (unit === 'M') return { months: n }
  return { days: unit === 'W' ? n * 7 : n }
}

/** Whether a deadline can be met in every period of a recurrence. */
export function fits({ anchor }: Deadline, recurs: Recurrence): boolean {
  if ('after' in recurs) return anchor === 'planned' || anchor === 'done'
  if (anchor === 'planned' || anchor === 'done') return false
  if (typeof anchor === 'string') return anchor !== 'the-day' || 'yearlyOn' in recurs || 'once' in recurs
  if ('on' in anchor) return 'once' in recurs
  if ('monthDay' in anchor) return 'afterYears' in recurs || ('every' in recurs && (recurs.every === 'year' || recurs.every === 'nine-months'))
  return 'every' in recurs
}

export const falls = (recurs: Recurrence): boolean => !('always' in recurs) && !('onDemand' in recurs)
