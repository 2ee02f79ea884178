import { allMatches } from '../../source/index.ts'
/** What a text must hold, in small letters, before a pattern can match in it; `true`: nothing is known. */
export type Need = true | string | { all: readonly Need[] } | { any: readonly Need[] }

/** Letters in a row shorter than this stand everywhere and tell nothing. */
const SHORTEST = 2

/** Whether a text in small letters holds what is needed. */
export function holds(lower: string, need: Need): boolean {
  if (need === true) return true
  if (typeof need === 'string') return lower.includes(need)
  return 'all' in need ? need.all.every((part) => holds(lower, part)) : need.any.some((part) => holds(lower, part))
}

/**
 * The letters a pattern cannot do without. Most patterns of a table are about words a sentence does not hold: looking for these letters
 * costs a hundredth of trying the pattern. Never says more than the pattern does: where its source is not understood, nothing is needed.
 */
export function neededWords({ source }: RegExp): Need {
  try {
    const reader = { source, at: 0 }
    const need = alternatives(reader)
    return reader.at === source.length ? need : true
  } catch {
    return true
  }
}

const remembered = new WeakMap<RegExp, Need>()

function needOf(pattern: RegExp): Need {
  const known = remembered.get(pattern)
  if (known !== undefined) return known
  const need = neededWords(pattern)
  remembered.set(pattern, need)
  return need
}

/** All matches of many patterns in one text, in printed order for each; a pattern that cannot match in it is not tried. */
export function finderIn(text: string): (pattern: RegExp) => readonly RegExpExecArray[] {
  const lower = text.toLowerCase()
  return (pattern) => (holds(lower, needOf(pattern)) ? allMatches(text, pattern) : [])
}

type Reader = { source: string; at: number }

function alternatives(reader: Reader): Need {
  const found: Need[] = [sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    found.push(sequence(reader))
  }
  return found.includes(true) ? true : found.length === 1 ? found[0]! : { any: found }
}

/** Longest letters first: what is rarest settles it soonest. */
const lengthOf = (need: Need): number => (typeof need === 'string' ? need.length : 1)

function sequence(reader: Reader): Need {
  const needs: Need[] = []
  let run = ''
  const close = () => {
    if (run.length >= SHORTEST) needs.push(run.toLowerCase())
    run = ''
  }
  for (let atom = readAtom(reader); atom !== undefined; atom = readAtom(reader)) {
    const least = leastTimes(reader)
    if (atom.letter !== undefined && least === undefined) { run += atom.letter; continue }
    if (atom.letter !== undefined && least !== 0) run += atom.letter
    close()
    if (atom.need !== undefined && atom.need !== true && least !== 0) needs.push(atom.need)
  }
  close()
  if (needs.length === 0) return true
  return needs.length === 1 ? needs[0]! : { all: needs.sort((a, b) => lengthOf(b) - lengthOf(a)) }
}

/** How often at least the atom before stands; undefined without a quantifier. */
function leastTimes(reader: Reader): number | undefined {
  const found = /^(?:([?*])|(\+)|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))
  if (!found) return undefined
  reader.at += found[0].length
  return found[1] ? 0 : found[2] ? 1 : Number(found[3])
}

type Atom = { letter?: string; need?: Need }
/** Escapes that stand for the sign itself. */
const ITSELF = /[.\/\-()[\]{}|+*?^$\\]/

function readAtom(reader: Reader): Atom | undefined {
  const sign = reader.source[reader.at]
  if (sign === undefined || sign === '|' || sign === ')') return undefined
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return skipTo(reader, /\[(?:\\.|[^\]\\])*\]/y)
  if (sign === '\\') {
    const next = reader.source[reader.at + 1] ?? ''
    if (!ITSELF.test(next)) return skipTo(reader, /\\(?:[pP]\{[^}]*\}|k<[^>]*>|.)/y)
    reader.at += 2
    return { letter: next }
  }
  reader.at++
  return /[.^$]/.test(sign) ? {} : { letter: sign }
}

function skipTo(reader: Reader, what: RegExp): Atom {
  what.lastIndex = reader.at
  const found = what.exec(reader.source)
  if (!found) throw new Error('not understood')
  reader.at += found[0].length
  return {}
}

function readGroup(reader: Reader): Atom {
  const opening = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y
  opening.lastIndex = reader.at
  const open = opening.exec(reader.source)?.[0] ?? ''
  reader.at += open.length
  const need = alternatives(reader)
  if (reader.source[reader.at] !== ')') throw new Error('not understood')
  reader.at++
  return /^\(\?<?[=!]$/.test(open) ? {} : { need }
}
