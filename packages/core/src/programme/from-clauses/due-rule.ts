import { allMatches } from '../../source/index.ts'
import { wholeWords } from './cue-pattern.ts'
import type { DueOp } from './types.ts'

export type Groups = Record<string, string | undefined>
/** One way of saying by when. `rule`: what its groups come to in the notation of a reading; undefined where they are no date. */
export type DueCue = { op: DueOp; pattern: RegExp; rule: (groups: Groups) => string | undefined; examples: readonly (readonly [string, string])[]; counterExamples: readonly string[] }

export const dueCue = (op: DueOp, source: string, rule: DueCue['rule'], examples: DueCue['examples'], counterExamples: readonly string[] = []): DueCue =>
  ({ op, pattern: wholeWords(source), rule, examples, counterExamples })

export const two = (text: string | undefined) => (text ?? '').padStart(2, '0')
const romans: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4' }
const numerals: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười hai': 12, 'mười lăm': 15 }
/** "Bốn mươi lăm". */
const tens = (words: string) => {
  const [first = '', , unit] = words.split(' ')
  return / mươi/u.test(words) ? (numerals[first] ?? 0) * 10 + (unit ? 5 : 0) : undefined
}

export const isMonth = (m: string | undefined) => Number(m) >= 1 && Number(m) <= 12
const isDay = (d: string | undefined, m: string | undefined) => Number(d) >= 1 && Number(d) <= 31 && isMonth(m)

export const quarterOf = (text: string | undefined) => romans[(text ?? '').toUpperCase()] ?? text ?? ''
/** "Q4" of a year. */
export const yearQuarter = (y: string | undefined, q: string | undefined) => `${y}-Q${quarterOf(q)}`
export const yearMonth = (y: string | undefined, m: string | undefined) => (isMonth(m) ? `${y}-${two(m)}` : undefined)
export const fullDate = (y: string | undefined, m: string | undefined, d: string | undefined) => (isDay(d, m) ? `${y}-${two(m)}-${two(d)}` : undefined)
export const monthDay = (m: string | undefined, d: string | undefined) => (isDay(d, m) ? `${two(m)}-${two(d)} yearly` : undefined)
/** "trước 9h30" of every day: "09:30 daily". */
export const hourDaily = (h: string | undefined, min: string | undefined) => (Number(h) < 24 && Number(min ?? 0) < 60 ? `${two(h)}:${two(min ?? '0')} daily` : undefined)
const weekdays: readonly (readonly [RegExp, string])[] = [[/hai|2/iu, 'Monday'], [/ba|3/iu, 'Tuesday'], [/tư|4/iu, 'Wednesday'], [/năm|5/iu, 'Thursday'], [/sáu|6/iu, 'Friday'], [/bảy|7/iu, 'Saturday'], [/nhật/iu, 'Sunday']]
/** "thứ Sáu", "thứ Ba, thứ Năm" of every week: "Friday weekly"; with an hour, "Friday 15:00 weekly". */
export const dayWeekly = (text: string, h?: string, min?: string) => {
  const time = h === undefined ? '' : ` ${two(h)}:${two(min ?? '0')}`
  const days = allMatches(text, /thứ\s{1,8}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s{1,8}nhật/giu).map(([day]) => weekdays.find(([name]) => name.test(day.slice(4)))?.[1])
  return days.length === 0 || Number(h ?? 0) > 23 ? undefined : days.map((day) => `${day}${time} weekly`).join('; ')
}
export const dayMonthly = (d: string | undefined) => (Number(d) >= 1 && Number(d) <= 31 ? `${two(d)} monthly` : undefined)
export const window = (from: string | undefined, to: string | undefined) => (from && to ? `${from}/${to}` : undefined)

/** "15/3, 15/6 và 15/12": every day of a list, once each, in printed order; with its year where one is printed for each. */
export const dayList = (text: string) => {
  const days = allMatches(text, /([0-3]?\d)\s{0,4}(?:[/.-]|tháng)\s{0,4}([01]?\d)(?:\s{0,4}(?:[/.-]|năm)\s{0,4}(\d{4}))?(?![\d/])/giu)
  if (days.length < 2 || days.length > 6) return undefined
  const dated = days.every(([, , , y]) => y)
  if (!dated && days.some(([, , , y]) => y)) return undefined
  const rules = days.map(([, d, m, y]) => (dated ? fullDate(y, m, d) : monthDay(m, d)))
  return rules.includes(undefined) ? undefined : [...new Set(rules)].join('; ')
}
const months = (text: string) => allMatches(text, /(?<!\d)[01]?\d(?!\d)/gu).map(([m]) => Number(m))
/** "tháng 3, 6 và 12 hằng năm": every month of a list. */
export const monthList = (text: string) => {
  const list = months(text).map(String)
  return list.length > 1 && list.every(isMonth) ? list.map((m) => `${two(m)} yearly`).join('; ') : undefined
}
/** The same where one month may stand alone. */
export const monthOrList = (text: string) => monthList(text) ?? (isMonth(text) ? `${two(text)} yearly` : undefined)
/** The same day in each month of a list. */
export const dayInMonths = (d: string | undefined, text: string) => {
  const days = months(text).map((m) => monthDay(String(m), d))
  return days.length < 2 || days.includes(undefined) ? undefined : days.join('; ')
}
/** "tháng 4 và tháng 8", "tháng 11, 12" of a year: each for itself, though one follows the other; a window is printed with a dash or "đến". */
export const monthsApart = (y: string | undefined, text: string) => {
  const list = months(text)
  const each = list.map((m) => yearMonth(y, String(m)))
  return list.length < 2 || each.includes(undefined) ? undefined : each.join('; ')
}
/** "Tháng 12/2025, tháng 6/2026": every month of a list, each with its year. */
export const datedMonths = (text: string) => {
  const list = allMatches(text, /(?<!\d)([01]?\d)\s{0,8}(?:[/-]|năm)\s{0,8}(\d{4})/giu).map(([, m, y]) => yearMonth(y, m))
  return list.length < 2 || list.includes(undefined) ? undefined : list.join('; ')
}
/** "năm 2031, 2032 và năm 2034": every year of a list. */
export const yearsListed = (text: string) => {
  const list = allMatches(text, /20\d{2}/gu).map(([y]) => y)
  return list.length < 2 ? undefined : [...new Set(list)].join('; ')
}
const quarters = (text: string) => allMatches(text, /(?<!\p{L})(?:IV|I{1,3}|[1-4])(?!\p{L})/giu).map(([q]) => Number(quarterOf(q)))
/** "Quý II/2026, quý IV/2026": every quarter of a list, each with its year. */
export const datedQuarters = (text: string) => {
  const list = allMatches(text, /(?<!\p{L})(IV|I{1,3}|[1-4])\s{0,8}(?:[/-]|năm)\s{0,8}(\d{4})/giu).map(([, q, y]) => yearQuarter(y, q))
  return list.length < 2 ? undefined : list.join('; ')
}
/** "quý II và quý IV" of every year: each of a list. */
export const quarterList = (text: string) => quarters(text).map((q) => `Q${q} yearly`).join('; ') || undefined
/** "đợt 1 vào tháng 4, đợt 2 vào tháng 10", "lần 1 quý II, lần 2 quý IV": the month or quarter of every round. */
export const monthsOfRounds = (text: string) => monthList(allMatches(text, /tháng\s{1,8}([01]?\d)/giu).map(([, m]) => m).join(', '))
export const quartersOfRounds = (text: string) => quarterList(allMatches(text, /qu[ýí]\s{1,8}(IV|I{1,3})/giu).map(([, q]) => q).join(', '))
/** "quý I, quý III" of a year: each for itself. */
export const quartersApart = (y: string | undefined, text: string) => {
  const list = quarters(text)
  return list.length < 2 ? undefined : list.map((q) => `${y}-Q${q}`).join('; ')
}
/** "ngày 05, 15 và 25 hằng tháng": every day of a list. */
export const daysMonthly = (text: string) => {
  const list = allMatches(text, /\d+/gu).map(([d]) => dayMonthly(d))
  return list.includes(undefined) ? undefined : list.join('; ')
}
/** The same day in one month of every quarter. */
export const quarterly = (d: string | undefined, months: readonly number[]) => (isDay(d, '1') ? months.map((m) => `${two(String(m))}-${two(d)} yearly`).join('; ') : undefined)

const lengths: readonly (readonly [string, (n: number) => string])[] = [
  ['giờ làm việc', (n) => `PT${n}H`], ['phút', (n) => `PT${n}M`], ['tiếng', (n) => `PT${n}H`], ['h', (n) => `PT${n}H`], ['năm', (n) => `P${n}Y`], ['giờ', (n) => `PT${n}H`], ['ngày làm việc', (n) => `P${n}WD`], ['ngày', (n) => `P${n}D`], ['tuần', (n) => `P${n}W`], ['tháng', (n) => `P${n}M`],
]
/** A length with what it is counted from: "P3WD after ngày nhận". Groups: `n`, `to`, `unit`, `anchor`. */
export const lengthRule = (g: Groups, side: 'before' | 'after') => {
  const unit = (g.unit ?? '').toLowerCase().replace(/\s+/g, ' ')
  const one = lengths.find(([name]) => name === unit)?.[1]
  const words = (g.n ?? '').toLowerCase().replace(/\s+/g, ' ')
  const n = numerals[words] ?? tens(words) ?? Number(g.n)
  if (!one || !Number.isFinite(n) || n === 0) return undefined
  return `${g.to ? `${one(n)}..${one(Number(g.to))}` : one(n)} ${side} ${(g.anchor ?? 'event').replace(/\s+/g, ' ').trim()}`
}
