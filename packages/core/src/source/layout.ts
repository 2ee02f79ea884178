import { annexStarts } from './annex-starts.ts'
import { bodyTables } from './body-tables.ts'
import { capitalHeadings } from './capital-headings.ts'
import { wrapsRoman } from './continues-line.ts'
import { dashedLabels } from './dashed-labels.ts'
import { labelOf } from './label-of.ts'
import { bodyLines } from './lines.ts'
import type { Line } from './lines.ts'
import { firstCell, opensRecipients, opensSignature, signedMark, signsInCells } from './opens-tail.ts'
import { proseStart } from './prose-body.ts'
import type { Span } from './types.ts'

/** Where a document's parts lie. Spans may be empty. `headings`: where sections headed by capitals alone begin. `prose`: the body numbers nothing. */
export type Layout = { head: Span; body: Span; tail: Span; annexes: readonly Span[]; headings: readonly number[]; prose: boolean }

const bodyEnd = /\.\s?\/\s?[.\-]?\s*["”]?$/u

const topKinds = new Set(['part', 'chuong', 'dieu', 'roman'])
const hasTop = (line: Line) => topKinds.has(labelOf(line)?.kind ?? '')
/** The first lines of the sections of a body, labelled or headed by capitals alone. */
const topsOf = (lines: readonly Line[], headings: readonly number[]) => {
  const known = new Set(headings)
  return (i: number) => known.has(i) || hasTop(lines[i]!)
}

/** The first labelled line of the body: a section or an article, else the first "1." or dash after a line that announces it, else a table of tasks. */
function firstClause(lines: readonly Line[], until: number, isTop: (i: number) => boolean): number {
  const dashed = dashedLabels(lines.slice(0, until))
  const top = lines.findIndex((line, i) => i < until && (isTop(i) || dashed.get(line.start)?.kind === 'part') && (line.afterBlank || !wrapsRoman(lines[i - 1]?.text ?? '')))
  if (top >= 0) return top
  const addressed = (i: number) => /^(?:Kính gửi|Đồng kính)/u.test(lines[i - 1]?.text ?? '')
  const first = (i: number) => lines[i]?.afterBlank === true && /^1(?:\.|\s?-)\s/u.test(lines[i]?.text ?? '')
  const announced = (i: number) => (/[:.]$/.test(lines[i - 1]?.text ?? '') || first(i)) && !addressed(i)
  for (const kinds of [['num', 'let'], ['dash']]) {
    const any = lines.findIndex((line, i) => i > 0 && i < until && announced(i) && kinds.includes((labelOf(line) ?? dashed.get(line.start))?.kind ?? ''))
    if (any >= 0) return any
  }
  const [table] = bodyTables(lines.slice(0, until)).keys()
  return table ?? until
}

/** Where the tail begins: at the list of recipients, at a signature, or after the mark that closes a body. */
function tailStart(lines: readonly Line[], first: number, until: number, hasRecipients: boolean, isTop: (i: number) => boolean): number {
  const inCells = (i: number) => lines[i]?.text.startsWith('|') === true && signsInCells(lines[i]!.text, lines.slice(i + 1, i + 5).map(({ text }) => text))
  const opens = (i: number) => opensRecipients(lines[i]?.text ?? '') || opensSignature(firstCell(lines[i]?.text ?? '')) || inCells(i)
    || (bodyEnd.test(lines[i - 1]?.text ?? '') && i > first + 1 && !labelOf(lines[i]!))
  /** "HỘI NÔNG DÂN XÃ" over "CHỦ TỊCH": who signs, then in what office. */
  const names = (i: number) => {
    const text = firstCell(lines[i]!.text)
    const plain = (at: number) => /^\p{Lu}[^.;:|]{4,88}$/u.test(lines[at]?.text ?? '') && !labelOf(lines[at]!)
    const mark = (at: number) => lines[at]?.text.startsWith('(') === true && signedMark.test(lines[at]!.text)
    const marked = mark(i + 1) && plain(i) || mark(i + 2) && plain(i) && plain(i + 1)
    if (marked && /[.;:/]\s*$/u.test(lines[i - 1]?.text ?? '')) return true
    const row = lines[i]!.text.startsWith('|') && /^[|\p{Lu}\s,.&-]+$/u.test(lines[i]!.text)
    if (!row && !/^\p{Lu}{2}/u.test(text)) return false
    const below = /^[|\s:-]+$/.test(lines[i + 1]?.text ?? '') ? i + 2 : i + 1
    if (row && inCells(below)) return true
    return text.length < 90 && /^\p{Lu}[\p{Lu}\s,.&-]+$/u.test(text) && opensSignature(firstCell(lines[below]?.text ?? '')) && /[.;:/]\s*$/u.test(lines[i - 1]?.text ?? '')
  }
  const tables = bodyTables(lines.slice(0, until))
  let lastTop = first
  for (let i = first; i < until; i++) if (isTop(i)) lastTop = i
  for (const from of hasRecipients ? [lastTop] : [lastTop, first]) for (let i = from + 1; i < until; i++) {
    const table = tables.get(i)
    if (table) i = table.until - 1
    else if (opens(i) || names(i)) return i
  }
  return until
}

/** Head, body, tail (signatures and recipients) and annexes of one document. Never fails: what is not found is empty. */
export function layoutOf(text: string, from = 0, to = text.length): Layout {
  const lines = bodyLines(text, from, to)
  const recipients = lines.findIndex((line) => opensRecipients(line.text))
  const until = recipients < 0 ? lines.length : recipients
  const headings = lines.some((line, i) => i < until && hasTop(line)) ? [] : capitalHeadings(lines, until)
  const isTop = topsOf(lines, headings)
  const labelled = firstClause(lines, until, isTop)
  const prose = labelled < until ? undefined : proseStart(lines, until)
  const first = prose ?? labelled
  const early = annexStarts(lines, { after: until, from: first })
  const tail = Math.min(tailStart(lines, first, recipients < 0 ? early[0] ?? lines.length : recipients, recipients >= 0, isTop), early[0] ?? lines.length)
  const annexAt = recipients < 0 ? annexStarts(lines, { after: tail, from: first }) : early
  const startOf = (i: number) => lines[i]?.start ?? to
  const endBefore = (i: number) => lines[i - 1]?.end ?? from
  const bodyFrom = startOf(first)
  const lastOfTail = annexAt[0] ?? lines.length
  return {
    head: { start: from, end: bodyFrom },
    body: { start: bodyFrom, end: Math.max(bodyFrom, endBefore(tail)) },
    tail: { start: startOf(tail), end: Math.max(startOf(tail), endBefore(lastOfTail)) },
    headings: headings.map(startOf),
    prose: prose !== undefined,
    annexes: annexAt.map((at, n) => ({ start: startOf(at), end: endBefore(annexAt[n + 1] ?? lines.length) })),
  }
}
