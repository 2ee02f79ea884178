import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'

/** Lines cut where a scan put two columns side by side: at tabs, table bars, or four blanks and more. */
export function fragmentsOf(text: string, from: number, to: number): readonly Line[] {
  return linesOf(text, from, to).flatMap((line) => {
    const found: Line[] = []
    for (const piece of line.text.matchAll(/(?:[^\t| ]| {1,3}(?! ))+/g)) {
      const lead = piece[0].length - piece[0].trimStart().length
      const inside = piece[0].trim()
      if (inside === '') continue
      const start = line.start + piece.index + lead
      found.push({ start, end: start + inside.length, text: inside, afterBlank: line.afterBlank && found.length === 0 })
    }
    return found
  })
}
