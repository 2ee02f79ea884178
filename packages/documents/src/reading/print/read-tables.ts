import { oneLine } from '@phoihop/core/source'
import { linesOfRuns } from './lines-of-runs.ts'
import type { Grid } from './ruled-grids.ts'
import type { PrintedTable, Run } from './types.ts'

const SLACK = 1.5
/** Points: an empty column so narrow is the gap of a double rule. */
const NARROW = 12

const between = (edges: readonly number[], at: number): number => {
  for (let i = 0; i + 1 < edges.length; i++) if (at >= edges[i]! - SLACK && at < edges[i + 1]! + (i + 2 === edges.length ? SLACK : -SLACK)) return i
  return -1
}

const place = (grid: Grid, { x, right, y, size }: Run): { row: number; column: number } =>
  ({ row: between(grid.ys, y - 0.3 * size), column: between(grid.xs, Math.min(x + 0.5 * size, (x + right) / 2)) })

/** Bars part cells; one inside a cell would part it. */
const cellText = (runs: readonly Run[]): string =>
  oneLine(linesOfRuns(runs).map(({ pieces }) => pieces.map(({ text }) => text).join(' ')).join(' ').replaceAll('|', '/')).normalize('NFC').trim()

/**
 * Reads the runs that stand inside the grids: the text of a merged cell stands in its first row and column, the others are ''.
 * Rows that share one cell of the first column are one row: they are one numbered task.
 */
export function readTables(runs: readonly Run[], grids: readonly Grid[]): { tables: readonly PrintedTable[]; outside: readonly Run[] } {
  let outside = runs
  const tables: PrintedTable[] = []
  for (const grid of grids) {
    const inside = new Map<number, Run[]>()
    outside = outside.filter((run) => {
      const { row, column } = place(grid, run)
      if (row < 0 || column < 0) return true
      const cell = grid.cellAt(row, column)
      inside.set(cell, [...(inside.get(cell) ?? []), run])
      return false
    })
    const rows = rowsOf(grid, inside)
    const kept = grid.xs.slice(1).map((right, i) => right - grid.xs[i]! > NARROW || rows.some((row) => row[i] !== ''))
    const table = { top: grid.ys[0]!, bottom: grid.ys.at(-1)!, xs: grid.xs.filter((_, i) => kept[i] ?? true), rows: rows.map((row) => row.filter((_, i) => kept[i])) }
    if (rows.length > 0) tables.push(table)
  }
  return { tables, outside }
}

function rowsOf({ xs, ys, cellAt }: Grid, inside: ReadonlyMap<number, readonly Run[]>): readonly (readonly string[])[] {
  const columns = xs.length - 1
  const rows: string[][] = []
  let owner = -1
  for (let row = 0; row + 1 < ys.length; row++) {
    const cells = Array.from({ length: columns }, (_, column) => {
      const cell = cellAt(row, column)
      return cell === row * columns + column ? cellText(inside.get(cell) ?? []) : ''
    })
    const first = cellAt(row, 0)
    const spans = cellAt(row, 0) === cellAt(row, columns - 1)
    if (first === owner && !spans) rows[rows.length - 1] = joinRows(rows.at(-1)!, cells)
    else rows.push(cells)
    owner = first
  }
  return rows.filter((row) => row.some((cell) => cell !== ''))
}

/** Two rows as one, cell by cell. */
export const joinRows = (above: readonly string[], below: readonly string[]): string[] =>
  above.map((cell, i) => [cell, below[i] ?? ''].filter((text) => text !== '').join(' '))
