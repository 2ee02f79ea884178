import { ranges } from './letter-ranges.ts'

/** A class of signs, or one escape: a class is taken whole, so that what stands in it is told from what stands outside. */
const piece = /\[(?:\\[^]|[^\]\\])*\]|\\p\{L\}|\\[^]/g
const inClass = (escape: string) => (escape === '\\s' ? ' \\t\\n' : escape)

function folded(part: string): string {
  if (part === '\\s') return '[ \\t\\n]'
  if (part === '\\S') return '[^ \\t\\n]'
  if (part === '\\p{L}') return `[${ranges.letters}]`
  if (!part.startsWith('[')) return part
  const spelled = part.includes('\\p{L}') ? part.replace('\\p{L}', ranges.letters).replace('\\p{N}', ranges.figures) : part
  return spelled.includes('\\S') ? spelled : spelled.replace(/\\[^]/g, inClass)
}

/**
 * The same pattern for folded texts only, where a blank, a tab and a line end are all the blanks there are. The engine compiles every `\s` of its
 * own into ten ranges of signs: with three the patterns of the tables take half the room, and half the time where they run. Letters are spelled out
 * in `ranges`, for the same reason. In: a pattern with the flag `u`.
 */
export const forFolded = (pattern: RegExp): RegExp => (pattern.unicode ? new RegExp(pattern.source.replace(piece, folded), pattern.flags) : pattern)
