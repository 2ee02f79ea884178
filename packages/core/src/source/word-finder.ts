import { allMatches } from './all-matches.ts'
import { onlyAtStart, parts } from './alternatives-of.ts'
import { forFolded } from './for-folded.ts'
import { ranges } from './letter-ranges.ts'
import { beginningsOf, opensAtStart, opensAtWord, opensPastFigures } from './pattern-beginnings.ts'
import { isLetter, isWordUnit } from './small-letters.ts'
import { wordTrie } from './word-trie.ts'

const behindLetter = `(?<![${ranges.get('\\p{L}') ?? ''}])`
const behindFigure = `(?<![${ranges.get('\\p{L}') ?? ''}${ranges.get('\\p{N}') ?? ''}])`

/** The pattern to be tried at one place, without looking behind for what is known not to stand there. */
function asSticky(pattern: RegExp, pastFigures: boolean): RegExp {
  const { source, flags } = forFolded(pattern)
  const known = pastFigures ? [behindFigure, behindLetter] : [behindLetter]
  const bare = parts(source).map((part) => part.slice(known.find((behind) => part.startsWith(behind))?.length ?? 0))
  return new RegExp(bare.join('|'), `${flags.replace('g', '')}y`)
}

/** The first letters of a pattern to which capitals matter, as written; undefined where they do not matter. */
function lettersOf(pattern: RegExp): ReadonlySet<number> | undefined {
  const written = pattern.ignoreCase ? undefined : beginningsOf(pattern, (signs) => signs)
  return written && new Set(written.map((beginning) => beginning.charCodeAt(0)))
}

/** The matches of a pattern at the given places, ascending, one beginning where the other ended at the earliest, as a search from left to right finds them. */
function matchesAt(text: string, sticky: RegExp, places: readonly number[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  for (const place of places) {
    if (place < from) continue
    if (place > text.length) break
    sticky.lastIndex = place
    const match = sticky.exec(text)
    if (!match) continue
    found.push(match)
    from = Math.max(place + match[0].length, place + 1)
  }
  return found
}

/** The numbers, ascending, of the bits that are set. Sorting them costs more than the walk over a sentence. */
function bitsOf(words: Int32Array): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < words.length; at++) for (let word = words[at]!; word !== 0; word &= word - 1) found.push((at << 5) + 31 - Math.clz32(word & -word))
  return found
}

/** Where each pattern may match in a text, by its index. */
type Places = { text: string; places: ReadonlyMap<number, readonly number[]>; likely: readonly number[] }

/** What is looked for in one text. */
export type Sought = {
  /** Indexes, ascending, of the patterns that may match in it. */
  likely: readonly number[]
  /** All matches of the pattern with an index, in printed order, the very ones `matchAll` finds. */
  matches: (index: number) => readonly RegExpExecArray[]
}

export type WordFinder = {
  (text: string): Sought
  /** Whether any of the patterns may match at an index or before it: seen sooner than which of them do, where only what a text opens with counts. */
  mayBegin: (text: string, until: number) => boolean
}

/**
 * Looks for many patterns in one text. Patterns of whole words with known beginnings are tried only at words that begin so: one walk over the
 * text finds those for all of them. Any other pattern is always likely.
 */
export function wordFinder(patterns: readonly RegExp[]): WordFinder {
  const trie = wordTrie()
  const pastFigures = patterns.map(opensPastFigures)
  const sticky = patterns.map((pattern, index) => {
    const beginnings = opensAtWord(pattern) ? beginningsOf(pattern) : undefined
    for (const beginning of beginnings ?? []) trie.add(beginning, index)
    return beginnings && asSticky(pattern, pastFigures[index] ?? false)
  })
  const always = [...sticky.keys()].filter((index) => !sticky[index])
  const letters = patterns.map(lettersOf)
  const atStart = sticky.map((pattern) => pattern !== undefined && onlyAtStart(pattern))
  const everywhere = new Int32Array((patterns.length >> 5) + 1)
  for (const index of always) everywhere[index >> 5]! |= 1 << index
  const met = everywhere.slice()
  const placesIn = (text: string): Places => {
    const places = new Map<number, number[]>()
    met.set(everywhere)
    for (let at = 0, inWord = false, inFigures = false; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const opensWord = !inWord
      const afterFigure = inFigures
      inWord = isLetter(code)
      inFigures = !inWord && isWordUnit(code)
      if (!opensWord) continue
      const opened = trie.openedAt(text, at)
      for (let i = 0; i < opened.length; i++) {
        const index = opened[i]!
        if (inWord && letters[index]?.has(code) === false || afterFigure && pastFigures[index] || at > 0 && atStart[index]) continue
        const known = places.get(index)
        if (known) known.push(at)
        else { places.set(index, [at]); met[index >> 5]! |= 1 << index }
      }
    }
    return { text, places, likely: bitsOf(met) }
  }
  const mayBegin = (text: string, until: number): boolean => {
    if (always.length > 0) return true
    for (let at = 0, inWord = false; at < text.length && at <= until; at++) {
      const opensWord = !inWord
      inWord = isLetter(text.charCodeAt(at))
      if (opensWord && trie.openedAt(text, at).length > 0) return true
    }
    return false
  }
  let last: Places | undefined
  return Object.assign((text: string): Sought => {
    // What a text begins with has its places where the text has them: phrases are often asked for up to a word in them.
    const { places, likely } = last && (last.text === text || last.text.slice(0, text.length) === text) ? last : last = placesIn(text)
    const matches = (index: number) => {
      const pattern = sticky[index]
      return pattern ? matchesAt(text, pattern, places.get(index) ?? []) : allMatches(text, patterns[index]!)
    }
    return { likely, matches }
  }, { mayBegin })
}

/**
 * Which of many patterns may match at the start of a text: indexes, ascending. Left out are patterns anchored there whose beginnings do not
 * stand there; whoever tries the others in turn finds the same first match as by trying all.
 */
export function startFinder(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const trie = wordTrie()
  for (const [index, pattern] of patterns.entries()) {
    const beginnings = opensAtStart(pattern) ? beginningsOf(pattern) : undefined
    for (const beginning of beginnings ?? ['']) trie.add(beginning, index)
  }
  return (text) => trie.openedAt(text, 0)
}
