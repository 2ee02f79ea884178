import { numberOf } from './document-number.ts'
import type { DocumentNumber } from './document-number.ts'
import { isoOf } from './printed-date.ts'

const attached = /\(\s*[Bb]an\s+hành\s+kèm\s+theo\s+(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3})\s+(?<number>[Ss]ố\s*:?\s*[^\s,;()]{3,60})(?:,?\s+ngày\s+(?:(?<D>\d{1,2})\s+tháng\s+(?<M>\d{1,2})\s+năm\s+(?<Y>\d{4})|(?<d>\d{1,2})[\/.-](?<m>\d{1,2})[\/.-](?<y>\d{4})))?(?:[^)]{0,40}?\scủa\s+(?<who>[^)]{3,120}))?\)/u

/** Number, day and issuer of the decision that a regulation comes with. */
export type Attached = { number?: DocumentNumber; date?: string; issuer?: string }

/**
 * What "(Ban hành kèm theo Quyết định số 08/2031/QĐ-UBND ngày 05 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh …)" below a title says of a
 * regulation kept without its decision: it has no number, day or letterhead of its own (Decree 30/2020, annex I). In: the text above the first clause.
 */
export function attachedHead(head: string): Attached {
  const groups = attached.exec(head)?.groups
  if (!groups) return {}
  const [number, date] = [numberOf((groups.number ?? '').replace(/^s/u, 'S')), isoOf(groups)]
  return { ...(number ? { number } : {}), ...(date ? { date } : {}), ...(groups.who ? { issuer: groups.who.replace(/\s+/g, ' ').trim() } : {}) }
}

const bracketed = /^[|*\s]*[([]\s*[Ss]ố\s*:?\s*(?<number>\d[^\s,;()[\]]{3,60})(?:,?\s+(?:[^()[\]\n,;]{2,40},\s*)?(?:ký\s+)?ngày\s+(?:(?<D>\d{1,2})\s+tháng\s+(?<M>\d{1,2})\s+năm\s+(?<Y>\d{4})|(?<d>\d{1,2})[\/.-](?<m>\d{1,2})[\/.-](?<y>\d{4})))?(?:\s+của\s+[^()[\]\n]{3,120})?\s*[)\]][*|\s]*$/u

/**
 * What a line "(Số 05/CTrPH-CAX-HND ngày 08/3/2031)" below a title says, alone on its line: the paper's own number and day, where a copy
 * is kept without its letterhead. A bracket that names another kind first ("Kèm theo Quyết định số …") is not the paper's own.
 */
export function ownNumberIn(line: string): Pick<Attached, 'number' | 'date'> | undefined {
  const groups = bracketed.exec(line)?.groups
  const number = groups ? numberOf(`Số ${groups.number ?? ''}`) : undefined
  if (!number) return undefined
  const date = isoOf(groups)
  return { number, ...(date ? { date } : {}) }
}
