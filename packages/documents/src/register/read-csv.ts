import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

/** One row by column name, with the line it begins on. */
export type CsvRow = { line: number; cells: ReadonlyMap<string, string> }

const CELL = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y

/**
 * Rows of a comma-separated text whose first line names the columns; a cell with a comma or a quote is quoted (RFC 4180), no cell holds
 * a line break. Refuses, with the line, a row that is not of that shape, and a text without one of the columns asked for.
 */
export function readCsv(text: string, file: string, columns: readonly string[]): Outcome<readonly CsvRow[]> {
  const lines = text.replace(/^\uFEFF/, '').normalize('NFC').split(/\r?\n/)
  const head = cellsOf(lines[0] ?? '') ?? []
  const missing = columns.filter((column) => !head.includes(column))
  if (missing.length > 0) return refuse({ code: 'definition-unreadable', file, line: 1, because: `thiếu cột ${missing.join(', ')}` })
  const rows: CsvRow[] = []
  for (const [at, written] of lines.entries()) {
    if (at === 0 || written.trim() === '') continue
    const cells = cellsOf(written)
    if (cells?.length !== head.length) {
      return refuse({ code: 'definition-unreadable', file, line: at + 1, because: `cần ${head.length} ô, đọc được ${cells?.length ?? 'không đủ dấu "'}` })
    }
    rows.push({ line: at + 1, cells: new Map(head.map((column, number) => [column, (cells[number] ?? '').trim()])) })
  }
  return ok(rows)
}

/** The cells of a line; `undefined` when a quote is not closed. */
function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = []
  CELL.lastIndex = 0
  for (;;) {
    const match = CELL.exec(line)
    if (!match) return undefined
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '') return cells
  }
}
