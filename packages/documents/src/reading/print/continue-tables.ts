import { joinRows } from './read-tables.ts'
import type { PrintedTable } from './types.ts'

const ALIKE = 8

/** Whether a table at the head of a page goes on with the one at the foot of the page before. */
export const continuesTable = (above: PrintedTable, below: PrintedTable): boolean =>
  above.xs.length === below.xs.length && above.xs.every((x, i) => Math.abs(x - below.xs[i]!) < ALIKE)

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((cell, i) => cell === b[i])

/** One table of two: a heading printed again is dropped; a row cut by the page end, whose first cell is empty, goes on. */
export function joinTables(above: PrintedTable, below: PrintedTable): PrintedTable {
  let heads = 0
  while (heads < below.rows.length && heads < 3 && same(above.rows[heads] ?? [], below.rows[heads]!)) heads++
  const [first, ...rest] = below.rows.slice(heads)
  if (!first) return above
  const last = above.rows.at(-1)
  const cut = last !== undefined && first[0] === '' && first.filter((cell) => cell !== '').length > 0 && last[0] !== ''
  const rows = cut ? [...above.rows.slice(0, -1), joinRows(last, first), ...rest] : [...above.rows, first, ...rest]
  return { ...above, bottom: below.bottom, rows }
}

/** A row as core's barred rows are read: one line, a bar before, between and after the cells. A row of one merged cell shows that cell alone. */
export function barredRow(row: readonly string[]): string {
  const filled = row.filter((cell) => cell !== '')
  return filled.length === 1 && row[0] !== '' ? `| ${filled[0]} |` : `| ${row.join(' | ')} |`
}
