import { labelOf } from './label-of.ts'
import { bodyLines } from './lines.ts'
import type { Line } from './lines.ts'
import { offices } from './tail-words.ts'
import type { Span } from './types.ts'

/** Where a document's parts lie. Spans may be empty. */
export type Layout = { head: Span; body: Span; tail: Span; annexes: readonly Span[] }

const recipientsHead = /^(?:Nơi nhận|NƠI NHẬN|Nơi gửi)\s*(?::|$|\t| {3}|\|)/u
const annexHead = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s+(?:số\s+|SỐ\s+)?[IVX\d]{1,4})?\s*(?:[.:]|$|\n)|^PHỤ LỤC(?![\p{L}])/u
const bodyEnd = /\.\s?\/\s?\.?\s*["”]?$/u

/** A line in capitals that opens a signature. */
export const opensSignature = (line: string) =>
  line.length < 90 && line === line.toUpperCase() && offices.some((office) => line.startsWith(office) && !/^\p{L}/u.test(line.slice(office.length)))

export const opensRecipients = (line: string) => recipientsHead.test(line)

const topKinds = new Set(['part', 'chuong', 'dieu', 'roman'])

function firstClause(lines: readonly Line[]): number {
  const labelled = lines.map((line) => labelOf(line)?.kind)
  const top = labelled.findIndex((kind, i) => kind !== undefined && topKinds.has(kind) && i > 0)
  const any = labelled.findIndex((kind, i) => kind === 'num' && i > 0 && /[:.]$/.test(lines[i - 1]?.text ?? ''))
  if (top < 0) return any < 0 ? lines.length : any
  return top
}

/** Head, body, tail (signatures and recipients) and annexes of one document. Never fails: what is not found is empty. */
export function layoutOf(text: string, from = 0, to = text.length): Layout {
  const lines = bodyLines(text, from, to)
  const first = firstClause(lines)
  const bodyFrom = lines[first]?.start ?? to
  let tail = lines.findIndex((line, i) => i > first && (opensRecipients(line.text) || opensSignature(line.text)
    || (bodyEnd.test(lines[i - 1]?.text ?? '') && !labelOf(line) && i > first + 3)))
  if (tail < 0) tail = lines.length
  const annexAt = lines.flatMap((line, i) => (i > first && annexHead.test(line.text) && (i > tail || line.text === line.text.toUpperCase()) ? [i] : []))
  const firstAnnex = annexAt[0] ?? lines.length
  if (tail > firstAnnex) tail = firstAnnex
  const startOf = (i: number) => lines[i]?.start ?? to
  const endBefore = (i: number) => lines[i - 1]?.end ?? from
  return {
    head: { start: from, end: bodyFrom },
    body: { start: bodyFrom, end: Math.max(bodyFrom, endBefore(tail)) },
    tail: { start: startOf(tail), end: Math.max(startOf(tail), endBefore(firstAnnex)) },
    annexes: annexAt.map((at, n) => ({ start: startOf(at), end: endBefore(annexAt[n + 1] ?? lines.length) })),
  }
}
