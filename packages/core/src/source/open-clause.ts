import type { Label } from './label-of.ts'
import type { Clause, ClauseKind } from './types.ts'

/** A clause while the text is being read: it grows until a label of its own rank or above closes it. */
export type OpenClause = {
  -readonly [K in keyof Clause]: Clause[K]
} & {
  rank: number
  parts: readonly number[]
  /** The path before its own label: a decimal label replaces its parent's number. */
  base: string
  /** Its first block carries no sentence: paragraphs after it are its body. */
  heading: boolean
  /** How many dashes, pluses and paragraphs it has so far. */
  counts: { dash: number; plus: number; para: number }
  /** A block headed by a star: the bullets after it are its own. */
  headsBlock?: boolean
  last: Partial<Record<ClauseKind, readonly number[]>>
}

const ranks: Record<ClauseKind, number> = {
  preamble: 0, annex: 0, tail: 0, part: 1, chuong: 1.5, dieu: 3, roman: 3, group: 3, row: 4, num: 4, dec: 5, let: 6, para: 7, dash: 8, plus: 9,
}

/** Lower ranks enclose higher ones. A chapter's sections lie between chapter and article; "(1)" lies under a letter. */
export function rankOf(label: Label, text: string): number {
  if (label.kind === 'part' && /^M/i.test(text)) return 2
  if (label.kind === 'dec') return ranks.dec + Math.min(label.parts.length, 9) / 10
  return label.enclosed ? 6.5 : ranks[label.kind]
}

export const paraRank = ranks.para
