const words = /¤|[\p{L}\p{N}]+|[;,.:]/gu
/** So many words stand first. */
export const FIRST = 8

/** The words and signs of punctuation of a flat phrase (bodies and times are `¤`), in lower case; a number is `0`. */
export function wordsOf(flat: string): readonly string[] {
  const found: string[] = flat.toLowerCase().match(words) ?? []
  for (let at = 0; at < found.length; at++) if (found[at]! <= '9\uffff' && found[at]! >= '0' && /^\d+$/u.test(found[at]!)) found[at] = '0'
  return found
}

/** What a phrase is weighed by: `x` for each word, `^x` where it stands first, `x y` for two beside each other, each once. In: a flat phrase. */
export function featuresOf(flat: string): ReadonlySet<string> {
  const found = wordsOf(flat)
  return new Set([...found.slice(0, FIRST).map((word) => `^${word}`), ...found, ...found.slice(1).map((word, at) => `${found[at] ?? ''} ${word}`)])
}
