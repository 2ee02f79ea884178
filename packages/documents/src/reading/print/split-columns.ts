import type { ColumnLine, Piece, PrintedLine } from './types.ts'

type Interval = { from: number; to: number }

/** Least width of the blank between two columns, in widths of the type. */
const RIVER = 0.9

/** The columns that pieces leave when all are laid over each other. */
function merged(intervals: readonly Interval[], river: number): readonly Interval[] {
  const out: Interval[] = []
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && from < last.to + river) last.to = Math.max(last.to, to)
    else out.push({ from, to })
  }
  return out
}

const intervalsOf = (pieces: readonly Piece[]): readonly Interval[] => pieces.map(({ x, right }) => ({ from: x, to: right }))

/** Two lines that overlap in height and not in width stand side by side: cells whose type differs in size drift apart. */
const besides = (a: PrintedLine | undefined, b: PrintedLine | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a.y - b.y) < 0.8 * Math.max(a.size, b.size)
  && merged(intervalsOf([...a.pieces, ...b.pieces]), RIVER * a.size).length > merged(intervalsOf(a.pieces), RIVER * a.size).length

/** How far a block of columns goes from line `at`; `at` itself when none begins there. */
function blockFrom(lines: readonly PrintedLine[], at: number): { end: number; columns: readonly Interval[] } {
  const first = lines[at]!
  if (first.pieces.length < 2 && !besides(first, lines[at + 1])) return { end: at, columns: [] }
  let columns = merged(intervalsOf(first.pieces), RIVER * first.size)
  let end = at + 1
  if (first.pieces.length < 2) { columns = merged([...columns, ...intervalsOf(lines[at + 1]!.pieces)], RIVER * first.size); end++ }
  for (; end < lines.length; end++) {
    const line = lines[end]!
    const before = lines[end - 1]!
    const next = merged([...columns, ...intervalsOf(line.pieces)], RIVER * line.size)
    if (next.length < 2 || (next.length < columns.length && line.pieces.length < 2)) break
    const single = line.pieces.length < 2
    // Far below both columns, or a paragraph of the body that happens to be short.
    if (single && line.y - before.y > 6 * line.size) break
    if (single && !besides(before, line) && !inColumn(line.pieces[0]!, columns, line.size)) break
    columns = next
  }
  return columns.length < 2 ? { end: at, columns: [] } : { end, columns }
}

/** A lone line goes on with a column when it begins where the column does or is centred under it. */
function inColumn(piece: Piece, columns: readonly Interval[], size: number): boolean {
  return columns.some(({ from, to }, i) => {
    const overlaps = piece.x < to && piece.right > from
    const centred = Math.abs((piece.x + piece.right) / 2 - (from + to) / 2) < 1.5 * size
    const begins = Math.abs(piece.x - from)
    return overlaps && (centred || begins < 0.6 * size || (begins < 2 * size && (i > 0 || piece.right <= to + 2 * size)))
  })
}

/**
 * The lines of a page in reading order: where columns stand side by side (letterhead, recipients beside a signature, several signatures),
 * each column is told to its end before the next, so that no list and no office is cut by its neighbour.
 */
export function splitColumns(page: number, lines: readonly PrintedLine[], firstColumn: number): readonly ColumnLine[] {
  const out: ColumnLine[] = []
  let column = firstColumn
  const put = (line: PrintedLine, { text, x, right, size }: Piece, own: number) =>
    out.push({ page, x, right, y: line.y, size, text, column: own, ...(line.confidence === undefined ? {} : { confidence: line.confidence }) })
  for (let at = 0; at < lines.length;) {
    const { end, columns } = blockFrom(lines, at)
    if (end === at) { put(lines[at]!, whole(lines[at]!), 0); at++; continue }
    for (const { from, to } of columns) {
      column++
      for (const line of lines.slice(at, end)) {
        const own = line.pieces.filter(({ x, right }) => (x + right) / 2 >= from && (x + right) / 2 <= to)
        if (own.length > 0) put(line, whole({ ...line, pieces: own }), column)
      }
    }
    at = end
  }
  return out
}

const whole = ({ pieces }: PrintedLine): Piece =>
  ({ text: pieces.map(({ text }) => text).join('\t'), x: pieces[0]?.x ?? 0, right: pieces.at(-1)?.right ?? 0, size: Math.max(...pieces.map(({ size }) => size)) })
