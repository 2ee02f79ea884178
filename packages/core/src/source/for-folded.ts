/** A class of signs, or one escape: a class is taken whole, so that what stands in it is told from what stands outside. */
const piece = /\[(?:\\[^]|[^\]\\])*\]|\\[^]/g
const inClass = (escape: string) => (escape === '\\s' ? ' \\t\\n' : escape)

function folded(part: string): string {
  if (part === '\\s') return '[ \\t\\n]'
  if (part === '\\S') return '[^ \\t\\n]'
  return part.startsWith('[') && !part.includes('\\S') ? part.replace(/\\[^]/g, inClass) : part
}

/**
 * The same pattern for folded texts only, where a blank, a tab and a line end are all the blanks there are. The engine compiles every `\s` of its
 * own into ten ranges of signs: with three the patterns of the tables take half the room, and half the time where they run. In: a pattern with the flag `u`.
 */
export const forFolded = (pattern: RegExp): RegExp => (pattern.unicode ? new RegExp(pattern.source.replace(piece, folded), pattern.flags) : pattern)
