import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShownGrid } from './exposed-cells.ts'
import { suppress, withSums } from './suppress.ts'
import { LEAST } from './types.ts'

/** As a page would show it. */
const printed = (shown: ShownGrid | undefined) => shown?.map((row) => row.map((cell) => (cell === 'below' ? '<5' : cell === 'hidden' ? '–' : cell)))

describe('figures under five are not printed', () => {
  it.each([
    // on time, late, missing | owed        as printed
    [[[120, 30, 22], [60, 9, 11]], [[120, 30, 22, 172], [60, 9, 11, 80], [180, 39, 33, 252]]],
    // 3 would be 131 − 120 − 8, so 8 goes too; their columns would give both away, so the other tier's go.
    [[[120, 3, 8], [60, 9, 11]], [[120, '<5', '–', 131], [60, '–', '–', 80], [180, 12, 19, 211]]],
    // No more than a sum: 0 late of all tiers is under five as well.
    [[[120, 0, 8], [60, 0, 11]], [[120, '<5', '–', 128], [60, '<5', '–', 71], [180, '<5', '–', 199]]],
    [[[40, 6, 2]], [[40, '–', '<5', 48], [40, '–', '<5', 48]]],
    [[[0, 0, 0]], [['<5', '<5', '<5', '<5'], ['<5', '<5', '<5', '<5']]],
  ])('%j', (counts, shown) => expect(printed(suppress(withSums(counts)))).toEqual(shown))
})

/** Up to five tiers by three measures, small counts often. */
const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }) })
const anyCounts = fc.integer({ min: 1, max: 5 }).chain((rows) => fc.array(fc.tuple(count, count, count), { minLength: rows, maxLength: rows }))

describe('what is printed', () => {
  it('holds every count of five and more that it prints as it is, and none under five', () => {
    fc.assert(fc.property(anyCounts, (counts) => {
      const grid = withSums(counts)
      const shown = suppress(grid)
      expect(shown).toBeDefined()
      grid.forEach((row, at) => row.forEach((real, column) => {
        const cell = shown?.[at]?.[column]
        if (real < LEAST) expect(cell).toBe('below')
        else expect(cell === real || cell === 'hidden').toBe(true)
      }))
    }), { numRuns: 1000 })
  })

  it('gives no unprinted count to who subtracts rows and columns as often as they like', () => {
    fc.assert(fc.property(anyCounts, (counts) => {
      const shown = suppress(withSums(counts)) as ShownGrid
      expect(bySubtraction(shown)).toEqual(shown.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : undefined))))
    }), { numRuns: 1000 })
  })

  // Small enough to write down every table there could be.
  it('agrees with at least two tables in every unprinted cell, under five and not under five kept', () => {
    const small = fc.integer({ min: 0, max: 8 })
    const pairs = fc.integer({ min: 1, max: 3 }).chain((rows) => fc.array(fc.tuple(small, small), { minLength: rows, maxLength: rows }))
    fc.assert(fc.property(pairs, (counts) => {
      const shown = suppress(withSums(counts)) as ShownGrid
      const tables = possible(shown, 10)
      const certain = shown.flatMap((row, at) => row.filter((cell, column) => typeof cell !== 'number' && new Set(tables.map((table) => table[at]?.[column])).size < 2))
      expect(certain).toEqual([])
    }), { numRuns: 250 })
  })
})

/** Fills in whatever is alone unknown in its row or column, until nothing is. */
function bySubtraction(shown: ShownGrid): (number | undefined)[][] {
  const known = shown.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : undefined)))
  const lines = [...known.map((row, at) => row.map((_, column) => [at, column] as const)), ...(known[0] ?? []).map((_, column) => known.map((_row, at) => [at, column] as const))]
  for (let found = true; found; ) {
    found = false
    for (const line of lines) {
      const unknown = line.filter(([at, column]) => known[at]?.[column] === undefined)
      const [at, column] = unknown.length === 1 ? (unknown[0] as readonly [number, number]) : [-1, -1]
      const row = known[at]
      if (!row) continue
      const parts = line.slice(0, -1)
      const [sumAt, sumColumn] = line.at(-1) as readonly [number, number]
      const others = parts.filter(([a, c]) => a !== at || c !== column).reduce((total, [a, c]) => total + (known[a]?.[c] ?? 0), 0)
      row[column] = at === sumAt && column === sumColumn ? others : (known[sumAt]?.[sumColumn] ?? 0) - others
      found = true
    }
  }
  return known
}

/** Every table with these sums that prints so; what is hidden is tried from five up to `most`. */
function possible(shown: ShownGrid, most: number): readonly (readonly (readonly number[])[])[] {
  const inner = shown.slice(0, -1)
  const fits = (table: readonly (readonly number[])[]) => table.every((row, at) => row.every((count, column) => agrees(count, shown[at]?.[column])))
  const rows = inner.map((row) => product(row.slice(0, -1).map((cell) => (typeof cell === 'number' ? [cell] : cell === 'below' ? range(0, LEAST - 1) : range(LEAST, most))))
    .filter((counts) => agrees(counts.reduce((a, b) => a + b, 0), row.at(-1))))
  return product(rows).map(withSums).filter(fits)
}

const agrees = (count: number, cell: unknown): boolean => (typeof cell === 'number' ? count === cell : cell === 'below' ? count < LEAST : count >= LEAST)
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const product = <T>(sets: readonly (readonly T[])[]): T[][] => sets.reduce<T[][]>((all, set) => all.flatMap((one) => set.map((next) => [...one, next])), [[]])
