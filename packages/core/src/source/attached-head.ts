import { numberOf } from './document-number.ts'
import type { DocumentNumber } from './document-number.ts'
import { isoOf } from './printed-date.ts'

const attached = /\(\s*[Bb]an\s+hành\s+kèm\s+theo\s+(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3})\s+(?<number>[Ss]ố\s*:?\s*[^\s,;()]{3,60})(?:,?\s+ngày\s+(?:(?<D>\d{1,2})\s+tháng\s+(?<M>\d{1,2})\s+năm\s+(?<Y>\d{4})|(?<d>\d{1,2})[\/.-](?<m>\d{1,2})[\/.-](?<y>\d{4})))?(?:[^)]{0,40}?\scủa\s+(?<who>[^)]{3,120}))?\)/u

/** Number, day and issuer of the decision that a regulation comes with. */
type Attached = { number?: DocumentNumber; date?: string; issuer?: string }

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
