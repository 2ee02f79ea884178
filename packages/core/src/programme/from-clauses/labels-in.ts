import { allMatches, forFolded, lately } from '../../source/index.ts'
import type { Clause, Span } from '../../source/index.ts'
import { bracketLabels } from './bracket-labels.ts'
import { blockLabelOf } from './clause-context.ts'
import type { BlockRole } from './clause-context.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { ownText, sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** One label with what stands behind it. `start`: the line it opens, or the label itself inside a line. */
export type BlockLabel = { role: BlockRole; start: number; content: Span; inline: boolean }

const places = forFolded(/(?:^\s*|\n[ \t]*)(?:[*+–-][ \t]*)?(?=\p{Lu})|(?<=[.;][ \t\n]{1,3}|\()(?=\p{L})/gu)
const unended = forFolded(/[^.;:…!?)”"]\s*$/u)

/** What stands behind a label is no longer than this. */
const longest = 4000

/** Where the paragraph of a label ends: at an empty line, or at a line end that is no wrap. */
function paragraphEnd(text: string, from: number): number {
  const furthest = Math.min(text.length, from + longest)
  for (let at = text.indexOf('\n', from); at >= 0 && at < furthest; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, at + 120)
    const begun = text.slice(from, at).trim() !== ''
    if (begun && (/^[ \t|]*(?:\n|$)/.test(next) || !unended.test(text.slice(Math.max(from, at - 4), at)) || /^\s*\p{Lu}/u.test(next) && opensWithVerb(next.trimStart()))) return at
  }
  return furthest
}

/** Labels inside a line count where nothing but labels follows, and one of them names bodies or begins a sentence: "… (đơn vị chủ trì: Công an xã; thời gian: quý I)". */
function closing(text: string, labels: readonly BlockLabel[]): readonly BlockLabel[] {
  const known: { tiled: boolean; bodies: boolean }[] = []
  for (let i = labels.length - 1; i >= 0; i--) {
    const [label, next] = [labels[i]!, labels[i + 1]]
    const after = next?.inline ? known[i + 1] : undefined
    const tiled = /^[\s.;)]*$/.test(text.slice(label.content.end, next?.start ?? text.length)) && (after?.tiled ?? true)
    known[i] = { tiled, bodies: label.role === 'lead' || label.role === 'with' || after?.bodies === true }
  }
  const kept: BlockLabel[] = []
  for (const [i, label] of labels.entries()) {
    const last = kept.at(-1)
    const goesOn = !label.inline || (last && label.start - last.content.end < 9 && text.slice(last.content.end, label.start).trim().length < 2)
    const apart = /\.\s+$/u.test(text.slice(Math.max(0, label.start - 4), label.start)) && /^\p{Lu}/u.test(text.slice(label.start, label.start + 2))
    if (goesOn || (known[i]!.tiled && (apart || known[i]!.bodies))) kept.push(label)
  }
  return kept
}

/** The labels a clause's own text holds, in printed order. In: masked text; spans are indexes of it. */
export const labelsIn = lately((text: string): readonly BlockLabel[] => {
  const labels = text.includes(':') ? printedLabels(text) : []
  return labels.length > 0 ? labels : bracketLabels(text)
})

function printedLabels(text: string): readonly BlockLabel[] {
  const found: BlockLabel[] = []
  let before = -1
  for (const { index, 0: match } of allMatches(text, places)) {
    const at = index + match.length
    if (at === before) continue
    before = at
    const label = blockLabelOf(text.slice(at, at + 140))
    if (!label) continue
    const inline = match === '' && index > 0
    if (inline && (label.role === 'task' || label.role === 'place')) continue
    const last = found.at(-1)
    if (last && last.content.end > index) last.content = { start: last.content.start, end: index }
    const from = at + label.length
    const end = paragraphEnd(text, from)
    const stop = inline ? /\)|\.(?=\s+\p{Lu})/u.exec(text.slice(from, end))?.index : undefined
    found.push({ role: label.role, start: index, content: { start: from, end: stop === undefined ? end : from + stop }, inline })
  }
  return closing(text, found)
}

const ordinary = ({ role }: BlockLabel) => role !== 'task'

/** The duty text above a clause's children: label lines in it ("Cơ quan chủ trì: …") end it there. */
export function withoutLabels(walk: Walk, span: Span): Span {
  const text = sliceOf(walk, span)
  const first = labelsIn(text).find((label) => ordinary(label) && text.slice(0, label.start).trim() !== '')
  return first ? { start: span.start, end: span.start + first.start } : span
}

/** The stretches of a span that are no labels: what stands before, between and after them. */
export function besideLabels(walk: Walk, span: Span): readonly Span[] {
  const text = sliceOf(walk, span)
  const labels = labelsIn(text).filter(ordinary)
  const bounds = [0, ...labels.flatMap(({ start, content }) => [start, content.end]), text.length]
  const spans = bounds.flatMap((start, i) => (i % 2 === 0 ? [{ start: span.start + start, end: span.start + (bounds[i + 1] ?? text.length) }] : []))
  return labels.length === 0 ? [span] : spans.filter((each) => /[\p{L}\d]/u.test(sliceOf(walk, each)))
}

/** "3. Hội nghị bến\nNội dung: Lập danh sách phao.": the work that a line below a title tells behind the label of its contents. In: the own text of a clause. */
export function contentsBelow(walk: Walk, own: Span): Span | undefined {
  const text = sliceOf(walk, own)
  const label = /\n\s*(?:nội|nhiệm|công)\s/iu.test(text) ? labelsIn(text).find(({ role, start, content }) => role === 'task' && text.slice(0, start).trim() !== '' && opensWithVerb(text.slice(content.start, content.end).trimStart())) : undefined
  return label && { start: own.start + label.content.start, end: own.start + label.content.end }
}

/** The label a clause begins with; above clauses of its own it may lack the colon: "b) Cơ quan thực hiện". A section or an article is none: "III. TỔ CHỨC THỰC HIỆN". */
export function ownLabel(walk: Walk, clause: Clause): { role: BlockRole; length: number } | undefined {
  const text = sliceOf(walk, ownText(walk, clause)).trim()
  const found = blockLabelOf(text)
  if (found || !walk.children.has(clause.path) || clause.kind === 'roman' || clause.kind === 'dieu' || text.length > 60) return found
  const bare = blockLabelOf(`${text}:`)
  return bare && bare.length === text.length + 1 && bare.role !== 'place' && bare.role !== 'result' ? { role: bare.role, length: text.length } : undefined
}
