import { escaped } from '../source/index.ts'
import type { Span } from '../source/index.ts'

/** Where the printed words stand in a clause: blanks and emphasis marks between them do not matter. Nowhere: the clause's first character. */
export function spanOfCue(text: string, clause: Span, cue: string): Span {
  const words = cue.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return { start: clause.start, end: clause.start }
  const pattern = new RegExp(words.map((word) => [...word].map(escaped).join('[*`\\\\]*')).join('[\\s*`\\\\]+'), 'u')
  const match = pattern.exec(text.slice(clause.start, clause.end))
  return match ? { start: clause.start + match.index, end: clause.start + match.index + match[0].length } : { start: clause.start, end: clause.start }
}
