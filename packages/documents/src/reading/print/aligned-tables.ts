import { joinRows } from './read-tables.ts'
import type { Piece, PrintedLine, PrintedTable } from './types.ts'

type Band = { from: number; to: number }

const numbering = /^(?:S?TT|Số TT|Stt)\.?$/u
const rowLabel = /^(?:\d{1,3}(?:\.\d{1,3})?|[IVX]{1,5}|[A-EĐ])[.)]?$/u
const joinedLabel = /^(?<label>\d{1,3}(?:\.\d{1,3})?[.)]?|[IVX]{1,5}[.)]?)\s+(?<text>\S.*)$/u

/** In widths of the type: least blank between two columns. */
const RIVER = 0.7
/** In widths of the type: a gap below that ends a table. */
const APART = 4

/** The columns after one more line, or undefined when the line runs over the blank between two of them. */
function widened(bands: readonly Band[], pieces: readonly Piece[], size: number): readonly Band[] | undefined {
  const next = bands.map((band) => ({ ...band }))
  for (const { x, right } of pieces) {
    const met = next.filter(({ from, to }) => x < to && right > from)
    const own = met[0] ?? next.find((band, i) => x >= band.to && right <= (next[i + 1]?.from ?? Infinity))
    if (met.length > 1 || !own) return undefined
    own.from = Math.min(own.from, x)
    own.to = Math.max(own.to, right)
  }
  return next.every(({ to }, i) => i + 1 === next.length || to + RIVER * size <= next[i + 1]!.from) ? next : undefined
}

/** Where a line's columns stand close, its pieces are parted by narrower blanks than elsewhere. */
const parted = ({ pieces }: PrintedLine): readonly Piece[] => pieces.flatMap((piece) => piece.parts ?? [piece])

const isHead = (line: PrintedLine): boolean => numbering.test(parted(line)[0]?.text ?? '') && parted(line).length > 2

const inBands = (bands: readonly Band[], pieces: readonly Piece[]): string[] =>
  bands.map(({ from, to }) => pieces.filter(({ x, right }) => x < to && right > from).map(({ text }) => text.replaceAll('|', '/')).join(' '))

function tableFrom(lines: readonly PrintedLine[], at: number): { table: PrintedTable; end: number } | undefined {
  const head = lines[at]!
  let bands: readonly Band[] = parted(head).map(({ x, right }) => ({ from: x, to: right }))
  const taken: { pieces: readonly Piece[]; spans: boolean }[] = [{ pieces: parted(head), spans: false }]
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]!
    if (line.y - lines[end - 1]!.y > APART * line.size) break
    const pieces = parted(line)
    const next = widened(bands, pieces, line.size)
    const label = joinedLabel.exec(line.pieces[0]?.text ?? '')?.groups?.label ?? line.pieces[0]?.text ?? ''
    const spans = !next && /^[IVX]/.test(label) && line.pieces.every(({ text }) => text === text.toUpperCase())
    if (!next && !spans) break
    taken.push({ pieces, spans })
    bands = next ?? bands
  }
  const rows: string[][] = []
  for (const { pieces, spans } of taken) {
    const row = spans ? spanned(pieces, bands.length) : inBands(bands, pieces)
    const opens = rows.length === 0 || spans || rowLabel.test(row[0] ?? '')
    if (opens) rows.push(row)
    else rows[rows.length - 1] = joinRows(rows.at(-1)!, row)
  }
  if (rows.filter(([label]) => rowLabel.test(label ?? '')).length < 2) return undefined
  const xs = [...bands.map(({ from }) => from), bands.at(-1)!.to]
  return { table: { top: head.y - head.size, bottom: lines[end - 1]!.y, xs, rows }, end }
}

function spanned(pieces: readonly Piece[], columns: number): string[] {
  const text = pieces.map((piece) => piece.text).join(' ')
  const { label = text, text: rest = '' } = joinedLabel.exec(text)?.groups ?? {}
  return [label, rest, ...Array<string>(Math.max(0, columns - 2)).fill('')]
}

/**
 * Tables without rules, told by a head that begins with TT or STT and columns that keep clear of each other below it.
 * A row begins with its number; lines without one go on with the row above. Out: the tables, and the lines outside them.
 */
export function alignedTables(lines: readonly PrintedLine[]): { tables: readonly PrintedTable[]; lines: readonly PrintedLine[] } {
  const tables: PrintedTable[] = []
  const outside: PrintedLine[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const found = isHead(line) ? tableFrom(lines, at) : undefined
    if (found) { tables.push(found.table); at = found.end } else { outside.push(line); at++ }
  }
  return { tables, lines: outside }
}
