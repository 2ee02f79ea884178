import { labelOf } from './label-of.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import type { Span } from './types.ts'

/** How a page is numbered on a line of its own: "2", "- 2 -", "Trang 2/10", "2/10". Group `n` is the page. */
export const pageNumber = /^(?:-\s?(?<dashed>\d{1,4})\s?-|(?:Trang|TRANG|Page)\s+(?<named>\d{1,4})(?:\s?(?:\/|trên|of)\s?\d{1,4})?|(?<bare>\d{1,4})(?:\s?\/\s?(?<total>\d{1,4}))?)$/u

/** A bare number counts only where the numbering of pages has come to: tables hold numbers too. */
function numberedPages(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let page = 0
  for (const [i, line] of lines.entries()) {
    const groups = line.text.length < 24 ? pageNumber.exec(line.text)?.groups : undefined
    if (!groups) continue
    const n = Number(groups.dashed ?? groups.named ?? groups.bare)
    const certain = groups.bare === undefined
    const apart = line.afterBlank || (lines[i + 1]?.afterBlank ?? true)
    if (!certain && (!apart || n <= page || n > page + 3)) continue
    found.add(i)
    page = n
  }
  return found
}

/** The same short words beside page numbers, twice or more: the running head or foot of a page. */
function runningHeads(lines: readonly Line[], pages: ReadonlySet<number>): ReadonlySet<number> {
  const beside = new Map<string, Set<number>>()
  for (const page of pages) {
    for (const i of [page - 1, page + 1]) {
      const line = lines[i]
      if (!line || pages.has(i) || line.text.length > 120 || labelOf(line)) continue
      beside.set(line.text, (beside.get(line.text) ?? new Set()).add(i))
    }
  }
  return new Set([...beside.values()].filter((at) => at.size > 1).flatMap((at) => [...at]))
}

/** Page numbers and running heads between the lines of a body. They part sentences; they say nothing. */
export function pageMarks(text: string, body: Span): readonly Span[] {
  const lines = linesOf(text, body.start, body.end)
  const pages = numberedPages(lines)
  if (pages.size === 0) return []
  const heads = runningHeads(lines, pages)
  return lines.flatMap(({ start, end }, i) => (pages.has(i) || heads.has(i) ? [{ start, end }] : []))
}

/** The text with the spans blanked: every index stays. In: spans in order, apart from each other. */
export function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}

/** The parts of a span that no mark covers. In: marks in order. Logarithmic in their number where none is near. */
export function unmarked(span: Span, marks: readonly Span[]): readonly Span[] {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const parts: Span[] = []
  let start = span.start
  for (let i = low; i < marks.length && marks[i]!.start < span.end; i++) {
    if (marks[i]!.start > start) parts.push({ start, end: marks[i]!.start })
    start = marks[i]!.end
  }
  return start < span.end || parts.length === 0 ? [...parts, { start: Math.min(start, span.end), end: span.end }] : parts
}
