import { isoOf } from './printed-date.ts'
import type { DocumentHead } from './types.ts'

const dateAfter = /(?:ĐẾN|Đến|đến)[^\n]{0,60}?(?:\n[^\n]{0,40}){0,2}?(?:Ngày|ngày)\s{0,3}:?\s{0,3}(?<d>\d{1,2})\s?[.\/-]\s?(?<m>\d{1,2})\s?[.\/-]\s?(?<y>\d{4})/u
const numberAlone = /(?:^|\s)Số\s?:\s?(?<n>\d{1,6})[ \t]*(?=\n|$|[ \t]*(?:ĐẾN|Đến|Ngày))/u
const holder = /(?:^|[\n\t|]| {4})[ ]*(?<org>(?:VP\.?|VĂN PHÒNG)\s?[\p{L} .]{2,60}?)\s*(?=\n|\t|\||$| {4}|ĐẾN|Đến|Số\s?:)/u
/** Whoever is no office of a chief's own prints its name over "CÔNG VĂN ĐẾN". */
const overWords = /(?:^|\n)[ ]*(?<org>\p{Lu}[\p{Lu} .&-]{3,60}?)[ ]*\n\s*CÔNG VĂN(?=\s)/u

/** The stamp of an incoming paper: whose, its number and day there. It is never the document's own number or day. */
export function receivedStamp(head: string): DocumentHead['received'] {
  const iso = isoOf(dateAfter.exec(head)?.groups)
  if (!iso) return undefined
  const number = numberAlone.exec(head)?.groups?.n
  const org = (holder.exec(head) ?? overWords.exec(head))?.groups?.org?.replace(/\s+/g, ' ').trim()
  return { date: iso, ...(number ? { number } : {}), ...(org ? { org } : {}) }
}
