import { convertLegacy } from './convert-legacy.ts'
import type { LegacyEncoding } from './convert-legacy.ts'
import { isSyllable } from './syllables.ts'

const encodings: readonly LegacyEncoding[] = ['TCVN3', 'VNI', 'Windows-1258']
const sampled = 100_000

/** The share of words with letters beyond ASCII that could be Vietnamese, and how many there are. */
function vietnamese(text: string): { share: number; words: number } {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^A-Za-z]/.test(word))
  return { share: words.length === 0 ? 0 : words.filter(isSyllable).length / words.length, words: words.length }
}

/**
 * The encoding a text was typed in, when it reads as Vietnamese in that encoding and not as it stands. Judged by all words, never by one byte.
 * In: the text as Windows-1252 shows it. Out: undefined when no encoding makes it Vietnamese.
 */
export function guessEncoding(text: string): LegacyEncoding | undefined {
  const sample = text.slice(0, sampled)
  if (!/[\u00a1-\u00ff]/.test(sample)) return undefined
  const asIs = vietnamese(sample)
  const judged = encodings.map((encoding) => ({ encoding, ...vietnamese(convertLegacy(sample, encoding)) })).sort((a, b) => b.share - a.share)
  const [best] = judged
  if (!best || best.words === 0 || best.share < (best.words < 5 ? 1 : 0.8)) return undefined
  return best.share > asIs.share + 0.2 ? best.encoding : undefined
}
