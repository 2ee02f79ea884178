import { biasOfKinds, kindsWeighed, weightsOfFeatures } from './deliverable-weights.ts'
import { FIRST } from './features-of.ts'
import type { Deliverable } from './types.ts'
import { wordNumber, wordNumbers } from './word-numbers.ts'

/** What a rule says counts for so much beside the weights, in natural logarithms of odds; less where it only found nothing else. */
const RULE = 2
const RULE_OTHER = 1

/** One letter for each kind, in order, with its weight in tenths. */
const weightOf = /([a-z])(-?\d+)/g
const FIRST_LETTER = 97

/** `kinds` and `weights` side by side. `asked`: the last phrase that had it, for each feature counts once. */
type Row = { kinds: readonly number[]; weights: readonly number[]; asked: number }
/** The features that begin with one word; words by their numbers. */
type Entry = { first?: Row; anywhere?: Row; next: Map<number, Row> }
/** A line of the table by the number of its word, or what was taken out of it. */
let lines: Map<number, string | Entry> | undefined
let asked = 0

function rowOf(said: string): Row {
  const pairs = [...said.matchAll(weightOf)]
  return { kinds: pairs.map(([, kind = 'a']) => kind.charCodeAt(0) - FIRST_LETTER), weights: pairs.map(([, , weight]) => Number(weight) / 10), asked: 0 }
}

/** What a line of the table holds behind its word, for each of its features: `^` it stands first, `.` it stands anywhere, else the word behind it. */
function entryOf(line: string): Entry {
  const entry: Entry = { next: new Map() }
  for (const feature of line.split(' ').slice(1)) {
    const cut = feature.lastIndexOf('=')
    const [next, row] = [feature.slice(0, cut), rowOf(feature.slice(cut + 1))]
    if (next === '^') entry.first = row
    else if (next === '.') entry.anywhere = row
    else entry.next.set(wordNumber(next), row)
  }
  return entry
}

/** A line is taken apart when its word first comes up: a paper has few of them. */
function entryAt(word: number): Entry | undefined {
  lines ??= new Map(weightsOfFeatures.map((line) => [wordNumber(line.slice(0, line.indexOf(' '))), line]))
  const known = lines.get(word)
  if (typeof known !== 'string') return known
  const entry = entryOf(known)
  lines.set(word, entry)
  return entry
}

function scoresOf(flat: string): readonly number[] {
  asked++
  const scores = new Array<number>(kindsWeighed.length).fill(0)
  let known = 0
  const count = (row: Row | undefined) => {
    if (!row || row.asked === asked) return
    row.asked = asked
    known++
    const { kinds, weights } = row
    for (let i = 0; i < kinds.length; i++) scores[kinds[i]!] = scores[kinds[i]!]! + weights[i]!
  }
  const words = wordNumbers(flat)
  for (let at = 0; at < words.length; at++) {
    const entry = entryAt(words[at]!)
    if (!entry) continue
    if (at < FIRST) count(entry.first)
    count(entry.anywhere)
    if (at + 1 < words.length && entry.next.size > 0) count(entry.next.get(words[at + 1]!))
  }
  const scale = Math.sqrt(known + 1)
  return scores.map((score, kind) => score / scale + (biasOfKinds[kind] ?? 0))
}

/**
 * The kinds with the primary one as rules and words say together. In: what the rules say, the primary one first; the phrase, flat (bodies and times are `¤`).
 * Out: the same kinds, another one before them where its words outweigh the rule.
 */
export function primaryByWords(kinds: readonly Deliverable[], flat: string): readonly Deliverable[] {
  const scores = scoresOf(flat)
  const said = kindsWeighed.findIndex((kind) => kind === kinds[0])
  const worth = kinds[0] === 'other' ? RULE_OTHER : RULE
  const most = scores.reduce((best, score, at) => (score + (at === said ? worth : 0) > (scores[best] ?? 0) + (best === said ? worth : 0) ? at : best), 0)
  const primary = kindsWeighed[most]
  return primary === undefined || primary === kinds[0] ? kinds : [primary, ...kinds.filter((kind) => kind !== primary && kind !== 'other')]
}
