import { getResolvedPDFJS } from 'unpdf'
import type { Ruled } from '../print/types.ts'
import { pageOperators } from './page-operators.ts'
import type { PdfPage, Shown } from './page-runs.ts'

type Point = readonly [number, number]

/** The library's path: 0 move, 1 line, 2 and 3 curves of three and two points, 4 close; each followed by its points. */
const POINTS = [1, 1, 3, 2, 0]
/** Points: a segment is a rule when it is straight within this. */
const STRAIGHT = 2.5
/** Beyond so many numbers a path is a drawing. */
const LONGEST = 2000
const MOST_RULES = 5000

/** The corners of each part of a path, in order. */
function partsOf(path: ArrayLike<number>, at: (x: number, y: number) => Point): readonly (readonly Point[])[] {
  const parts: Point[][] = []
  for (let i = 0; i < path.length;) {
    const step = path[i]!
    const points = POINTS[step]
    if (points === undefined) break
    if (step === 0) parts.push([])
    const part = parts.at(-1)
    if (points > 0) part?.push(at(path[i + points * 2 - 1]!, path[i + points * 2]!))
    else if (part?.[0]) part.push(part[0])
    i += 1 + points * 2
  }
  return parts
}

const around = (points: readonly Point[]): Ruled => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** A stroked path is as many segments as it has; a filled one is a rule when it is as thin as one, else a shade behind the text. */
function rulesOf(parts: readonly (readonly Point[])[], stroked: boolean): readonly Ruled[] {
  const segments = stroked ? parts.flatMap((part) => part.slice(1).map((point, i) => around([part[i]!, point]))) : parts.filter(({ length }) => length > 1).map(around)
  return segments.filter(({ x0, y0, x1, y1 }) => x1 - x0 < STRAIGHT || y1 - y0 < STRAIGHT)
}

/** The horizontal and vertical segments that a page draws, in points from the top left. */
export async function pageRules(page: PdfPage, shown: Shown): Promise<readonly Ruled[]> {
  const rules: Ruled[] = []
  const { OPS } = await getResolvedPDFJS()
  const fills = new Set<unknown>([OPS.fill, OPS.eoFill])
  for (const { name, args, under: m } of await pageOperators(page)) {
    const path = name === 'constructPath' ? (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0] : undefined
    // A path that is only ended is a clip: nothing of it is seen.
    if (!path || path.length > LONGEST || args[0] === OPS.endPath) continue
    rules.push(...rulesOf(partsOf(path, (x, y) => shown.at(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])), !fills.has(args[0])))
    if (rules.length > MOST_RULES) break
  }
  return rules
}
