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
/** A kind and its weight as one number: the kind in the low bits. */
const KIND_BITS = 5
const KIND_MASK = (1 << KIND_BITS) - 1

/**
 * All that was taken out of the table so far, side by side: what stands apart in memory takes longer to fetch than to add up. For each word, from where
 * `places` has it: the row of where it stands first, the row of where it stands anywhere, how many words may follow, their numbers, ascending, and where
 * their rows are. A row: the last phrase that had it, for each feature counts once; how many weights; the weights.
 */
let packed = new Int32Array(1 << 14)
let used = 0
const put = (value: number) => {
  if (used === packed.length) { const before = packed; packed = new Int32Array(before.length * 2); packed.set(before) }
  packed[used++] = value
}
function putRow(said: string) {
  const weights = [...said.matchAll(weightOf)]
  put(0)
  put(weights.length)
  for (const [, kind = 'a', weight] of weights) put((Number(weight) << KIND_BITS) | (kind.charCodeAt(0) - FIRST_LETTER))
}

/** Takes a line of the table apart: behind its word, for each of its features, `^` it stands first, `.` it stands anywhere, else the word behind it. Out: where it is. */
function unpack(line: string): number {
  const features = new Map(line.split(' ').slice(1).map((feature) => { const cut = feature.lastIndexOf('='); return [feature.slice(0, cut), feature.slice(cut + 1)] }))
  const next = [...features].filter(([word]) => word !== '^' && word !== '.').map(([word, said]) => { const at = used; putRow(said); return { word: wordNumber(word), at } }).sort((a, b) => a.word - b.word)
  const at = used
  putRow(features.get('^') ?? '')
  putRow(features.get('.') ?? '')
  put(next.length)
  for (const { word } of next) put(word)
  for (const row of next) put(row.at)
  return at
}

/** Where each word is, by its number; its line where it has not come up yet: a paper has few of them. */
let places: Map<number, string | number> | undefined
function placeOf(word: number): number | undefined {
  places ??= new Map(weightsOfFeatures.map((line) => [wordNumber(line.slice(0, line.indexOf(' '))), line]))
  const known = places.get(word)
  if (typeof known !== 'string') return known
  const at = unpack(known)
  places.set(word, at)
  return at
}

/** An empty row, for what the table does not hold. */
const nowhere = used
putRow('')

/** The row of a word that follows. In: where those that may are counted, and its number. */
function rowBehind(next: number, word: number): number {
  const size = packed[next]!
  let [low, high] = [next + 1, next + 1 + size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (packed[middle]! < word) low = middle + 1
    else high = middle
  }
  return low < next + 1 + size && packed[low] === word ? packed[low + size]! : nowhere
}

let asked = 0
/** In tenths. */
const sums = new Int32Array(kindsWeighed.length)

function scoresOf(flat: string): readonly number[] {
  asked++
  sums.fill(0)
  let known = 0
  const count = (row: number) => {
    const size = packed[row + 1]!
    if (size === 0 || packed[row] === asked) return
    packed[row] = asked
    known++
    for (let at = row + 2; at < row + 2 + size; at++) { const weight = packed[at]!; sums[weight & KIND_MASK]! += weight >> KIND_BITS }
  }
  const words = wordNumbers(flat)
  for (let at = 0; at < words.length; at++) {
    const first = placeOf(words[at]!)
    if (first === undefined) continue
    if (at < FIRST) count(first)
    const anywhere = first + 2 + packed[first + 1]!
    count(anywhere)
    const next = anywhere + 2 + packed[anywhere + 1]!
    if (at + 1 < words.length) count(rowBehind(next, words[at + 1]!))
  }
  const scale = 10 * Math.sqrt(known + 1)
  const scores: number[] = []
  for (let kind = 0; kind < sums.length; kind++) scores.push(sums[kind]! / scale + (biasOfKinds[kind] ?? 0))
  return scores
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
