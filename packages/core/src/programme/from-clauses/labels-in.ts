import { allMatches } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { blockLabelOf } from './clause-context.ts'
import type { BlockRole } from './clause-context.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** One label with what stands behind it. `start`: the line it opens, or the label itself inside a line. */
export type BlockLabel = { role: BlockRole; start: number; content: Span; inline: boolean }

const places = /(?:^\s*|\n[ \t]*)(?:[*+–-][ \t]*)?(?=\p{Lu})|(?<=[.;][ \t\n]{1,3}|\()(?=\p{L})/gu
const unended = /[^.;:…!?)”"]\s*$/u

/** Where the paragraph of a label ends: at an empty line, or at a line end that is no wrap. */
function paragraphEnd(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, at + 120)
    const begun = text.slice(from, at).trim() !== ''
    if (begun && (/^[ \t|]*(?:\n|$)/.test(next) || !unended.test(text.slice(Math.max(from, at - 4), at)) || /^\s*\p{Lu}/u.test(next) && opensWithVerb(next.trimStart()))) return at
  }
  return text.length
}

/** Labels inside a line count where nothing but labels follows, and one of them names bodies: "… (đơn vị chủ trì: Công an xã; thời gian: quý I)". */
function closing(text: string, labels: readonly BlockLabel[]): readonly BlockLabel[] {
  const kept: BlockLabel[] = []
  for (const [i, label] of labels.entries()) {
    const last = kept.at(-1)
    if (!label.inline || (last && text.slice(last.content.end, label.start).trim().length < 2)) { kept.push(label); continue }
    const upTo = labels.findIndex(({ inline }, n) => n > i && !inline)
    const chain = labels.slice(i, upTo < 0 ? undefined : upTo)
    const tiled = chain.every(({ content }, n) => /^[\s.;)]*$/.test(text.slice(content.end, chain[n + 1]?.start ?? labels[upTo]?.start ?? text.length)))
    if (tiled && chain.some(({ role }) => role === 'lead' || role === 'with')) kept.push(label)
  }
  return kept
}

/** The labels a clause's own text holds, in printed order. In: masked text; spans are indexes of it. */
export function labelsIn(text: string): readonly BlockLabel[] {
  const found: BlockLabel[] = []
  for (const { index, 0: match } of allMatches(text, places)) {
    const at = index + match.length
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

/** The duty text of a clause: label lines in it ("Cơ quan chủ trì: …" after the last dash) end it there. */
export function withoutLabels(walk: Walk, span: Span): Span {
  const text = sliceOf(walk, span)
  const first = labelsIn(text).find(({ role, start }) => role !== 'task' && text.slice(0, start).trim() !== '')
  return first ? { start: span.start, end: span.start + first.start } : span
}
