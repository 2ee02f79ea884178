import { periodNamed, plusDays, yearOf, type CalendarDate, type Period } from '../calendar/index.ts'

/** The period of the same length that follows; after nine months, the last quarter. */
export function nextPeriod({ key, from, to }: Period): Period {
  const named = periodNamed(nextKey(key, from, to))
  if (!named.ok) throw new Error(`no period follows ${key}`)
  return named.value
}

function nextKey(key: string, from: CalendarDate, to: CalendarDate): string {
  const year = Number(key.slice(0, 4))
  const part = key.slice(5)
  if (part === '') return `${year + 1}`
  if (part === '9M') return `${year}-Q4`
  if (/^[QH]\d$/.test(part)) return nextPart(year, part.slice(0, 1), Number(part.slice(1)), part.startsWith('Q') ? 4 : 2)
  if (/^\d{2}$/.test(part)) return part === '12' ? `${year + 1}-01` : `${year}-${String(Number(part) + 1).padStart(2, '0')}`
  if (/^\d{4}$/.test(part)) return `${Number(part) + 1}-${Number(part) + 1 + yearOf(to) - yearOf(from)}`
  return plusDays(to, 1)
}

const nextPart = (year: number, letter: string, at: number, of: number): string =>
  at === of ? `${year + 1}-${letter}1` : `${year}-${letter}${at + 1}`
