import type { Line } from './lines.ts'
import { nameIn } from './name-in.ts'

const named = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s+(?:số\s+|SỐ\s+)?[IVX\d]{1,4}[a-z]?)?\s*(?:[.:(\-]|$|\n)|^PHỤ LỤC(?![\p{L}])/u
const attached = /^\(?\s*(?:Ban hành\s+)?kèm theo\s/iu
const isCapitals = (line: string) => line.length < 200 && line === line.toUpperCase() && /\p{Lu}{2}/u.test(line)

/**
 * The lines that open an annex. In capitals "PHỤ LỤC" opens one anywhere after the first clause; after the tail also "Phụ lục 1" and a title
 * in capitals with "(Kèm theo …)" under it. In: indexes of lines. Ascending.
 */
export function annexStarts(lines: readonly Line[], { after, from }: { after: number; from: number }): readonly number[] {
  const found: number[] = []
  for (let i = from + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    if (named.test(text) && (i > after || isCapitals(text))) { found.push(i); continue }
    if (i <= after + 1 || !attached.test(text) || i - (found.at(-1) ?? -9) < 8) continue
    let top = i
    while (top - 1 > after + 1 && i - top < 6 && isCapitals(lines[top - 1]!.text) && !nameIn(lines[top - 1]!.text)) top--
    if (top < i) found.push(top)
  }
  return found
}
