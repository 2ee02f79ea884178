import { allMatches } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'

/** Fewer lines that surely go on tell nothing of the margin. */
const FEWEST = 8
/** Of the lines that surely go on, one in ten may be shorter than what is taken for the margin: type is set in letters of unequal width. */
const SHORTER = 0.1
/** The longest word that may have had just no room, and the blank before it. */
const LONGEST_WORD = 8
/** No page is so narrow, in characters. */
const NARROWEST = 50

const lineEnd = /\n(?=[^\n])/g
const ends = /[.;:!?…|]["”’)»]*\s*$/u

/** A line end inside a paragraph: where it is, how long its line would be with the next word, and whether the next line goes on in small letters. */
type LineEnd = { at: number; reach: number; goesOn: boolean }

/** The line ends inside clauses that no label, blank or cell stands beside. */
function lineEnds(text: string, clauses: readonly Clause[]): readonly LineEnd[] {
  const starts = new Set(clauses.map(({ start }) => start))
  const bounds = clauses.filter(({ kind }) => kind === 'preamble' || kind === 'tail')
  return allMatches(text, lineEnd).flatMap(({ index: at }) => {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    const next = /^[ \t]*(?<word>[^\s|]+)/u.exec(text.slice(at + 1, at + 80))
    const from = at + 1 + (next?.[0].length ?? 0) - (next?.groups?.word?.length ?? 0)
    if (!next?.groups?.word || line.trim() === '' || line.includes('|') || starts.has(from) || bounds.some(({ start, end }) => start <= at && at < end)) return []
    return [{ at, reach: line.trimEnd().length + 1 + next.groups.word.length, goesOn: /^\p{Ll}/u.test(next.groups.word) && !ends.test(line) }]
  })
}

/**
 * A text whose lines a margin broke, with blanks for these line ends: the next word had no room. Where a line had room for it, the paragraph
 * or heading ends there. In: the text above its annexes and its clauses. Out: a text of the same length; the same where no margin shows.
 */
export function withoutWraps(text: string, clauses: readonly Clause[]): string {
  const found = lineEnds(text, clauses)
  const sure = found.filter(({ goesOn }) => goesOn).map(({ reach }) => reach).sort((a, b) => a - b)
  const margin = (sure[Math.floor(sure.length * SHORTER)] ?? 0) - LONGEST_WORD
  if (sure.length < FEWEST || margin < NARROWEST) return text
  const parts: string[] = []
  let from = 0
  for (const { at, reach, goesOn } of found) {
    if (reach < margin && !goesOn || ends.test(text.slice(Math.max(0, at - 12), at))) continue
    parts.push(text.slice(from, at), ' ')
    from = at + 1
  }
  return parts.join('') + text.slice(from)
}
