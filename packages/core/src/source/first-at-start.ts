import { alternativesOf } from './alternatives-of.ts'
import { forFolded } from './for-folded.ts'
import { startFinder } from './word-finder.ts'

/**
 * Tries many patterns anchored at the start of a text, in order. In: patterns for folded texts, without references to numbered groups. Out: from a text to the match of the
 * first that matches and its index; undefined where none does. Only those are run, and only their alternatives, with whose words the text opens.
 */
export function firstAtStart(patterns: readonly RegExp[]): (text: string) => { which: number; match: RegExpExecArray } | undefined {
  const tried = patterns.flatMap((pattern, which) => alternativesOf(forFolded(pattern)).map((part) => ({ which, part })))
  const likelyIn = startFinder(tried.map(({ part }) => part))
  return (text) => {
    for (const index of likelyIn(text)) {
      const { which, part } = tried[index]!
      const match = part.exec(text)
      if (match) return { which, match }
    }
    return undefined
  }
}
