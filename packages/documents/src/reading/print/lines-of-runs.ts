import { oneLine } from '@phoihop/core/source'
import type { Piece, PrintedLine, Run } from './types.ts'

/** In widths of the type: a gap that parts two columns, and one that parts two words. */
const COLUMN_GAP = 1.6
const WORD_GAP = 0.16
/** Wider than a word's, narrower than a column's: told apart only where the columns of a table are known. */
const PART_GAP = 0.6

type Open = { y: number; size: number; runs: Run[] }

const top = ({ y, size }: { y: number; size: number }) => y - 0.72 * size
const bottom = ({ y, size }: { y: number; size: number }) => y + 0.22 * size

/** Half of the smaller one's height in common. */
function sameLine(line: Open, run: Run): boolean {
  const common = Math.min(bottom(line), bottom(run)) - Math.max(top(line), top(run))
  return common > 0.5 * 0.94 * Math.min(line.size, run.size)
}

/** The line a run stands on, of the last few: the one whose baseline is nearest. */
function nearest(open: readonly Open[], run: Run): Open | undefined {
  let near: Open | undefined
  for (let i = Math.max(0, open.length - 4); i < open.length; i++) {
    const line = open[i]!
    if (sameLine(line, run) && (!near || Math.abs(line.y - run.y) < Math.abs(near.y - run.y))) near = line
  }
  return near
}

/** The lines of a page from top to bottom. In: runs in any order; turned ones are the caller's to leave out. */
export function linesOfRuns(runs: readonly Run[]): readonly PrintedLine[] {
  const open: Open[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const near = nearest(open, run)
    if (!near) { open.push({ y: run.y, size: run.size, runs: [run] }); continue }
    near.runs.push(run)
    if (run.size > near.size * 1.2) { near.size = run.size; near.y = run.y }
  }
  return open.map(lineOf).filter(({ pieces }) => pieces.length > 0).sort((a, b) => a.y - b.y)
}

function lineOf({ y, size, runs }: Open): PrintedLine {
  const sorted = runs.sort((a, b) => a.x - b.x)
  const wide = isStretched(sorted, size) ? Infinity : COLUMN_GAP * size
  const pieces: Piece[][] = []
  let last: { text: string; x: number; right: number; size: number } | undefined
  for (const run of sorted) {
    if (last && isReference(run, y, size, last.text)) { last.right = Math.max(last.right, run.right); continue }
    const gap = last ? run.x - last.right : Infinity
    if (run.text.trim() === '') { if (last && gap < wide && !last.text.endsWith(' ')) last.text += ' '; continue }
    if (last && gap < PART_GAP * size) {
      const parted = gap > WORD_GAP * size && !last.text.endsWith(' ') && !run.text.startsWith(' ')
      last.text += (parted ? ' ' : '') + run.text
      last.right = Math.max(last.right, run.right)
      last.size = Math.max(last.size, run.size)
      continue
    }
    last = { text: run.text, x: run.x, right: run.right, size: run.size }
    if (gap < wide) pieces.at(-1)!.push(last)
    else pieces.push([last])
  }
  const told = runs.filter(({ confidence }) => confidence !== undefined)
  const letters = told.reduce((sum, { text }) => sum + text.length, 0)
  const confidence = told.reduce((sum, { text, confidence: percent }) => sum + text.length * (percent ?? 0), 0) / Math.max(1, letters)
  return { y, size, pieces: joinLabel(pieces.map(whole), size), ...(told.length > 0 ? { confidence } : {}) }
}

function whole(parts: readonly Piece[]): Piece {
  const tidy = parts.map((part) => ({ ...part, text: oneLine(part.text).trim().normalize('NFC') }))
  const [first, last] = [tidy[0]!, tidy.at(-1)!]
  if (tidy.length === 1) return first
  return { text: tidy.map(({ text }) => text).join(' '), x: first.x, right: last.right, size: Math.max(...tidy.map(({ size }) => size)), parts: tidy }
}

/** A justified line with few words: every gap is wide, and all are nearly as wide. */
function isStretched(runs: readonly Run[], size: number): boolean {
  const words = runs.filter(({ text }) => text.trim() !== '')
  const gaps = words.slice(1).map((run, i) => run.x - (words[i]?.right ?? 0))
  if (gaps.length < 3 || words.some(({ text }) => text.trim().includes(' '))) return false
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  return least > 0.4 * size && most < 1.25 * least + 0.3 * size
}

/** A raised small number that points to a footnote; not the 2 of m². */
const isReference = (run: Run, y: number, size: number, before: string): boolean =>
  run.size < 0.75 * size && run.y < y - 0.15 * size && /^\s*[(\[]?\d{1,2}[)\]]?\s*$/.test(run.text) && !/(?:^|[\s\d])[kcd]?m$/u.test(before)

const bareLabel = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[-+•●▪])\s?[.)\/:]?$/u

/** A tab after a label is not a column. */
function joinLabel(pieces: readonly Piece[], size: number): readonly Piece[] {
  const [label, text] = pieces
  if (!label || !text || pieces.length !== 2 || !bareLabel.test(label.text) || text.x - label.right > 4 * size) return pieces
  return [{ ...text, text: `${label.text} ${text.text}`, x: label.x, parts: [label, ...text.parts ?? [text]] }]
}
