import { timeOf } from './duty-pieces.ts'
import type { Piece } from './duty-pieces.ts'

/** Sentences of a paper signed on 05/03/2031 with the deadline left once what was long past that day is not taken for one. */
export const pastExamples: readonly (readonly [string, string | undefined])[] = [
  ['Công an xã cấp lại sổ phao đã cấp trước ngày 01/7/2024 trước ngày 30/6/2031', 'before 2031-06-30'], ['Công an xã xác minh bến đã mở trước ngày 01/7/2024', undefined], ['Công an xã nộp báo cáo trước ngày 15/01/2031', 'before 2031-01-15'],
]

/** The first day or year of a rule that names one; undefined for what recurs or is counted. */
const begins = (rule: string) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.exec(rule)?.[0]

/**
 * The same piece without a deadline that had passed a year and more before the paper was signed: that day tells what the duty is about
 * ("giấy đã cấp trước ngày …"), since nobody is told to do a thing by a day of long ago. `signed`: ISO date, if known.
 */
export function withoutPast(piece: Piece, signed: string | undefined): Piece {
  if (!signed) return piece
  const year = Number(signed.slice(0, 4)) - 1
  const last = `${year}${signed.slice(4)}`
  let { phrase } = piece
  let now: Pick<Piece, 'cadence' | 'due'> = piece
  for (let round = 0; round < 3; round++) {
    const { due } = now
    const day = due && due.op !== 'from' && due.op !== 'between' ? begins(due.rule) : undefined
    if (!due || !day || day >= last.slice(0, day.length)) break
    const [start, end] = [due.start - piece.start, due.end - piece.start]
    phrase = phrase.slice(0, start) + '·'.repeat(end - start) + phrase.slice(end)
    now = timeOf(phrase, piece.start, piece.opening)
  }
  if (now === piece) return piece
  const { due: _, ...rest } = piece
  return { ...rest, cadence: now.cadence, ...(now.due ? { due: now.due } : {}) }
}
