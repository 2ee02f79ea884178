import type { EarlierInitiative } from './types.ts'
import { STOP_WORDS } from './stop-words.ts'

const SHOWN = 3
/** Less alike than that is chance. */
const ALIKE_FROM = 0.2

/** The nearest first; at most three, and none that is hardly alike. `same`: of an earlier year at the same place, under the same title. */
export type Novelty = { nearest: readonly (EarlierInitiative & { score: number })[]; same?: EarlierInitiative }

/**
 * How near an initiative comes to earlier ones, by their words: however they are accented or cased; words that few titles have weigh more.
 * A score is 0 (no word shared) to 1 (the same words). It shows what there was, it does not judge; only `same` is a repetition.
 */
export function noveltyOf(title: string, earlier: readonly EarlierInitiative[]): Novelty {
  const weigh = weightsOf([title, ...earlier.map((one) => one.title)])
  const own = weigh(title)
  const nearest = earlier
    .map((one) => ({ ...one, score: alike(own, weigh(one.title)) }))
    .filter(({ score }) => score >= ALIKE_FROM)
    .sort((a, b) => b.score - a.score || Number(b.here) - Number(a.here) || b.year - a.year)
  const same = earlier.find((one) => one.here && isSameTitle(one.title, title))
  return { nearest: nearest.slice(0, SHOWN), ...(same ? { same } : {}) }
}

/** Whether two titles are the same words in the same order, whatever their accents, case and signs. */
export const isSameTitle = (one: string, other: string): boolean => {
  const [a, b] = [everyWord(one).join(' '), everyWord(other).join(' ')]
  return a === b && a !== ''
}

type Weights = ReadonlyMap<string, number>

/** Each word counts once; the fewer of the titles have it, the more. */
function weightsOf(titles: readonly string[]): (title: string) => Weights {
  const known = new Map<string, number>()
  for (const title of titles) for (const term of termsIn(title)) known.set(term, (known.get(term) ?? 0) + 1)
  return (title) => new Map([...termsIn(title)].map((term) => [term, Math.log(1 + titles.length / (known.get(term) ?? 1))]))
}

/** The cosine of the angle between the two. */
function alike(one: Weights, other: Weights): number {
  let shared = 0
  for (const [term, weight] of one) shared += weight * (other.get(term) ?? 0)
  const lengths = length(one) * length(other)
  return lengths === 0 ? 0 : Math.min(1, shared / lengths)
}
const length = (weights: Weights): number => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))

/** Syllables, and each two that follow each other: most Vietnamese words are written as two. */
function termsIn(title: string): ReadonlySet<string> {
  const words = everyWord(title)
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  const own = telling.length > 0 ? telling : words
  return new Set([...own, ...own.slice(1).map((word, at) => `${own[at]} ${word}`)])
}

/** `Tự quản, VĂN MINH` → tu, quan, van, minh. */
const everyWord = (title: string): readonly string[] =>
  title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/gu, 'd').split(/[^\p{L}\p{N}]+/u).filter(Boolean)
