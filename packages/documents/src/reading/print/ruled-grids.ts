import type { Ruled } from './types.ts'

/** A table as its rules draw it: `xs` and `ys` are the edges of columns and rows; `cellAt` names the cell that covers row and column, merged ones alike. */
export type Grid = { xs: readonly number[]; ys: readonly number[]; cellAt: (row: number, column: number) => number }

/** Points: rules nearer than this are one. */
const SAME = 2.5
const LEAST = 5

const isFlat = ({ x0, y0, x1, y1 }: Ruled) => Math.abs(y1 - y0) <= SAME && x1 - x0 >= LEAST
const isUpright = ({ x0, y0, x1, y1 }: Ruled) => Math.abs(x1 - x0) <= SAME && y1 - y0 >= LEAST

const touch = (a: Ruled, b: Ruled) => a.x0 - SAME <= b.x1 && b.x0 - SAME <= a.x1 && a.y0 - SAME <= b.y1 && b.y0 - SAME <= a.y1

/** Rules that touch belong to one table. Sorted from the top, each is compared with the groups still in reach. */
function groupsOf(rules: readonly Ruled[]): readonly (readonly Ruled[])[] {
  let reach: { box: Ruled; rules: Ruled[] }[] = []
  const done: (readonly Ruled[])[] = []
  for (const rule of [...rules].sort((a, b) => a.y0 - b.y0)) {
    done.push(...reach.filter(({ box }) => box.y1 + SAME < rule.y0).map((group) => group.rules))
    reach = reach.filter(({ box }) => box.y1 + SAME >= rule.y0)
    const met = reach.filter((group) => touch(group.box, rule) && group.rules.some((other) => touch(other, rule)))
    const whole = { rules: [...met.flatMap((group) => group.rules), rule], box: met.reduce((box, group) => around(box, group.box), { ...rule }) }
    reach = [...reach.filter((group) => !met.includes(group)), whole]
  }
  return [...done, ...reach.map((group) => group.rules)]
}

const around = (a: Ruled, b: Ruled): Ruled =>
  ({ x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) })

function edges(values: readonly number[]): readonly number[] {
  const out: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (out.length === 0 || value - out.at(-1)! > SAME) out.push(value)
  return out
}

/** A table may be open at its sides, and at the foot or head where the page end cuts a row: there the rules of the other direction end. */
function withOpenEnds(own: readonly number[], others: readonly (readonly [number, number])[]): readonly number[] {
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined || others.length < 2) return own
  const [before, after] = [others.filter(([from]) => from < first - LEAST).map(([from]) => from), others.filter(([, to]) => to > last + LEAST).map(([, to]) => to)]
  return [...(before.length > 1 ? [Math.min(...before)] : []), ...own, ...(after.length > 1 ? [Math.max(...after)] : [])]
}

/** How much of from..to the rules along one edge cover. */
function covered(spans: readonly (readonly [number, number])[], from: number, to: number): boolean {
  let length = 0
  let reached = from
  for (const [start, end] of spans) {
    const begin = Math.max(start, reached)
    if (end > begin) { length += Math.min(end, to) - Math.min(begin, to); reached = Math.max(reached, end) }
  }
  return length > 0.6 * (to - from)
}

const spansAt = (rules: readonly Ruled[], at: number, along: 'x' | 'y') => rules
  .filter((rule) => Math.abs((along === 'x' ? (rule.y0 + rule.y1) : (rule.x0 + rule.x1)) / 2 - at) <= SAME)
  .map((rule) => (along === 'x' ? [rule.x0, rule.x1] as const : [rule.y0, rule.y1] as const)).sort((a, b) => a[0] - b[0])

function gridOf(rules: readonly Ruled[]): Grid | undefined {
  const [flat, upright] = [rules.filter(isFlat), rules.filter(isUpright)]
  const xs = withOpenEnds(edges(upright.map(({ x0, x1 }) => (x0 + x1) / 2)), flat.map(({ x0, x1 }) => [x0, x1]))
  const ys = withOpenEnds(edges(flat.map(({ y0, y1 }) => (y0 + y1) / 2)), upright.map(({ y0, y1 }) => [y0, y1]))
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 1 || columns > 40 || rows > 400) return undefined
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const find = (i: number): number => { while (owner[i] !== i) i = owner[i] = owner[owner[i]!]!; return i }
  const unite = (a: number, b: number) => { const [first, second] = [find(a), find(b)].sort((p, q) => p - q) as [number, number]; owner[second] = first }
  const [below, beside] = [ys.map((y) => spansAt(flat, y, 'x')), xs.map((x) => spansAt(upright, x, 'y'))]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (column + 1 < columns && !covered(beside[column + 1]!, ys[row]!, ys[row + 1]!)) unite(at, at + 1)
      if (row + 1 < rows && !covered(below[row + 1]!, xs[column]!, xs[column + 1]!)) unite(at, at + columns)
    }
  }
  const cells = new Set(owner.map((_, i) => find(i)))
  return cells.size < 2 ? undefined : { xs, ys, cellAt: (row, column) => find(row * columns + column) }
}

/** The tables that a page's rules draw: at least two columns and two cells. Frames and underlines are none. In points, origin at the top left. */
export function ruledGrids(rules: readonly Ruled[]): readonly Grid[] {
  const drawn = rules.filter((rule) => isFlat(rule) || isUpright(rule))
  return drawn.length < 4 || drawn.length > 5000 ? [] : groupsOf(drawn).map(gridOf).filter((grid) => grid !== undefined)
}
