import { exposedCells, unprinted, type Cell, type Grid, type ShownGrid } from './exposed-cells.ts'
import { LEAST, type Shown } from './types.ts'

/** The same counts with a last column and a last row of sums. */
export function withSums(counts: Grid): Grid {
  const rows = counts.map((row) => [...row, sum(row)])
  return [...rows, (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))]
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/**
 * The counts as they may be printed: those under `LEAST` are "below", and as many more are hidden as it takes that no count which is not
 * printed can be computed from the others. Undefined where even all of them hidden would tell one.
 */
export function suppress(grid: Grid): ShownGrid | undefined {
  let shown: ShownGrid = grid.map((row) => row.map((count): Shown => (count < LEAST ? 'below' : count)))
  for (let exposed = exposedCells(grid, shown); exposed.length > 0; exposed = exposedCells(grid, shown)) {
    const best = bestOf(grid, shown, exposed)
    if (!best) return undefined
    shown = best
  }
  return withoutNeedless(grid, shown)
}

/** One more count hidden, in the row or column of one that is exposed where there is any: what leaves the fewest exposed, no sum, the smallest. */
function bestOf(grid: Grid, shown: ShownGrid, exposed: readonly Cell[]): ShownGrid | undefined {
  const printed = grid.flatMap((row, at) => row.flatMap((_, column) => (typeof shown[at]?.[column] === 'number' ? [{ row: at, column }] : [])))
  const beside = printed.filter((cell) => exposed.some(({ row, column }) => row === cell.row || column === cell.column))
  const isSum = ({ row, column }: Cell): number => Number(row === grid.length - 1) + Number(column === (grid[0]?.length ?? 0) - 1)
  const [best] = (beside.length > 0 ? beside : printed)
    .map((cell) => ({ cell, next: put(shown, cell, 'hidden') }))
    .map(({ cell, next }) => ({ next, rank: [exposedCells(grid, next).length, isSum(cell), grid[cell.row]?.[cell.column] ?? 0] }))
    .sort((a, b) => a.rank.map((part, at) => part - (b.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
  return best?.next
}

/** What was hidden on the way and is not needed in the end is printed again, the largest first. */
function withoutNeedless(grid: Grid, shown: ShownGrid): ShownGrid {
  const countAt = ({ row, column }: Cell): number => grid[row]?.[column] ?? 0
  const hidden = unprinted(shown).filter(({ row, column }) => shown[row]?.[column] === 'hidden').sort((a, b) => countAt(b) - countAt(a))
  return hidden.reduce((now, cell) => {
    const next = put(now, cell, countAt(cell))
    return exposedCells(grid, next).length === 0 ? next : now
  }, shown)
}

const put = (shown: ShownGrid, cell: Cell, as: Shown): ShownGrid =>
  shown.map((cells, row) => (row === cell.row ? cells.map((one, column) => (column === cell.column ? as : one)) : cells))
