import { labelOf, printed, type DraftGround, type Item } from '@phoihop/core/draft'
import { escaped } from '@phoihop/core/source'
import type { ClauseView, ItemView, TextPart } from './views.ts'

type Clause = DraftGround['reading']['clauses'][number]

/** Clauses in printed order, each with its own text cut where duties begin and end. */
export function clauseViews({ text, reading: { clauses } }: DraftGround, items: readonly Item[]): readonly ClauseView[] {
  const parents = new Map(clauses.map(({ path, parent }) => [path, parent]))
  const depthOf = (path: string): number => {
    const parent = parents.get(path)
    return parent === undefined ? 0 : 1 + depthOf(parent)
  }
  return clauses.map((clause) => {
    const label = labelOf(text, clause)
    const firstChild = clauses.find(({ parent }) => parent === clause.path)
    const end = firstChild ? Math.min(firstChild.start, clause.end) : clause.end
    return { path: clause.path, label, depth: depthOf(clause.path), kind: clause.kind, parts: partsOf(text, { ...clause, start: afterLabel(text, clause, label), end }, items, HAS_LINES.has(clause.kind)) }
  })
}

/** The label is shown apart. */
function afterLabel(text: string, { start, end, kind }: Clause, label: string): number {
  if (kind === 'para' || kind === 'preamble' || kind === 'tail') return start
  const words = label.split(/\s+/).map(escaped).join('\\s+')
  return start + (new RegExp(`^[\\s*#(]*${words}[\\s*.)/:|–-]*`, 'iu').exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0)
}

/** The head and the end of a document are lines; elsewhere a new line is only where the paper ended. */
const HAS_LINES: ReadonlySet<string> = new Set(['preamble', 'tail'])
const tidy = (words: string, hasLines: boolean): string => (hasLines ? words.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\s]*/g, '\n').trim() : words.replace(/\s+/g, ' '))

function partsOf(text: string, { start, end }: { start: number; end: number }, items: readonly Item[], hasLines: boolean): readonly TextPart[] {
  const here = items.filter((item) => item.end > item.start && item.start < end && item.end > start)
  const inside = here.flatMap((item) => [item.start, item.end]).filter((at) => at > start && at < end)
  const bounds = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return bounds.slice(1).flatMap((to, n): readonly TextPart[] => {
    const from = bounds[n] as number
    const words = tidy(text.slice(from, to).replace(/[*`\\]/g, ''), hasLines)
    if (words.trim() === '') return n > 0 && to < end && here.some((item) => item.start === to) ? [{ text: ' ', items: [] }] : []
    return [{ text: words, items: here.filter((item) => item.start < to && item.end > from).map(({ id }) => id) }]
  })
}

const cutPlaces = /[.;:,]\s+(?=[\p{L}“"(])|\s+(?=(?:và|đồng thời|hằng|hàng|định kỳ|sau|khi)\s)/giu
const [AROUND, MOST] = [40, 60]

const lastWords = (words: string): string => (words.length <= AROUND ? words : words.slice(-AROUND).replace(/^\S*\s/u, ''))
const firstWords = (words: string): string => (words.length <= AROUND ? words : words.slice(0, AROUND).replace(/\s\S*$/u, ''))

/** Where a sentence can be cut in two: at its stops and before the words that begin a part of it. */
export function cutsOf(text: string, { start, end }: Item): ItemView['cuts'] {
  const sentence = text.slice(start, end)
  return [...sentence.matchAll(cutPlaces)].slice(0, MOST).flatMap(({ index, 0: stop }) => {
    const at = start + index + stop.length
    const [before, after] = [lastWords(printed(text, { start, end: at })), firstWords(printed(text, { start: at, end }))]
    return at > start && at < end && before !== '' && after !== '' ? [{ at, before, after }] : []
  })
}
