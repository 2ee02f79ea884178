import type { Grid } from '../print/ruled-grids.ts'
import type { Prepared } from './prepare-picture.ts'

/** A part of a page to be recognised by itself; `left` and `top` in pixels of the page. */
export type Region = { picture: Prepared; left: number; top: number }

type Box = { left: number; top: number; right: number; bottom: number }

/** Pixels kept clear of a cell's rules, and white around a part: the recogniser wants a margin. */
const [INSIDE, MARGIN] = [3, 24]

function cellsOf({ xs, ys, cellAt }: Grid): readonly { column: number; columns: number; box: Box }[] {
  const cells = new Map<number, { column: number; last: number; box: Box }>()
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      const known = cells.get(cellAt(row, column)) ?? { column, last: column, box: { left: xs[column]!, top: ys[row]!, right: 0, bottom: 0 } }
      known.last = Math.max(known.last, column)
      known.box = { ...known.box, right: Math.max(known.box.right, xs[column + 1]!), bottom: Math.max(known.box.bottom, ys[row + 1]!) }
      cells.set(cellAt(row, column), known)
    }
  }
  return [...cells.values()].map(({ column, last, box }) => ({ column, columns: last - column + 1, box }))
}

/** Whether anything dark stands in a box. */
function isInked({ grey, width }: Prepared, { left, top, right, bottom }: Box): boolean {
  let dark = 0
  for (let y = top; y < bottom; y += 2) for (let x = left; x < right; x += 2) if (grey[y * width + x]! < 128 && ++dark > 6) return true
  return false
}

function cut(page: Prepared, whole: Box, boxes: readonly Box[]): Region {
  const [width, height] = [whole.right - whole.left + 2 * MARGIN, whole.bottom - whole.top + 2 * MARGIN]
  const grey = Buffer.alloc(width * height, 255)
  for (const { left, top, right, bottom } of boxes) {
    for (let y = top; y < bottom; y++) page.grey.copy(grey, (y - whole.top + MARGIN) * width + left - whole.left + MARGIN, y * page.width + left, y * page.width + right)
  }
  return { picture: { grey, width, height, perPoint: page.perPoint }, left: whole.left - MARGIN, top: whole.top - MARGIN }
}

/**
 * A table in parts that can be read line by line: each column by itself, and each cell that spans columns. In: the page without its rules.
 * Read as one, the lines of neighbouring cells would run into each other and lone numbers be taken for specks.
 */
export function tableRegions(page: Prepared, grid: Grid): readonly Region[] {
  const toPixels = ({ left, top, right, bottom }: Box): Box => ({
    left: Math.max(0, Math.round(left * page.perPoint) + INSIDE), top: Math.max(0, Math.round(top * page.perPoint) + INSIDE),
    right: Math.min(page.width, Math.round(right * page.perPoint) - INSIDE), bottom: Math.min(page.height, Math.round(bottom * page.perPoint) - INSIDE),
  })
  const cells = cellsOf(grid).map((cell) => ({ ...cell, box: toPixels(cell.box) }))
    .filter(({ box }) => box.right - box.left > 8 && box.bottom - box.top > 8 && isInked(page, box))
  const spanning = cells.filter(({ columns }) => columns > 1)
  const single = Map.groupBy(cells.filter(({ columns }) => columns === 1), ({ column }) => column)
  return [...single.values(), ...spanning.map((cell) => [cell])].map((own) => {
    const boxes = own.map(({ box }) => box)
    const whole = {
      left: Math.min(...boxes.map(({ left }) => left)), top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }
    return cut(page, whole, boxes)
  })
}

/** The page with its tables painted white. */
export function withoutTables(page: Prepared, grids: readonly Grid[]): Prepared {
  const grey = Buffer.from(page.grey)
  for (const { xs, ys } of grids) {
    const [left, right] = [xs[0]!, xs.at(-1)!].map((x) => Math.min(page.width, Math.max(0, Math.round(x * page.perPoint)))) as [number, number]
    const [top, bottom] = [ys[0]!, ys.at(-1)!].map((y) => Math.min(page.height, Math.max(0, Math.round(y * page.perPoint)))) as [number, number]
    for (let y = top; y < bottom; y++) grey.fill(255, y * page.width + left, y * page.width + right)
  }
  return { ...page, grey }
}
