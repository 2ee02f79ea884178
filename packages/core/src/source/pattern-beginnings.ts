import { parts } from './alternatives-of.ts'
import { named } from './letter-ranges.ts'
import { kindredSigns } from './small-letters.ts'

/** More beginnings than this tell no more for their price: they are cut shorter, in these steps, until no more are left. */
const MOST = 400
const lengths = [12, 9, 7, 5, 4, 3, 2, 1]
/** What may stand oftener is followed once. */
const MOST_OFTEN = 5

/** `exact`: what has been matched so far, to the letter. `cut`: what is certain of matches whose rest is not followed further. */
type Beginnings = { exact: readonly string[]; cut: readonly string[] }
/** `signs`: what stands for the signs of the source. */
type Reader = { source: string; at: number; signs: (written: string) => string }
/** One thing a pattern matches: the signs it may be, a group's beginnings, nothing wide, or anything. */
type Atom = Beginnings | 'nothing' | 'anything'

const joined = (one: string, next: string) => (one.endsWith(' ') && next.startsWith(' ') ? one + next.slice(1) : one + next)
const times = (ones: readonly string[], nexts: readonly string[]) => ones.flatMap((one) => nexts.map((next) => joined(one, next)))

/** Few enough, however short they become. */
function few({ exact, cut }: Beginnings): Beginnings {
  const longest = lengths[0] ?? 0
  if (exact.length + cut.length <= MOST) return exact.every(({ length }) => length <= longest) ? { exact, cut } : { exact: exact.filter(({ length }) => length <= longest), cut: [...cut, ...exact.filter(({ length }) => length > longest)] }
  // Nothing matched so far is no beginning: what may be left out is followed by the rest of the pattern.
  const open = exact.filter((each) => each === '')
  const all = [...exact, ...cut].filter((each) => each !== '')
  const shortest = lengths.map((length) => new Set(all.map((each) => each.slice(0, length)))).find(({ size }, i) => size <= MOST || i === lengths.length - 1)
  return { exact: open, cut: [...shortest ?? all, ...cut.filter((each) => each === '')] }
}

/**
 * With what a pattern's matches begin, in kindred signs, each run of blanks as one; undefined where they may begin with anything. A match
 * begins with at least one of them; what begins with one need not match. Lookarounds are left out of account. `signs`: what stands for signs
 * instead of their kindred.
 */
export function beginningsOf({ source: printed }: RegExp, signs = kindredSigns): readonly string[] | undefined {
  const source = named(printed)
  try {
    const reader = { source, at: 0, signs }
    const { exact, cut } = alternatives(reader)
    const found = [...new Set([...exact, ...cut])]
    return reader.at < source.length || found.includes('') ? undefined : found
  } catch {
    return undefined
  }
}

const lookBehind = /^\(\?<!(?:\\p\{L\}|\[\\p\{L\}(?:\\p\{N\}|\\d)?(?:\\\/)?\])\)/

/** Whether each alternative of a pattern opens with a look behind for letters, so that its matches begin only where no letter stands before. */
export const opensAtWord = (pattern: RegExp): boolean => eachOpens(pattern, lookBehind)
const lookBehindFigures = /^\(\?<!\[\\p\{L\}(?:\\p\{N\}|\\d)(?:\\\/)?\]\)/
/** Whether its matches begin only where no figure stands before, either. */
export const opensPastFigures = (pattern: RegExp): boolean => eachOpens(pattern, lookBehindFigures)
/** Whether each alternative of a pattern opens with the start of the text. */
export const opensAtStart = (pattern: RegExp): boolean => !pattern.multiline && eachOpens(pattern, /^\^(?![?*{])/)

const eachOpens = ({ source }: RegExp, what: RegExp): boolean => parts(named(source)).every((part) => what.test(part))

function alternatives(reader: Reader): Beginnings {
  const all = [sequence(reader)]
  while (reader.source[reader.at] === '|') { reader.at++; all.push(sequence(reader)) }
  return few({ exact: [...new Set(all.flatMap(({ exact }) => exact))], cut: [...new Set(all.flatMap(({ cut }) => cut))] })
}

function sequence(reader: Reader): Beginnings {
  let found: Beginnings = { exact: [''], cut: [] }
  for (let atom = readAtom(reader); atom !== undefined; atom = readAtom(reader)) {
    const [least, most] = timesOf(reader)
    if (atom !== 'nothing' && found.exact.length > 0) found = few(followed(found, atom, least, most))
  }
  return found
}

function followed({ exact, cut }: Beginnings, atom: Beginnings | 'anything', least: number, most: number): Beginnings {
  if (atom === 'anything' || (exact.length * (atom.exact.length + atom.cut.length) > MOST * 2 && !exact.includes(''))) return { exact: [], cut: [...cut, ...exact] }
  // A run of blanks is one blank, however often it is repeated.
  const again = most > 1 && !(atom.cut.length === 0 && atom.exact.every((each) => each === ' '))
  const [sign] = atom.exact
  // "\d{1,3} ngày": the rest is followed behind each number of figures, else every figure would begin a match.
  if (again && most <= MOST_OFTEN && sign !== undefined && atom.exact.length === 1 && atom.cut.length === 0) {
    return { exact: times(exact, Array.from({ length: most - least + 1 }, (_, n) => sign.repeat(least + n))), cut }
  }
  const next = times(exact, atom.exact)
  return {
    exact: [...new Set([...(least === 0 ? exact : []), ...(again ? [] : next)])],
    cut: [...new Set([...cut, ...times(exact, atom.cut), ...(again ? next : [])])],
  }
}

function timesOf(reader: Reader): readonly [number, number] {
  const found = /^(?:([?*])|(\+)|\{(\d+)(?:(,)(\d*))?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))
  if (!found) return [1, 1]
  reader.at += found[0].length
  const [, some, plus, least, open, most] = found
  if (some) return [0, some === '?' ? 1 : Infinity]
  if (plus) return [1, Infinity]
  return [Number(least), open ? (most ? Number(most) : Infinity) : Number(least)]
}

const one = ({ signs }: Reader, ...written: readonly string[]): Beginnings => ({ exact: [...new Set(written.map(signs))], cut: [] })

/** Signs that stand for themselves, up to a blank and to one that is repeated or may be left out. */
const plainRun = /[^\\^$.*+?()[\]{}|\s]+(?![?*+{])/y

function readAtom(reader: Reader): Atom | undefined {
  const sign = reader.source[reader.at]
  if (sign === undefined || sign === '|' || sign === ')') return undefined
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return readClass(reader)
  plainRun.lastIndex = reader.at
  const [run = sign] = plainRun.exec(reader.source) ?? []
  reader.at += run.length
  if (sign === '^' || sign === '$') return 'nothing'
  if (sign === '.') return 'anything'
  return sign === '\\' ? readEscape(reader) : one(reader, run)
}

function readEscape(reader: Reader): Atom {
  const next = reader.source[reader.at++] ?? ''
  if (next === 'd') return one(reader, '0')
  if (/[sntrfv]/.test(next)) return one(reader, ' ')
  if (next === 'b' || next === 'B') return 'nothing'
  if (!/[\p{L}\p{N}]/u.test(next)) return one(reader, next)
  const rest = /^(?:\{[^}]*\}|<[^>]*>)/.exec(reader.source.slice(reader.at))?.[0] ?? ''
  reader.at += rest.length
  // \u and \x stand for one sign by its number; no table writes them, so they are not read.
  if (/[uxc]/.test(next)) throw new Error('not understood')
  return 'anything'
}

function readGroup(reader: Reader): Atom {
  const open = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(reader.source.slice(reader.at))?.[0] ?? '('
  reader.at += open.length
  const found = alternatives(reader)
  if (reader.source[reader.at] !== ')') throw new Error('not understood')
  reader.at++
  return /^\(\?<?[=!]$/.test(open) ? 'nothing' : found
}

/** Classes of so many signs are spelled out. */
const widest = 32

function readClass(reader: Reader): Atom {
  const found = /^\[(?<not>\^?)(?<inside>(?:\\.|[^\]\\])*)\]/u.exec(reader.source.slice(reader.at))
  if (!found) throw new Error('not understood')
  reader.at += found[0].length
  const { not = '', inside = '' } = found.groups ?? {}
  if (not !== '' || /\\[pPwWDSuxc]/.test(inside)) return 'anything'
  const signs: string[] = []
  for (const [, from = '', to] of inside.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)) {
    const first = from.startsWith('\\') ? from.slice(1) : from
    if (from === '\\d') signs.push('0')
    else if (/^\\[sntrfv]$/.test(from)) signs.push(' ')
    else if (to === undefined) signs.push(first)
    else for (let code = first.codePointAt(0) ?? 0; code <= (to.codePointAt(to.startsWith('\\') ? 1 : 0) ?? 0) && signs.length <= widest; code++) signs.push(String.fromCodePoint(code))
  }
  return signs.length > widest ? 'anything' : one(reader, ...new Set(signs))
}
