import { getResolvedPDFJS } from 'unpdf'
import type { Ruled } from '../print/types.ts'
import type { PdfPage, Shown } from './page-runs.ts'

type Matrix = readonly [number, number, number, number, number, number]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The library's path: 0 move, 1 line, 2 and 3 curves of three and two points, 4 close; each followed by its points. */
const POINTS = [1, 1, 3, 2, 0]

/** The straight segments of a path; a rectangle no thicker than a rule is one segment, a thicker one its four sides. */
function segmentsOf(path: ArrayLike<number>, at: (x: number, y: number) => readonly [number, number]): readonly Ruled[] {
  const out: Ruled[] = []
  let [start, last]: (readonly [number, number] | undefined)[] = []
  const put = (from: readonly [number, number], to: readonly [number, number]) =>
    out.push({ x0: Math.min(from[0], to[0]), y0: Math.min(from[1], to[1]), x1: Math.max(from[0], to[0]), y1: Math.max(from[1], to[1]) })
  for (let i = 0; i < path.length;) {
    const step = path[i]!
    const points = POINTS[step]
    if (points === undefined) break
    const point: readonly [number, number] | undefined = points === 0 ? start : at(path[i + points * 2 - 1]!, path[i + points * 2]!)
    if (step === 0) start = point
    else if ((step === 1 || step === 4) && last && point) put(last, point)
    last = point
    i += 1 + points * 2
  }
  return out
}

/** The horizontal and vertical segments that a page draws, in points from the top left. */
export async function pageRules(page: PdfPage, shown: Shown): Promise<readonly Ruled[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const rules: Ruled[] = []
  const saved: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  for (let i = 0; i < fnArray.length && rules.length <= 20_000; i++) {
    const args = argsArray[i]
    if (fnArray[i] === OPS.save) saved.push(now)
    else if (fnArray[i] === OPS.restore) now = saved.pop() ?? now
    else if (fnArray[i] === OPS.transform) now = times(now, args as Matrix)
    else if (fnArray[i] === OPS.paintFormXObjectBegin) { saved.push(now); if (args?.[0]) now = times(now, args[0] as Matrix) }
    else if (fnArray[i] === OPS.paintFormXObjectEnd) now = saved.pop() ?? now
    else if (fnArray[i] === OPS.constructPath) {
      const path = args?.[1]?.[0] as ArrayLike<number> | null | undefined
      const m = now
      if (path && path.length < 2000) rules.push(...segmentsOf(path, (x, y) => shown.at(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])).filter(({ x0, y0, x1, y1 }) => x1 - x0 < 2.5 || y1 - y0 < 2.5))
    }
  }
  return rules
}
