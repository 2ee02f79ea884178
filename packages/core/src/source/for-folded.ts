import { ranges } from './letter-ranges.ts'

/** A class of signs, or one escape: a class is taken whole, so that what stands in it is told from what stands outside. */
const piece = /\[(?:\\[^]|[^\]\\])*\]|\\p\{L\}|\\[^]/g
const inClass = (escape: string) => (escape === '\\s' ? ' \\t\\n' : escape)

function withBlanks(part: string): string {
  if (part === '\\s') return '[ \\t\\n]'
  if (part === '\\S') return '[^ \\t\\n]'
  return part.startsWith('[') && !part.includes('\\S') ? part.replace(/\\[^]/g, inClass) : part
}

function withLetters(part: string): string {
  if (part === '\\p{L}') return `[${ranges.letters}]`
  return part.startsWith('[') && part.includes('\\p{L}') ? part.replace('\\p{L}', ranges.letters).replace('\\p{N}', ranges.figures) : part
}

/** Of a source any longer the engine makes what is quickly made, not what runs quickly. */
const LONGEST = 20_000

/**
 * The same pattern for folded texts only, where a blank, a tab and a line end are all the blanks there are. The engine compiles every `\s` of its
 * own into ten ranges of signs: with three the patterns of the tables take half the room, and half the time where they run. Letters are spelled out
 * in `ranges`, for the same reason. In: a pattern with the flag `u`.
 */
export function forFolded(pattern: RegExp): RegExp {
  if (!pattern.unicode) return pattern
  const source = pattern.source.replace(piece, withBlanks)
  const spelled = source.replace(piece, withLetters)
  return new RegExp(spelled.length < LONGEST ? spelled : source, pattern.flags)
}
