import { linesOf } from './blocks.ts'
import type { Cell, PrintedLine, Table } from './blocks.ts'

/**
 * How a table is put into text. `bars`: a table of data, one row a line between bars. `columns`: a letterhead or a block of signatures drawn as a table,
 * each column from top to bottom. `rows`: a layout table whose rows are lines. `stack`: a frame around paragraphs.
 */
export type Arrangement = 'bars' | 'columns' | 'rows' | 'stack'

const letterhead = /(?:^|\n)\s*(?:CỘNG\s+H[OÒ][AÀ]\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]|Số\s*:|Nơi\s+nhận\s*:?)/u
const dataHead = /^(?:S?TT|Số\s+TT|Số\s+thứ\s+tự)\.?$/iu
const inCapitals = (line: string) => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase()

const widthOf = (row: readonly Cell[]) => row.reduce((sum, { span }) => sum + span, 0)
const printed = (cell: Cell) => linesOf(cell.blocks).filter(({ text }) => text !== '')

export function arrangementOf({ rows, bordered }: Table): Arrangement {
  const columns = Math.max(...rows.map((row) => row.length), 0)
  if (columns <= 1) return 'stack'
  const cells = rows.flatMap((row) => row.map(printed)).filter((lines) => lines.length > 0)
  if (dataHead.test(cells[0]?.[0]?.text ?? '')) return 'bars'
  if (letterhead.test(cells.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n')) && columns <= 4) return 'columns'
  if (bordered) return 'bars'
  const first = (rows.find((row) => row.some((cell) => printed(cell).length > 0)) ?? []).map(printed).filter((lines) => lines.length > 0)
  if (columns <= 4 && rows.length <= 12 && first.every(([line]) => inCapitals(line?.text ?? ''))) return 'columns'
  return columns > 2 && rows.length > 1 ? 'bars' : 'rows'
}

/** The lines of a layout table column by column; a row that is one cell across all columns parts what stands above it from what stands below. */
export function columnLines({ rows }: Table): readonly PrintedLine[] {
  const out: PrintedLine[] = []
  let columns = new Map<number, PrintedLine[]>()
  const width = Math.max(...rows.map(widthOf))
  const flush = () => {
    for (const [, lines] of [...columns].sort(([a], [b]) => a - b)) out.push(...lines, { text: '', paragraph: 0 })
    columns = new Map()
  }
  for (const row of rows) {
    if (row.length === 1 && widthOf(row) === width) { flush(); out.push(...linesOf(row[0]!.blocks), { text: '', paragraph: 0 }); continue }
    let at = 0
    for (const cell of row) {
      columns.set(at, [...(columns.get(at) ?? []), ...linesOf(cell.blocks)])
      at += cell.span
    }
  }
  flush()
  return out
}
