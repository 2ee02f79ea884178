import { allMatches } from './all-matches.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'

/** A piece of a line. `right`: another piece stands before it on the line, so it belongs to the right column. */
export type Fragment = Line & { right: boolean }

const gap = /(?<!^[ \t]*[-*+•]) {3,}|[ \t]*[\t|][ \t|]*/g

/** Lines cut where a scan put two columns side by side: at tabs, table bars, or three blanks and more. */
export function fragmentsOf(text: string, from: number, to: number): readonly Fragment[] {
  const found: Fragment[] = []
  for (const line of linesOf(text, from, to)) {
    let at = 0
    let right = false
    const cut = (end: number) => {
      const piece = line.text.slice(at, end)
      const inside = piece.trim()
      if (inside === '' || /^:?-{2,}:?$/.test(inside)) return
      const start = line.start + at + piece.length - piece.trimStart().length
      found.push({ start, end: start + inside.length, text: inside, afterBlank: line.afterBlank && !right, right })
      right = true
    }
    for (const { index, 0: parting } of allMatches(line.text, gap)) { cut(index); at = index + parting.length }
    cut(line.text.length)
  }
  return found
}
