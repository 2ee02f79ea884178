import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import type { PartyRegister } from './party-register.ts'
import { quantityOf } from './quantity-of.ts'
import type { Quantity } from './types.ts'

/** One body's part of a number: "Hội Nông dân tỉnh chủ trì 02 mô hình". */
export type Share = Span & { bodies: readonly string[]; counted: Quantity }

const opens = forFolded(/,\s+(?:trong\s+đó|cụ\s+thể(?:\s+là)?|gồm|bao\s+gồm)[:,]?\s+|\s\((?:trong\s+đó|cụ\s+thể|gồm)?[:,]?\s*/giu)
const parting = forFolded(/\s*[,;]\s*(?:(?:và|còn)\s+)?|\s+và\s+(?=\p{Lu})/gu)
/** What a body does with its number, and the number. */
const part = forFolded(/^(?<does>(?:\s+\p{Ll}+){0,3}?)[\s:]+(?:ít\s+nhất\s+|tối\s+thiểu\s+)?(?<n>\d{1,3})(?<unit>(?:\s+\p{Ll}+){0,4})\s*$/u)

/** Asked first: most sentences hold none of these words. */
const mayShare = /\sđó[\s:]|cụ\s+thể|gồm[\s:]|\(/u

/** Sentences and the numbers they share out at their end. */
export const shareExamples: readonly (readonly [string, readonly number[]])[] = [
  ['Mỗi năm xây dựng ít nhất 05 mô hình bến, trong đó Hội Nông dân tỉnh chủ trì 02 mô hình, Công an tỉnh chủ trì 03 mô hình.', [2, 3]], ['Mở 04 lớp cứu hộ, trong đó: Công an tỉnh 03, Hội Nông dân tỉnh 01.', [3, 1]],
  ['Hai bên xây dựng ít nhất 04 mô hình (Công an tỉnh 02 mô hình; Hội Nông dân tỉnh 02 mô hình)', [2, 2]], ['Mở 04 lớp cứu hộ, trong đó Công an tỉnh mở 03 lớp và Hội Nông dân tỉnh mở 01 lớp.', [3, 1]],
  ['Mỗi năm tuần tra 12 lần, trong đó có 02 lần vào dịp Tết.', []], ['Mở 04 lớp, trong đó Công an tỉnh mở 03 lớp.', []], ['Mở 04 lớp, trong đó Công an tỉnh chủ trì, Hội Nông dân tỉnh phối hợp.', []], ['Công an tỉnh họp 02 lần, Hội Nông dân tỉnh họp 03 lần.', []],
]

/**
 * A number shared out among bodies at the end of a sentence: each owes its own. In: the masked text, one of its sentences. Out: the shares in printed order, the first from where the sentence begins,
 * and where what is said of all ends; undefined where no two bodies are given a number each.
 */
export function sharesIn(masked: string, sentence: Span, register: PartyRegister): { shares: readonly Share[]; before: number } | undefined {
  const text = masked.slice(sentence.start, sentence.end)
  if (!mayShare.test(text) || !/\d\D+\d+\D+\d/u.test(text)) return undefined
  const open = allMatches(text, opens).at(-1)
  const total = open ? quantityOf(text.slice(0, open.index), 0) : undefined
  if (!open || !total) return undefined
  const from = open.index + open[0].length
  const list = text.slice(from).replace(/[\s.;)]+$/u, '')
  const mentions = register.mentionsIn(list)
  const cuts = allMatches(list, parting).filter(({ index }) => !mentions.some(({ start, end }) => start < index && index < end))
  const bounds = [...cuts.map(({ index, 0: match }) => [index, index + match.length] as const), [list.length, list.length] as const]
  const shares: Share[] = []
  let at = 0
  for (const [end, next] of bounds) {
    const body = mentions.find(({ start }) => start >= at && start <= at + 4)
    const { n, unit = '' } = (body && part.exec(list.slice(body.end, end))?.groups) ?? {}
    if (!body || n === undefined || unit.trim() !== '' && !unit.trim().startsWith(total.unit)) return undefined
    const start = sentence.start + from + list.lastIndexOf(n, end)
    const cue = list.slice(list.lastIndexOf(n, end), end)
    shares.push({ start: at === 0 ? sentence.start : sentence.start + from + at, end: sentence.start + from + end, bodies: register.idsOf(body), counted: { min: Number(n), unit: total.unit, cue, start, end: start + cue.length } })
    at = next
  }
  return shares.length > 1 ? { shares, before: sentence.start + open.index } : undefined
}
