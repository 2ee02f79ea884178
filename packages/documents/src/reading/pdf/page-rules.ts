import type { Ruled } from '../print/types.ts'
import type { PdfPage } from './open-pdf.ts'
import { PATH, pageObjects } from './page-objects.ts'
import type { Drawn } from './page-objects.ts'
import type { Shown } from './page-runs.ts'

type Point = readonly [number, number]

/** Kinds of a path's segments; a curve is three of its points. */
const [CURVE, MOVE] = [1, 2]
/** Points: a segment is a rule when it is straight within this. */
const STRAIGHT = 2.5
/** Beyond so many segments a path is a drawing. */
const LONGEST = 660
const MOST_RULES = 5000

/** The corners of each part of a path, in order. */
function partsOf({ engine }: PdfPage, { at: path, under: m }: Drawn, shown: Shown): readonly (readonly Point[])[] {
  const { call } = engine
  const parts: Point[][] = []
  const count = call.FPDFPath_CountSegments(path)
  let curved = 0
  for (let i = 0; i < count; i++) {
    const segment = call.FPDFPath_GetPathSegment(path, i)
    const kind = call.FPDFPathSegment_GetType(segment)
    curved = kind === CURVE ? curved + 1 : 0
    // Of a curve only its end is a corner.
    if (curved % 3 === 0) {
      if (kind === MOVE || parts.length === 0) parts.push([])
      call.FPDFPathSegment_GetPoint(segment, engine.room, engine.room + 4)
      const [x, y] = [engine.float(0), engine.float(1)]
      parts.at(-1)!.push(shown.at(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]))
    }
    const part = parts.at(-1)
    if (part?.[0] && call.FPDFPathSegment_GetClose(segment) === 1) part.push(part[0])
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
export function pageRules(page: PdfPage, shown: Shown): readonly Ruled[] {
  const { call, room } = page.engine
  const rules: Ruled[] = []
  for (const drawn of pageObjects(page, PATH)) {
    if (call.FPDFPath_CountSegments(drawn.at) > LONGEST) continue
    call.FPDFPath_GetDrawMode(drawn.at, room, room + 4)
    const [filled, stroked] = [page.engine.int(0) !== 0, page.engine.int(1) !== 0]
    // A path that is neither is a clip: nothing of it is seen.
    if (filled || stroked) rules.push(...rulesOf(partsOf(page, drawn, shown), stroked))
    if (rules.length > MOST_RULES) break
  }
  return rules
}
