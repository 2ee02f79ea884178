import { allMatches } from './all-matches.ts'
import { beginningsOf, opensAtWord } from './pattern-beginnings.ts'
import { isLetter } from './small-letters.ts'
import { wordTrie } from './word-trie.ts'

/** A pattern that is tried only where one of its beginnings stands. */
type Tried = { sticky: RegExp; number: number }

const asSticky = ({ source, flags }: RegExp) => new RegExp(source, `${flags.replace('g', '')}y`)

/** The matches of a pattern at the given places, ascending, one beginning where the other ended at the earliest, as a search from left to right finds them. */
export function matchesAt(text: string, sticky: RegExp, places: readonly number[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  for (const place of places) {
    if (place < from) continue
    sticky.lastIndex = place
    const match = sticky.exec(text)
    if (!match) continue
    found.push(match)
    from = Math.max(place + match[0].length, place + 1)
  }
  return found
}

const nowhere: readonly number[] = []

/**
 * Looks for many patterns in one text. Patterns of whole words with known beginnings are tried only at words that begin so: one walk over the
 * text finds those for all of them. Out: all matches of one of the patterns, in printed order, the very ones `matchAll` finds.
 */
export function wordFinder(patterns: readonly RegExp[]): (text: string) => (pattern: RegExp) => readonly RegExpExecArray[] {
  const trie = wordTrie()
  const tried = new Map<RegExp, Tried>()
  for (const pattern of patterns) {
    const beginnings = tried.has(pattern) ? undefined : beginningsOf(pattern)
    if (!beginnings || !opensAtWord(pattern)) continue
    const number = tried.size
    tried.set(pattern, { sticky: asSticky(pattern), number })
    for (const beginning of beginnings) trie.add(beginning, number)
  }
  let last: { text: string; places: ReadonlyMap<number, readonly number[]> } | undefined
  const placesIn = (text: string) => {
    if (last?.text === text) return last.places
    const places = new Map<number, number[]>()
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue
      for (const number of trie.openedAt(text, at)) {
        const known = places.get(number)
        if (known) known.push(at)
        else places.set(number, [at])
      }
    }
    last = { text, places }
    return places
  }
  return (text) => {
    const places = placesIn(text)
    return (pattern) => {
      const known = tried.get(pattern)
      return known ? matchesAt(text, known.sticky, places.get(known.number) ?? nowhere) : allMatches(text, pattern)
    }
  }
}
