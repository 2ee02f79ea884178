import { labelPatterns } from './label-patterns.ts'
import type { Line } from './lines.ts'
import type { ClauseKind } from './types.ts'
import { firstAtStart } from './first-at-start.ts'

/** A label at the head of a line. `body` is the first character after it. `dashed`: "1- …", a label by the row it stands in. */
export type Label = { kind: ClauseKind; n: string; parts: readonly number[]; start: number; body: number; enclosed: boolean; dashed?: boolean }

const letters = 'abcdđeghiklmnopqrstuvxy'
const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The place of a label in its row: IV is 4, đ is 5, f (between e and g, where it is printed) 6.5, 4.2 is [4, 2]. */
export function ordinalOf(kind: ClauseKind, n: string): readonly number[] {
  if (kind === 'let') return [n === 'f' ? 6.5 : letters.indexOf(n) + 1]
  if (kind === 'roman') {
    const values = [...n].map((letter) => romans[letter] ?? 0)
    return [values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)]
  }
  return n.split('.').map((part) => Number.parseInt(part, 10) || 0)
}

const firstIn = firstAtStart(labelPatterns.map(({ pattern }) => pattern))

/** The label a line begins with, or undefined. */
export function labelOf(line: Line): Label | undefined {
  const found = firstIn(line.text)
  if (!found) return undefined
  const { kind } = labelPatterns[found.which]!
  const { match } = found
  const n = match.groups?.n ?? match.groups?.m ?? ''
  return {
    kind, n, parts: ordinalOf(kind, n), start: line.start, body: line.start + match[0].length,
    enclosed: kind === 'num' && /^\(|^\d+\)/.test(match[0]),
  }
}
