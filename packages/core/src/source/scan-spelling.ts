import { otherWords, wordsOfNames, wordsOfPapers } from './scan-words.ts'
import { isBlank, isLetter, smallOf } from './small-letters.ts'
import type { Span } from './types.ts'

/** A word a scan printed with a wrong mark, and what it must have been. */
export type Slip = Span & { printed: string; meant: string }

const bases = new Map<number, number>()
/** The letter under the marks, small: "Ỷ" gives "y", "Đ" gives "d". */
function baseOf(code: number): number {
  if (code < 128) return smallOf(code)
  const known = bases.get(code)
  if (known !== undefined) return known
  const letter = String.fromCharCode(code).toLowerCase()
  const base = letter === 'đ' ? 100 : letter.normalize('NFD').charCodeAt(0)
  bases.set(code, base)
  return base
}

const bare = (word: string) => [...word].map((letter) => String.fromCharCode(baseOf(letter.charCodeAt(0)))).join('')

type Known = { words: Set<string>; meant: string[]; names: string[] }
/** By the bare letters of the first syllable, then of the second. */
const known: ReadonlyMap<string, ReadonlyMap<string, Known>> = (() => {
  const table = new Map<string, Map<string, Known>>()
  const at = (word: string): Known => {
    const [first = '', second = ''] = bare(word).split(' ')
    const seconds = table.get(first) ?? new Map<string, Known>()
    table.set(first, seconds)
    const found = seconds.get(second) ?? { words: new Set<string>(), meant: [], names: [] }
    seconds.set(second, found)
    return found
  }
  for (const word of wordsOfPapers) { at(word).words.add(word); at(word).meant.push(word) }
  for (const word of otherWords) at(word).words.add(word)
  for (const name of wordsOfNames) at(name).names.push(name.toLowerCase())
  return table
})()

const capital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase()
const differing = (one: string, other: string) => [...one].filter((letter, i) => letter !== other[i]).length
/** No more marks are wrong in one word; a word without any mark is of a text that prints none, but for "Uy ban". */
const MOST_WRONG = 2
const unmarked = /^[\x20-\x7e]+$/

function meantBy(first: string, second: string, { words, meant, names }: Known): string | undefined {
  const printed = `${first} ${second}`.toLowerCase()
  if (words.has(printed) || unmarked.test(printed) && !(printed === 'uy ban' && capital(first))) return undefined
  // In capitals throughout, "HỒ SƠ GIÁO VIÊN", nothing tells a name.
  const named = capital(first) && (second === 'Y' || capital(second) && second !== second.toUpperCase()) ? names : []
  if (named.includes(printed)) return undefined
  const near = (candidates: Iterable<string>) => [...candidates].map((word) => ({ word, wrong: differing(printed, word) })).sort((a, b) => a.wrong - b.wrong)[0]
  const [nearest, other] = [near([...meant, ...named]), near([...words].filter((word) => !meant.includes(word)))]
  return nearest && nearest.wrong <= MOST_WRONG && nearest.wrong <= (other?.wrong ?? Infinity) ? nearest.word : undefined
}

const cased = (word: string, like: string) => [...word].map((letter, i) => (like[i] !== undefined && like[i] !== like[i].toLowerCase() ? letter.toUpperCase() : letter)).join('')

/**
 * The text with the marks of common words as they must have been, letter for letter: a scan prints "Chi đạo", "cung câp", "Sờ Y tế". In: a folded text. Out: one of the same length, and what
 * was changed in it; the file is never corrected. Linear in the length.
 */
export function scanSpelling(text: string): { text: string; slips: readonly Slip[] } {
  const slips: Slip[] = []
  let seconds: ReadonlyMap<string, Known> | undefined
  let [firstStart, firstEnd] = [0, 0]
  for (let at = 0; at < text.length;) {
    if (!isLetter(text.charCodeAt(at))) { at++; continue }
    const start = at
    let plain = ''
    for (; at < text.length && isLetter(text.charCodeAt(at)); at++) plain += String.fromCharCode(baseOf(text.charCodeAt(at)))
    const second = seconds !== undefined && start === firstEnd + 1 && isBlank(text.charCodeAt(firstEnd)) ? seconds.get(plain) : undefined
    const meant = second ? meantBy(text.slice(firstStart, firstEnd), text.slice(start, at), second) : undefined
    if (meant !== undefined) slips.push({ start: firstStart, end: at, printed: text.slice(firstStart, at), meant })
    // The end of a slip begins no other word.
    seconds = meant === undefined ? known.get(plain) : undefined
    firstStart = start
    firstEnd = at
  }
  if (slips.length === 0) return { text, slips }
  let [spelled, from] = ['', 0]
  for (const { start, end, printed, meant } of slips) {
    const blank = printed.search(/\s/u)
    spelled += text.slice(from, start) + cased(`${meant.slice(0, blank)}${printed.charAt(blank)}${meant.slice(blank + 1)}`, printed)
    from = end
  }
  return { text: spelled + text.slice(from), slips }
}
