import { isWordUnit, smallOf } from '../../source/index.ts'

const [NOUGHT, NINE] = [48, 57] as const
/** The prime and the first value of the hash of Fowler, Noll and Vo for 32 bits. */
const [PRIME, FIRST_VALUE]: readonly [number, number] = [0x01000193, 0x811c9dc5 | 0]
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, PRIME)
const numberOfFigures = mixed(FIRST_VALUE, NOUGHT)
/** Signs that count as words of their own. */
const alone: ReadonlySet<number> = new Set(Array.from('¤;,.:', (sign) => sign.charCodeAt(0)))

/**
 * The words of `wordsOf`, each as a number made of its small letters: the same word the same number, two words hardly ever one. What is looked up by them
 * needs no text of its own for each word.
 */
export function wordNumbers(flat: string): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < flat.length;) {
    let code = flat.charCodeAt(at)
    if (!isWordUnit(code)) {
      if (alone.has(code)) found.push(mixed(FIRST_VALUE, code))
      at++
      continue
    }
    let [hash, onlyFigures] = [FIRST_VALUE, true]
    for (; at < flat.length && isWordUnit(code = flat.charCodeAt(at)); at++) {
      if (code < NOUGHT || code > NINE) onlyFigures = false
      hash = mixed(hash, smallOf(code))
    }
    found.push(onlyFigures ? numberOfFigures : hash)
  }
  return found
}

/** The number of one word. */
export const wordNumber = (word: string): number => wordNumbers(word)[0] ?? 0
