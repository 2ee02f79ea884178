import { isBlank, kindredOf } from './small-letters.ts'

/** Beginnings of words, each with the numbers of what it may open. */
export type WordTrie = {
  /** In: kindred signs, runs of blanks as one. All are added before the first is looked for. */
  add: (beginning: string, opens: number) => void
  /** The numbers, ascending, of all whose beginning stands at an index of a text, whatever its capitals and blanks. */
  openedAt: (text: string, at: number) => readonly number[]
}

const none: readonly number[] = []
/** Room for so many different signs, which is more than a language has. */
const SIGNS = 1024

/** One map from a node and a sign to the next node: an object for each of the many thousand nodes would take longer to make than the reading of a paper. */
export function wordTrie(): WordTrie {
  const signs = new Map<number, number>()
  const edges = new Map<number, number>()
  const above: number[] = [0]
  const own: (Set<number> | undefined)[] = [undefined]
  const opens: (readonly number[] | undefined)[] = [none]
  const openedBy = (node: number): readonly number[] => {
    const known = opens[node]
    if (known) return known
    const [mine, others] = [own[node], openedBy(above[node] ?? 0)]
    return (opens[node] = mine ? [...new Set([...others, ...mine])].sort((a, b) => a - b) : others)
  }
  return {
    add(beginning, number) {
      let node = 0
      for (let i = 0; i < beginning.length; i++) {
        const code = beginning.charCodeAt(i)
        const sign = signs.get(code) ?? signs.size
        if (sign >= SIGNS) break
        signs.set(code, sign)
        const edge = node * SIGNS + sign
        let next = edges.get(edge)
        if (next === undefined) { next = above.length; edges.set(edge, next); above.push(node); own.push(undefined); opens.push(undefined) }
        node = next
      }
      own[node] = (own[node] ?? new Set<number>()).add(number)
    },
    openedAt(text, at) {
      let node = 0
      for (let i = at; i < text.length;) {
        const code = text.charCodeAt(i)
        const sign = signs.get(kindredOf(code))
        const next = sign === undefined ? undefined : edges.get(node * SIGNS + sign)
        if (next === undefined) break
        node = next
        i++
        if (isBlank(code)) while (i < text.length && isBlank(text.charCodeAt(i))) i++
      }
      return openedBy(node)
    },
  }
}
