import { ranges } from './letter-ranges.ts'

/** A class of signs, a property of signs or one escape: a class is taken whole, so that what stands in it is told from what stands outside. */
const piece = /\[(?:\\[^]|[^\]\\])*\]|\\p\{\w+\}|\\[^]/g
const inClass = (escape: string) => (escape === '\\s' ? ' \\t\\n' : ranges.get(escape) ?? escape)

function spelled(part: string): string {
  if (part === '\\s') return '[ \\t\\n]'
  if (part === '\\S') return '[^ \\t\\n]'
  const range = ranges.get(part)
  if (range !== undefined) return `[${range}]`
  return part.startsWith('[') && !part.includes('\\S') ? part.replace(/\\p\{\w+\}|\\[^]/g, inClass) : part
}

/** What a pattern is still written with that means something else without the flag `u`, or nothing. */
const needsFlag = /\\[pPu]\{|[\u{10000}-\u{10ffff}]/u

/**
 * The same pattern for folded texts only, where a blank, a tab and a line end are all the blanks there are, and letters and figures are those of
 * `ranges`. Spelled out so it does without the flag `u`, under which the engine looks for both halves of a pair at every sign: its code takes less
 * room, and the processor keeps more of it at hand. A sign beyond the first plane counts as two, none of them a letter.
 * In: a pattern with the flag `u`; any other is given back as it is.
 */
export function forFolded(pattern: RegExp): RegExp {
  if (!pattern.unicode) return pattern
  const source = pattern.source.replace(piece, spelled)
  return new RegExp(source, needsFlag.test(source) ? pattern.flags : pattern.flags.replace('u', ''))
}
