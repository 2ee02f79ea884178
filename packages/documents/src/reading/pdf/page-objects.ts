import type { PdfPage } from './open-pdf.ts'

/** A PDF's transformation matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** What a page draws, with the matrix it is drawn under. */
export type Drawn = { kind: number; at: number; under: Matrix }

export const [TEXT, PATH, IMAGE, FORM] = [1, 2, 3, 5]
/** Forms within forms beyond this depth are a fault or a trap. */
const DEEPEST = 12
const MOST = 200_000

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The texts, the paths or the pictures of a page in the order they are drawn. Annotations are left out. */
export function pageObjects({ engine, at: page }: PdfPage, wanted: number): readonly Drawn[] {
  const { call } = engine
  const out: Drawn[] = []
  const put = (at: number, outer: Matrix | undefined, depth: number) => {
    const kind = call.FPDFPageObj_GetType(at)
    if (kind !== wanted && kind !== FORM) return
    call.FPDFPageObj_GetMatrix(at, engine.room)
    const own: Matrix = [engine.float(0), engine.float(1), engine.float(2), engine.float(3), engine.float(4), engine.float(5)]
    const under = outer ? times(outer, own) : own
    if (kind === wanted) { out.push({ kind, at, under }); return }
    const inside = depth < DEEPEST ? call.FPDFFormObj_CountObjects(at) : 0
    for (let i = 0; i < inside && out.length < MOST; i++) put(call.FPDFFormObj_GetObject(at, i), under, depth + 1)
  }
  const count = call.FPDFPage_CountObjects(page)
  for (let i = 0; i < count && out.length < MOST; i++) put(call.FPDFPage_GetObject(page, i), undefined, 0)
  return out
}
