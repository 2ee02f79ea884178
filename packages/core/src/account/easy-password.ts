import { HOUSE_WORDS, USUAL_WORDS, WALKS } from './guessable-words.ts'

/** So many signs at least must be left when everything that is guessed first is taken out. */
const LEFT_LEAST = 6
/** And so many different ones stand in it. */
const DIFFERENT_LEAST = 5
/** Signs people put in the place of letters. */
const STANDS_FOR: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', $: 's', '5': 's', '7': 't' }
const OWN_LEAST = 4
const WALK_LEAST = 4
const NUMBER_LEAST = 3

/**
 * Why a password is guessed soon: it is `common` (made of usual words, walks over the keyboard, years and repetitions) or it is `own-words` (the
 * names of this account, its body or this product, with little besides). Undefined when more than that is in it. `own`: names as they are written.
 */
export function whyEasy(password: string, own: readonly string[]): 'common' | 'own-words' | undefined {
  const all = onceOf(folded(password))
  if (leftOf(all, USUAL_WORDS) < LEFT_LEAST || new Set(all).size < DIFFERENT_LEAST) return 'common'
  return leftOf(all, [...own.flatMap(namesIn), ...HOUSE_WORDS, ...USUAL_WORDS]) < LEFT_LEAST ? 'own-words' : undefined
}

/** Small letters without diacritics; blanks and what separates words left out. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/[\s._,;:/\\|*+=#&()'"-]/g, '')

/** The whole name, its initials, and every stretch of its words that is long enough to tell by. */
function namesIn(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(folded).filter((word) => word !== '')
  const stretches = words.flatMap((_, from) => words.slice(from).map((_word, at) => words.slice(from, from + at + 1).join('')))
  return [...stretches, words.map((word) => word.charAt(0)).join('')].filter((word) => word.length >= OWN_LEAST)
}

/** "abcabcabc" says no more than "abc". */
function onceOf(text: string): string {
  const length = (text + text).indexOf(text, 1)
  return length > 0 ? text.slice(0, length) : text
}

/** How many signs are left without these words, years, and runs of a keyboard or of one sign. */
function leftOf(text: string, words: readonly string[]): number {
  const without = [...words].sort((a, b) => b.length - a.length).reduce(cut, text)
  const letters = without.replace(/[^\p{L}\p{N}]/gu, ' ').replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ').replace(/(.)\1{2,}/gu, ' ')
  return withoutRuns(letters).replaceAll(' ', '').length
}

function cut(text: string, word: string): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    const stands = [...word].every((letter, step) => isAlike(text[at + step], letter))
    left += stands ? ' ' : text[at]
    at += stands ? word.length : 1
  }
  return left
}

const isAlike = (sign: string | undefined, letter: string): boolean => sign !== undefined && (sign === letter || STANDS_FOR[sign] === letter)

function withoutRuns(text: string): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at)
    left += run > 0 ? '' : text[at]
    at += Math.max(run, 1)
  }
  return left
}

/** How many signs from here walk along a row, one way or the other; 0 when too few do. */
function runAt(text: string, at: number): number {
  const longest = Math.max(...WALKS.flatMap((walk) => [walk, [...walk].reverse().join('')]).map((walk) => {
    let most = 0
    for (let length = 2; at + length <= text.length && walk.includes(text.slice(at, at + length)); length++) most = length
    return most
  }))
  return longest >= (/^\d+$/.test(text.slice(at, at + longest)) ? NUMBER_LEAST : WALK_LEAST) ? longest : 0
}
