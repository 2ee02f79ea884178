import type { Picture } from '../stage/office.ts'
import { ABOVE_TEXT } from './lines-of.ts'

const [DARK, THIN, SHORTEST] = [160, 3, 10]
/** A straight line, in millimetres. */
export type Rule = { left: number; right: number; at: number }
/** What is printed reaches from here to there, page number aside. */
export type Extent = { left: number; right: number; top: number; bottom: number }

const isDark = ({ dots, width }: Picture, row: number, column: number): boolean => (dots[row * width + column] ?? 255) < DARK

/** Lines across a page that are at least a centimetre long: no letter has such a stroke. */
export function rulesOf(picture: Picture): readonly Rule[] {
  const { width, height, mm } = picture
  const found: Rule[] = []
  for (let row = 0; row < height; row++) {
    for (let from = 0; from < width; from++) {
      if (!isDark(picture, row, from)) continue
      let to = from
      while (to < width && isDark(picture, row, to)) to++
      const rule = { left: from * mm, right: to * mm, at: row * mm }
      const isNew = !found.some((other) => Math.abs(other.at - rule.at) <= THIN * mm && other.left < rule.right && rule.left < other.right)
      if ((to - from) * mm >= SHORTEST && isNew) found.push(rule)
      from = to
    }
  }
  return found
}

export function extentOf(picture: Picture): Extent {
  const { width, height, mm } = picture
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (let row = Math.round(ABOVE_TEXT / mm); row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!isDark(picture, row, column)) continue
      ;[left, right, top, bottom] = [Math.min(left, column), Math.max(right, column + 1), Math.min(top, row), Math.max(bottom, row + 1)]
    }
  }
  return { left: left * mm, right: right * mm, top: top * mm, bottom: bottom * mm }
}
