import { allMatches } from './all-matches.ts'
import { escaped } from './escaped.ts'
import { isBlank, isWordUnit, kindredSigns, smallOf } from './small-letters.ts'
import type { Span } from './types.ts'
import { wordTrie } from './word-trie.ts'

/** A name to look for, with or without "các" before it. `asWritten`: capitals matter. */
export type SoughtName = { name: string; asWritten: boolean }

/** At most so many blanks and line ends between two words of a name. */
const WIDEST = 6
/** So much of a name tells it from nearly all others. */
const BEGINNING = 6

const plain = /^\S+(?: \S+)*$/u
const isHalf = (code: number) => code >= 0xd800 && code < 0xe000
const isWordPoint = (text: string, from: number, to: number) => /[\p{L}\p{N}]/u.test(text.slice(Math.max(0, from), to))
const wordBefore = (text: string, at: number) => at > 0 && (isHalf(text.charCodeAt(at - 1)) ? isWordPoint(text, at - 2, at) : isWordUnit(text.charCodeAt(at - 1)))
const wordAfter = (text: string, at: number) => at < text.length && (isHalf(text.charCodeAt(at)) ? isWordPoint(text, at, at + 2) : isWordUnit(text.charCodeAt(at)))

/** The index past a name that stands at an index of a text, a blank of the name for one to six blanks of the text; -1 where it does not stand. */
function endOf(text: string, at: number, { name, asWritten }: SoughtName): number {
  let i = at
  for (let k = 0; k < name.length; k++) {
    const [wanted, code] = [name.charCodeAt(k), text.charCodeAt(i)]
    if (wanted === 32) {
      const from = i
      while (isBlank(text.charCodeAt(i))) i++
      if (i === from || i > from + WIDEST) return -1
    } else {
      if (code !== wanted && (asWritten || smallOf(code) !== smallOf(wanted))) return -1
      i++
    }
  }
  return i
}

const patternOf = ({ name, asWritten }: SoughtName) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:các\\s{1,6})?${escaped(name).replaceAll(' ', '\\s{1,6}')})(?![\\p{L}\\p{N}])`, asWritten ? 'gu' : 'giu')

/**
 * Looks for names that only a text at hand gives. No pattern is made of them: the engine would take a millisecond to compile each.
 * Out: each place with the index of its name, in printed order, as a pattern for each name would find them one after the other.
 */
export function nameFinder(names: readonly SoughtName[]): (text: string) => readonly (Span & { which: number })[] {
  const trie = wordTrie()
  const odd: (readonly [number, RegExp])[] = []
  const withEach = names.map((sought) => ({ ...sought, name: `các ${sought.name}` }))
  for (const [which, sought] of names.entries()) {
    if (!plain.test(sought.name)) odd.push([which, patternOf(sought)])
    else for (const { name } of [sought, withEach[which]!]) trie.add(kindredSigns(name.slice(0, BEGINNING)), which)
  }
  return (text) => {
    if (names.length === 0) return []
    const found = odd.flatMap(([which, pattern]) => allMatches(text, pattern).map(({ index, 0: match }) => ({ start: index, end: index + match.length, which })))
    const from = new Map<number, number>()
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue
      for (const which of trie.openedAt(text, at)) {
        if (at < (from.get(which) ?? 0) || wordBefore(text, at)) continue
        const end = [withEach[which]!, names[which]!].map((sought) => endOf(text, at, sought)).find((past) => past > 0 && !wordAfter(text, past))
        if (end === undefined) continue
        found.push({ start: at, end, which })
        from.set(which, end)
      }
    }
    return found.sort((a, b) => a.start - b.start || a.which - b.which)
  }
}
