import { getResolvedPDFJS } from 'unpdf'
import type { PdfPage } from './page-runs.ts'

/** A PDF's transformation matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]

/** What a page draws, each with the matrix it is drawn under. `name` is the library's. */
export type Drawn = { name: string; args: readonly unknown[]; under: Matrix }

const drawn = ['constructPath', 'paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'] as const

/** The paths and pictures of a page in the order they are drawn. Annotations are left out. */
export async function pageOperators(page: PdfPage): Promise<readonly Drawn[]> {
  const { OPS } = await getResolvedPDFJS()
  const names = new Map<number, string>(drawn.map((name) => [OPS[name], name]))
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const out: Drawn[] = []
  const saved: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  for (let i = 0; i < fnArray.length; i++) {
    const operator = fnArray[i]!
    const args = (argsArray[i] ?? []) as readonly unknown[]
    const name = names.get(operator)
    if (name) out.push({ name, args, under: now })
    else if (operator === OPS.save) saved.push(now)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = saved.pop() ?? now
    else if (operator === OPS.transform) now = times(now, args as unknown as Matrix)
    else if (operator === OPS.paintFormXObjectBegin) { saved.push(now); if (args[0]) now = times(now, args[0] as Matrix) }
  }
  return out
}
