import { LEAST, type Shown } from './types.ts'

/** Counts in rows and columns. The last row holds the sums of the columns, the last column those of the rows. */
export type Grid = readonly (readonly number[])[]
export type Cell = { row: number; column: number }
/** What is known of each count from what is printed. */
export type ShownGrid = readonly (readonly Shown[])[]

/**
 * The cells that are not printed and can still be computed: all tables with these sums that agree with what is printed have the same count
 * there. A reader knows that a count is no less than 0, that one "below" is under `LEAST`, and that a hidden one is not.
 *
 * Tables with fixed sums differ by circles: one count up, the next in its row or column down, and so on back to the first. A cell is free
 * exactly when it lies on such a circle of cells that are not printed and can move by one. Sums count in it with the other sign.
 */
export function exposedCells(grid: Grid, shown: ShownGrid): readonly Cell[] {
  const steps = stepsOf(grid, shown)
  return unprinted(shown).filter((cell) => !isFree(cell, steps, grid.length))
}

export const unprinted = (shown: ShownGrid): readonly Cell[] =>
  shown.flatMap((cells, row) => cells.flatMap((cell, column) => (typeof cell === 'number' ? [] : [{ row, column }])))

/** From a line to those its flow can be moved to: rows are numbered first, columns after them. */
type Steps = ReadonlyMap<number, ReadonlySet<number>>

function stepsOf(grid: Grid, shown: ShownGrid): Steps {
  const [lastRow, lastColumn] = [grid.length - 1, (grid[0]?.length ?? 0) - 1]
  const steps = new Map<number, Set<number>>()
  const add = (from: number, to: number) => void steps.set(from, (steps.get(from) ?? new Set()).add(to))
  for (const { row, column } of unprinted(shown)) {
    const count = grid[row]?.[column] ?? 0
    const isBelow = shown[row]?.[column] === 'below'
    const up = !isBelow || count + 1 < LEAST
    const down = isBelow ? count > 0 : count > LEAST
    const isSum = (row === lastRow) !== (column === lastColumn)
    if (isSum ? down : up) add(row, grid.length + column)
    if (isSum ? up : down) add(grid.length + column, row)
  }
  return steps
}

function isFree({ row, column }: Cell, steps: Steps, rows: number): boolean {
  const [from, to] = [row, rows + column]
  return (has(steps, from, to) && leads(steps, to, from)) || (has(steps, to, from) && leads(steps, from, to))
}

const has = (steps: Steps, from: number, to: number): boolean => steps.get(from)?.has(to) === true

/** Whether there is a way between the two that is not the cell between them itself. */
function leads(steps: Steps, from: number, to: number): boolean {
  const seen = new Set([from])
  const waiting = [from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of steps.get(at) ?? []) {
      if (at === from && next === to) continue
      if (next === to) return true
      if (!seen.has(next)) waiting.push(next)
      seen.add(next)
    }
  }
  return false
}
