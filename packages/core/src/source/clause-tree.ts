import { allMatches } from './all-matches.ts'
import { tableClauses } from './annex-table.ts'
import { bodyTables } from './body-tables.ts'
import type { BodyTable } from './body-tables.ts'
import { sectionLabel } from './capital-headings.ts'
import { closes, speaksOfItself } from './closing-words.ts'
import { continuesLine, isDue, isEnded } from './continues-line.ts'
import { dashedLabels } from './dashed-labels.ts'
import { labelOf } from './label-of.ts'
import type { Label } from './label-of.ts'
import { ownItemAfter } from './own-items.ts'
import { opensLabelParagraph } from './label-line.ts'
import { bodyLines } from './lines.ts'
import type { Line } from './lines.ts'
import { isNext } from './row-order.ts'
import { paraRank, rankOf } from './open-clause.ts'
import type { OpenClause } from './open-clause.ts'
import type { Clause, ClauseKind, Span } from './types.ts'
import { isBlankOrBar } from './small-letters.ts'

const transparent = /^(?:chuong|part)$/

/** `held`: paragraphs since the last label, that may yet turn out to be the section's own. */
type Growing = { held?: readonly Held[]; open: OpenClause[]; all: Clause[]; paths: Map<string, number>; prefix: string; text: string; stars: ReadonlySet<number> }

/** A paragraph below an item that may be its own: where it starts, and where the text before it ends. */
type Held = { start: number; before: number }

const within = (path: string, name: string) => (path === '' || path.endsWith('/') ? path + name : `${path}.${name}`)

function unique(tree: Growing, path: string): string {
  const seen = (tree.paths.get(path) ?? 0) + 1
  tree.paths.set(path, seen)
  return seen === 1 ? path : `${path}~${seen}`
}

const isLettered = (kind: ClauseKind, label: string) => kind === 'part' && /^[A-EĐ]$/.test(label)
/** "Điều 2 … A. CƠ QUAN …": sections of one article, where no lettered part holds the articles. */
const insideArticle = ({ open }: Growing) => {
  const article = open.findIndex(({ kind }) => kind === 'dieu')
  return article >= 0 && !open.slice(0, article).some(({ kind, label }) => isLettered(kind, label))
}
/** "A- Công an xã …": beside its like, else below the number, the section or the article that it stands in, else a part that holds sections. */
function letteredRank({ open }: Growing, above: OpenClause | undefined): number {
  const alike = open.findLast(({ kind, label }) => isLettered(kind, label))
  return alike?.rank ?? (above ? 6 : open.some(({ kind }) => kind === 'roman' || kind === 'dieu') ? 3.5 : 1)
}

/** What stands in a part or a chapter under a label of its own kind, not counted from 1 in each of them. */
const countedOn = /^(?:dieu|roman|part|chuong)$/

/** Chapters and parts hold articles and sections but do not enter their path; a part named by a letter does, and one whose items are numbered from 1 again. */
const pathBelow = (tree: Growing, parent: OpenClause | undefined, kind: ClauseKind): string => {
  if (!parent) return tree.prefix
  return transparent.test(parent.kind) && !isLettered(parent.kind, parent.label) && (parent.kind === 'chuong' || countedOn.test(kind)) ? parent.base : parent.path
}

/** "PHẦN II", "PHẦN THỨ NHẤT": a part has one name however it is printed, as chapters and articles have. */
const inSmall = (name: string) => name.replace(/^(\p{L})(\p{L}+)(\s+THỨ\s+\p{L}+)?/iu, (_, first: string, rest: string, which = '') => first.toUpperCase() + rest.toLowerCase() + which.toLowerCase())

function nameOf(tree: Growing, label: Label, line: Line, parent: OpenClause | undefined): { base: string; name: string } {
  const base = pathBelow(tree, parent, label.kind)
  if (label.kind === 'dieu') return { base: tree.prefix, name: `Điều ${label.n}` }
  if (label.kind === 'chuong') return { base: tree.prefix, name: `Chương ${label.n}` }
  if (label.kind === 'part') return { base, name: /^[PM]/i.test(line.text) ? inSmall(line.text.slice(0, label.body - line.start).replace(/[.:\s-]+$/, '')) : label.n }
  if (label.kind === 'dash') return { base, name: `b${(parent ?? rootOf(tree)).counts.dash + 1}` }
  if (label.kind === 'plus') return { base, name: `p${(parent ?? rootOf(tree)).counts.plus + 1}` }
  if (label.kind === 'dec' && parent && parent.parts.join('.') === label.parts.slice(0, -1).join('.') && parent.kind !== 'roman') {
    return parent.kind === 'dieu' ? { base: tree.prefix, name: `Điều ${label.n}` } : { base: parent.base, name: label.n }
  }
  return { base, name: label.n }
}

const roots = new WeakMap<Growing, OpenClause>()
const blank = (kind: ClauseKind, start: number): OpenClause => ({
  path: '', kind, label: '', start, body: start, end: start, rank: 0, parts: [], base: '', heading: true,
  counts: { dash: 0, plus: 0, para: 0 }, last: {},
})
function rootOf(tree: Growing): OpenClause {
  const known = roots.get(tree)
  if (known) return known
  const root = blank('preamble', 0)
  roots.set(tree, root)
  return root
}

function closeDownTo(tree: Growing, rank: number, dash: boolean): OpenClause | undefined {
  while (tree.open.length > 0) {
    const top = tree.open.at(-1)!
    if (top.rank < rank && !(dash && top.kind === 'para' && !(top.headsBlock && rank > top.rank))) return top
    tree.open.pop()
  }
  return undefined
}

function push(tree: Growing, clause: OpenClause, parent: OpenClause | undefined) {
  if (parent) clause.parent = parent.path
  tree.open.push(clause)
  tree.all.push(clause)
}

/** Whether a label goes on in a row that was open before the paragraphs: they belong to the item above them. */
function goesOn({ open }: Growing, label: Label): boolean {
  if (label.kind === 'dash' || label.kind === 'plus') return true
  const alike = label.kind === 'roman' ? undefined : open.findLast(({ kind }) => kind === label.kind)
  return alike !== undefined && isNext(label.kind, alike.parts, label.parts)
}

/** A paragraph of a section, or beside the items where no section holds them. */
function paragraphOf(tree: Growing, section: OpenClause | undefined, start: number, end: number): OpenClause {
  const base = section?.path ?? tree.prefix
  const nth = ++(section ?? rootOf(tree)).counts.para
  return { ...blank('para', start), path: unique(tree, within(base, `x${nth}`)), rank: paraRank, end, base, heading: false }
}

/** Paragraphs after which no row goes on are the section's own. `end`: where the last of them ends. */
function release(tree: Growing, end: number) {
  const held = tree.held ?? []
  delete tree.held
  const section = tree.open.findLast(({ kind }) => kind === 'roman')
  if (!held[0] || !section) return
  for (const clause of tree.open) if (clause.rank > section.rank) clause.end = held[0].before
  held.forEach(({ start }, nth) => tree.all.push({ ...paragraphOf(tree, section, start, held[nth + 1]?.before ?? end), parent: section.path }))
}

function begin(tree: Growing, label: Label, line: Line, before: number) {
  if (goesOn(tree, label)) delete tree.held
  else release(tree, before)
  let rank = rankOf(label, line.text)
  const top = tree.open.at(-1)
  // "1." under "a) …:" restarts below the letter when the numbers above have already begun.
  const letter = tree.open.findLast(({ kind }) => kind === 'let')
  const above = tree.open.findLast(({ kind }) => kind === 'num')
  if (label.kind === 'num' && label.parts[0] === 1 && letter && above && top && top.rank >= letter.rank && lastBefore(tree.text, line.start) === ':') rank = 6.5
  const enclosedBefore = letter?.last.num
  if (label.kind === 'num' && letter && enclosedBefore && label.parts[0] === (enclosedBefore[0] ?? 0) + 1) rank = 6.5
  if (label.kind === 'num' && label.enclosed && !letter && !above) rank = 4
  if (label.enclosed && goesOnFirst(tree, label, above)) rank = 4
  if (label.dashed && label.kind === 'part') rank = letteredRank(tree, above)
  else if (isLettered(label.kind, label.n) && insideArticle(tree)) rank = 3.5
  if (label.kind === 'dash' && resumesDashes(tree)) closeDownTo(tree, ENCLOSED, true)
  const parent = closeDownTo(tree, rank, label.kind === 'dash' || label.kind === 'plus' || label.kind === 'num' || label.kind === 'let')
  const { base, name } = nameOf(tree, label, line, parent)
  const owner = parent ?? rootOf(tree)
  owner.last[label.kind] = label.parts
  if (label.kind === 'dash' || label.kind === 'plus') owner.counts[label.kind]++
  const clause: OpenClause = {
    ...blank(label.kind, label.start), path: unique(tree, within(base, name)), label: label.n, body: label.body, end: line.end,
    rank, parts: label.parts, base, heading: !isSentence(line.text),
  }
  push(tree, clause, parent)
}

/** "1)" and "(1)" right below a section have siblings there, unless the number open below one of them is in the same brackets and due to go on. */
function goesOnFirst({ open, text }: Growing, label: Label, above: OpenClause | undefined): boolean {
  const next = (each: OpenClause | undefined) => each !== undefined && isNext('num', each.parts, label.parts)
    && (text[each.start] === '(') === (text[label.start] === '(') && text.slice(each.start, each.body).includes(')')
  return next(open.findLast(({ kind, rank }) => kind === 'num' && rank === 4)) && (above?.rank === 4 || !next(above))
}

/** The rank of "(1)" below what it divides. */
const ENCLOSED = 6.5

/** "- … (1) … (2) … - …": dashes that stood before the numbers in brackets go on behind them, where none stood below the number before the last. */
function resumesDashes({ open, all }: Growing): boolean {
  const last = open.at(-1)
  const above = open.findLast(({ rank }) => rank < ENCLOSED)
  if (!last || last.rank !== ENCLOSED || last.kind !== 'num' || (above?.counts.dash ?? 0) === 0) return false
  const before = all.findLast((each): each is OpenClause => each === above || 'rank' in each && each.rank === ENCLOSED && each !== last)
  return before !== undefined && before !== above && before.counts.dash === 0 && before.counts.plus === 0
}

/** The last character that is no blank before an index. */
function lastBefore(text: string, index: number): string {
  let at = index - 1
  while (at >= 0 && isBlankOrBar(text.charCodeAt(at))) at--
  return text[at] ?? ''
}

const isSentence = (text: string) => /[.;…]["”)]*$|\.\/\.?$/u.test(text)

/** `before`: where the text before it ends. */
function paragraph(tree: Growing, line: Line, before: number, headsBlock = false) {
  const section = tree.open.findLast(({ kind }) => kind === 'roman' || (headsBlock && (kind === 'num' || kind === 'dec' || kind === 'let')))
  if (!section && !closes(line.text)) return
  if (headsBlock) delete tree.held
  else release(tree, before)
  const parent = closeDownTo(tree, section ? section.rank + 0.1 : 0, false) ?? section
  push(tree, { ...paragraphOf(tree, section, line.start, line.end), ...(headsBlock ? { headsBlock } : {}) }, parent)
}

/** `final`: it speaks of the paper, and no item follows. */
function opensParagraph(tree: Growing, line: Line, previous: Line | undefined, final: boolean): boolean {
  const top = tree.open.at(-1)
  if (final && top && !top.heading && previous && isSentence(previous.text) && tree.open.some(({ kind }) => kind === 'roman') && !tree.open.some(({ kind }) => kind === 'dieu')) return true
  if (!top || !line.afterBlank && !(closes(line.text) && previous && isSentence(previous.text)) || !/^[\p{Lu}“"(]/u.test(line.text) || opensLabelParagraph(tree.text, line)) return false
  if (top.kind === 'roman' || closes(line.text) && tree.open.some(({ kind }) => kind === 'roman' || kind === 'num') && !tree.open.some(({ kind }) => kind === 'dieu')) return true
  if (previous && !isEnded(previous.text) && !top.heading) return false
  return !top.heading && tree.open.some(({ kind }) => kind === 'roman')
}

/** "Công an xã:" after the items of another: a block of its own beside them. `first`: the label of the item that follows. */
function ownItems(tree: Growing, line: Line, first: Label) {
  delete tree.held
  const block = tree.open.findLast(({ headsBlock, rank }) => headsBlock && rank !== paraRank)
  const beside = block ?? tree.open.findLast(({ kind }) => kind === first.kind) ?? tree.open.at(-1)
  const rank = Math.min(beside?.rank ?? paraRank, rankOf(first, '') - 0.05)
  const parent = closeDownTo(tree, rank, false)
  push(tree, { ...paragraphOf(tree, parent, line.start, line.end), rank, headsBlock: true }, parent)
}

/** Whether a paragraph may belong to what stands open: to an item, whose row may go on after it. */
const mayGoOn = (top: OpenClause | undefined) => top !== undefined && top.kind !== 'roman' && top.kind !== 'para'

/** A short line behind a star, such as "* Thời gian thực hiện:". */
const headsBlock = (tree: Growing, line: Line) =>
  line.text.length <= 160 && !isSentence(line.text) && /^\p{Lu}/u.test(line.text) && isStarred(tree, line)

const isStarred = ({ stars }: Growing, line: Line | undefined) =>
  line !== undefined && stars.size > 0 && [0, 1, 2, 3, 4, 5, 6, 7, 8].some((back) => stars.has(line.start - back))

/** A sentence behind a star, beside another: an item as behind a dash. One alone is a note. */
const starItem = (tree: Growing, line: Line, beside: readonly (Line | undefined)[]): Label | undefined =>
  isStarred(tree, line) && isSentence(line.text) && beside.some((each) => each && isSentence(each.text) && isStarred(tree, each)) ? { kind: 'dash', n: '*', parts: [0], start: line.start, body: line.start, enclosed: false } : undefined

/** Labels inside a line whose break was lost: "…; b) Báo cáo": only the very one that is due after its open like. */
function runOn(tree: Growing, line: Line) {
  for (const { index } of allMatches(line.text, /(?<=[.;]\s)(?:[a-zđ]\)|\d{1,2}[.)])\s\p{Lu}/gu)) {
    const rest: Line = { start: line.start + index, end: line.end, text: line.text.slice(index), afterBlank: false }
    const label = labelOf(rest)
    const alike = label && tree.open.findLast(({ kind }) => kind === label.kind)
    if (!label || !isNext(label.kind, alike?.parts, label.parts)) continue
    const closed = tree.open.slice(tree.open.indexOf(alike!))
    begin(tree, label, rest, rest.start - 1)
    for (const clause of closed) clause.end = rest.start - 1
  }
}

/** "(c) khoản 2 Điều này" at the head of a line: a letter between brackets is a label only where it comes in order. */
const outOfRow = (label: Label, line: Line, open: readonly OpenClause[]) => label.kind === 'let' && line.text.startsWith('(') && !isDue(label, open)

/** Below which clause a table stands: the heading or lead-in above it; a sentence holds none. */
const holdsTable = ({ kind, heading }: OpenClause, announced: boolean) => kind === 'roman' || kind === 'dieu' || kind !== 'para' && (heading || announced)

/** The rows of a table. `announced`: the line above it ends in a colon. */
function table(tree: Growing, { rows, end }: BodyTable, announced: boolean, before: number) {
  release(tree, before)
  while (tree.open.length > 0 && !holdsTable(tree.open.at(-1)!, announced)) tree.open.pop()
  tree.all.push(...tableClauses(rows, tree.open.at(-1)?.path ?? tree.prefix, (path) => unique(tree, path)))
  for (const clause of tree.open) clause.end = end
}

/** The clauses of a body, in printed order, labels as printed. In: the folded text, the body's span, where lines opened with a star and where headings in capitals without a number start. Never throws; linear. */
export function clauseTree(text: string, body: Span, prefix = '', { stars = new Set(), headings = [] }: { stars?: ReadonlySet<number>; headings?: readonly number[] } = {}): readonly Clause[] {
  const tree: Growing = { open: [], all: [], paths: new Map(), prefix, text, stars }
  let previous: Line | undefined
  const lines = bodyLines(text, body.start, body.end)
  const tables = bodyTables(lines)
  const dashed = dashedLabels(lines)
  const labelAt = (line: Line) => (line.text.startsWith('- ') ? dashed.get(line.start) : undefined) ?? labelOf(line) ?? dashed.get(line.start)
  const counted = new Map(headings.map((at, i) => [at, sectionLabel(i + 1, at)]))
  let after = 0
  for (const [i, printed] of lines.entries()) {
    const drawn = tables.get(i)
    if (drawn) { table(tree, drawn, /:$/.test(previous?.text ?? ''), previous?.end ?? printed.start); after = drawn.until }
    if (i < after) { previous = printed; continue }
    const line = i === after && i > 0 ? { ...printed, afterBlank: true } : printed
    const top = tree.open.at(-1)
    const section = counted.get(line.start)
    const found = section ?? labelAt(line) ?? starItem(tree, line, [lines[i - 1], lines[i + 1]])
    const label = found && !section && (outOfRow(found, line, tree.open) || continuesLine(found, line, previous, tree.open, text.slice(top?.body ?? line.start, previous?.end ?? line.start))) ? undefined : found
    const first = label ? undefined : ownItemAfter(line, previous, lines[i + 1], tree.open, labelAt)
    const before = previous?.end ?? line.start
    const final = !label && speaksOfItself(line.text) && lines.slice(i + 1).every((next) => !labelAt(next))
    if (label) begin(tree, label, line, before)
    else if (first) ownItems(tree, line, first)
    else if (headsBlock(tree, line)) paragraph(tree, line, before, true)
    else if (opensParagraph(tree, line, previous, final)) {
      if (mayGoOn(top) && !closes(line.text) && !final) tree.held = [...tree.held ?? [], { start: line.start, before }]
      else paragraph(tree, line, before)
    }
    else if (top && top.end === previous?.end && !line.afterBlank && top.heading && firstBlock(top, text, line)) top.heading = !isSentence(line.text)
    for (const clause of tree.open) clause.end = line.end
    runOn(tree, line)
    previous = line
  }
  release(tree, previous?.end ?? body.end)
  return tree.all.map(({ path, parent, kind, label, body, start, end, cells }) => ({ path, ...(parent === undefined ? {} : { parent }), kind, label, body, start, end, ...(cells ? { cells } : {}) }))
}

/** Whether nothing but wrapped lines lies between the label and this line: its first block goes on. */
const firstBlock = (clause: OpenClause, text: string, line: Line) => line.start - clause.start < 3000 && !/\n[ \t|]*\n/.test(text.slice(clause.start, line.start))
