import { forFolded } from './for-folded.ts'
import { isEnded, isShort } from './continues-line.ts'
import { labelOf, ordinalOf } from './label-of.ts'
import type { Label } from './label-of.ts'
import type { LabelPattern } from './label-patterns.ts'
import type { Line } from './lines.ts'
import { isNext } from './row-order.ts'

/**
 * Labels with a dash behind them, "1- …", "a - …", "A- …", common in papers typed before forms were settled, and letters before a heading that is not in capitals.
 * So are "- 8. …", numbers that a conversion of a scan made points of a list. A range, a name or a number of a document looks alike at the head of a wrapped line, so they are labels only in a row.
 */
export const dashedLabelPatterns: readonly LabelPattern[] = [
  {
    kind: 'num',
    pattern: /^(?<n>[1-9]\d?)(?:\s{0,2}-\s+(?=[\p{L}“"(])|-(?=[“"]?\p{Lu}\p{Ll}))/u,
    examples: ['1- Công an xã trực bến', '2 - Trạm Y tế mở lớp', '3- ở nơi có đò ngang', '4-Hai ngành sơ kết', '12- "Bến an toàn"'],
    counterExamples: ['15 - 20 phút', '2- 3 lớp', '1-2 buổi', '02-TT/TU', '57-NQ/TW', '3-KH/BCĐ', '2024 - Năm bến sông', '5 -', '1. Tuần tra', '- Tuần tra', '3-tháng'],
  },
  {
    kind: 'num',
    pattern: /^-\s{1,2}(?<n>[2-9]|[1-9]\d)\.\s{1,3}(?=\p{Lu})/u,
    examples: ['- 8. Trung tâm cứu hộ'],
    counterExamples: ['- 1. Trạm bến', '- 8.5 mét', '- 8 bến', '-8. Trạm bến'],
  },
  {
    kind: 'dec',
    pattern: /^(?<n>[1-9]\d?(?:\.[1-9]\d?){1,2})\.?\s{0,2}-\s+(?=[\p{L}“"(])/u,
    examples: ['1.1- Ban ngày', '2.3 - Tuần tra', '1.2.- Trực'],
    counterExamples: ['3.5 - 4 buổi', '1.500 - Bến', '1.2-a', '1.1. Ban ngày', '2.10.2024 - Họp'],
  },
  {
    kind: 'let',
    pattern: /^(?<n>[a-eg-ik-vxyđ])\s{0,2}-\s+(?=[\p{L}“"(]|\d{1,3}\s?%|0\d\s\p{Ll})/u,
    examples: ['a- Lập danh sách chủ bến', 'b - tuần tra ban đêm', 'đ- Báo cáo', 'c- 02 lớp tập huấn', 'a- 100% bến có phao'],
    counterExamples: ['a-b', 'ê-đê', 'a - 2', '- a', 'a, b - c', 'xã - phường', 'a) Báo cáo'],
  },
  {
    kind: 'part',
    pattern: /^(?<n>[A-EĐ])(?:\s{0,2}-|\.)\s+(?=[“"]?\p{Lu})/u,
    examples: ['A- Công an xã trực bến', 'B - Trạm Y tế', 'Đ- Kinh phí', 'A. Giai đoạn chuẩn bị'],
    counterExamples: ['A-Lưới', 'B-52', 'C - 12', 'A - b', 'A.Nguyễn', 'BCA - BYT', 'I- Mục đích'],
  },
]

const LETTERS = 'ABCDĐE'
/** How many rows of one kind may stand open: one below another, or one begun by mistake. */
const DEPTH = 4

const patterns = dashedLabelPatterns.map(({ kind, pattern }) => ({ kind, pattern: forFolded(pattern) }))

/** How all of them begin: most lines begin with a word. */
const mayLabel = /^(?:-\s{1,2}\d|[1-9]\d?(?:\.[1-9]\d?){0,2}\.?\s{0,2}-|[a-zđ]\s{0,2}-|[A-EĐ](?:\s{0,2}-|\.))/u

function dashedLabel(line: Line): Label | undefined {
  if (!mayLabel.test(line.text)) return undefined
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(line.text)
    const n = match?.groups?.n
    if (!match || n === undefined) continue
    const parts = kind === 'part' ? [LETTERS.indexOf(n) + 1] : ordinalOf(kind, n)
    return { kind, n, parts, start: line.start, body: line.start + match[0].length, enclosed: false, dashed: true }
  }
  return undefined
}

/** Sections and articles, in each of which numbers begin again. */
const holdsRows = /^(?:roman|dieu|chuong|part)$/

/** Whether a line begins something: nothing before it is left unsaid. */
const opens = (line: Line, previous: Line | undefined, labelled: boolean) =>
  previous === undefined || line.afterBlank || labelled || isEnded(previous.text) || isShort(previous.text) || !/\p{Ll}/u.test(previous.text)

/** Where each kind of row stands: the ends of those that may go on; `plain`: the last label of another form, beside which a dash is a slip of the typist at most. */
type Rows = { ends: Map<string, Label[]>; plain: Map<string, Label> }

/** Numbers begin again in each section, letters in each number too. */
function restart({ ends, plain }: Rows, kinds: readonly string[]) {
  for (const kind of kinds) {
    ends.delete(kind)
    plain.delete(kind)
  }
}

/**
 * The labels with a dash, by where their lines start: those that stand in a row from 1, a or A, of two or more in order, in one section (some may be of other forms),
 * and a single "1-" right below a section where others have such rows. In: the lines of a body, in printed order.
 * Out: empty for most documents, whose labels are of other forms. Linear.
 */
export function dashedLabels(lines: readonly Line[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>()
  const candidates = lines.map(dashedLabel)
  if (!candidates.some(Boolean)) return found
  const rows: Rows = { ends: new Map(), plain: new Map() }
  const firsts: Label[] = []
  let before: Label | undefined
  for (const [i, line] of lines.entries()) {
    const label = candidates[i]
    const plain = labelOf(line)
    if (plain && holdsRows.test(plain.kind)) restart(rows, ['num', 'dec', 'let'])
    else if (plain && !plain.enclosed) {
      if (plain.kind === 'num' || plain.kind === 'dec') restart(rows, ['let'])
      const first = rows.ends.get(plain.kind)?.findLast(({ kind, parts }) => isNext(kind, parts, plain.parts))
      if (first) found.set(first.start, first)
      rows.plain.set(plain.kind, plain)
    }
    const beside = label && rows.plain.get(label.kind)
    if (label && beside) {
      if (isNext(label.kind, beside.parts, label.parts) && (isEnded(lines[i - 1]?.text ?? '') || line.afterBlank && line.text.startsWith('- '))) {
        found.set(label.start, label)
        rows.plain.set(label.kind, label)
      }
    } else if (label && opens(line, lines[i - 1], before !== undefined)) {
      if (label.kind === 'num' && label.parts[0] === 1 && before && holdsRows.test(before.kind)) firsts.push(label)
      goOn(rows, label, found)
    }
    before = plain ?? label
  }
  if ([...found.values()].some(({ kind }) => kind === 'num')) for (const first of firsts) found.set(first.start, first)
  return found
}

/** Puts a label at the end of the innermost row that it is next in, or lets it begin one. */
function goOn(rows: Rows, label: Label, found: Map<number, Label>) {
  const ends = rows.ends.get(label.kind) ?? []
  const at = ends.findLastIndex(({ kind, parts }) => isNext(kind, parts, label.parts))
  const before = ends[at]
  if (before) {
    const first = since.get(before)
    if (first) found.set(first.start, first)
    found.set(before.start, before).set(label.start, label)
    rows.ends.set(label.kind, [...ends.slice(0, at), label])
    if (label.kind === 'num') restart(rows, ['let'])
    return
  }
  const skipped = ends.findLast((end) => leavesOut(end, label))
  if (skipped && found.has(skipped.start)) {
    found.set(label.start, label)
    rows.ends.set(label.kind, [...ends.slice(0, ends.indexOf(skipped)), label])
  } else if (skipped) { since.set(label, skipped); rows.ends.set(label.kind, [...ends, label].slice(-DEPTH)) }
  else if (label.parts.at(-1) === 1) rows.ends.set(label.kind, [...ends, label].slice(-DEPTH))
}

/** "1-", then "3-": a number left out or lost on the way. Until another follows in order nobody knows whether it is one. */
const leavesOut = (before: Label, label: Label) => label.kind === 'num' && before.parts.length === 1 && label.parts[0] === before.parts[0]! + 2
const since = new WeakMap<Label, Label>()
