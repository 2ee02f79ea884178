import { isBlank, kindredOf } from './small-letters.ts'

/** Beginnings of words, each with the numbers of what it may open. */
export type WordTrie = {
  /** In: kindred signs, runs of blanks as one. All are added before the first is looked for. */
  add: (beginning: string, opens: number) => void
  /** The numbers, ascending, of all whose beginning stands at an index of a text, whatever its capitals and blanks. */
  openedAt: (text: string, at: number) => readonly number[]
}

/** Signs that stand in beginnings, numbered from 1 as they are met: a language has some two hundred. */
const signs = new Uint16Array(0x10000)
let signsMet = 0
const MOST_SIGNS = 4096

const none: readonly number[] = []

/** One map from a node and a sign to the next node: an object for each of many thousand nodes would take longer to make than the reading of a paper. */
export function wordTrie(): WordTrie {
  const edges = new Map<number, number>()
  /** The nodes right below the root: most words of a text leave the trie there. */
  const first: number[] = []
  const above: number[] = [0]
  const own: (Set<number> | undefined)[] = [undefined]
  const opens: (readonly number[] | undefined)[] = [none]
  const openedBy = (node: number): readonly number[] => {
    const known = opens[node]
    if (known) return known
    const [mine, others] = [own[node], openedBy(above[node] ?? 0)]
    return (opens[node] = mine ? [...new Set([...others, ...mine])].sort((a, b) => a - b) : others)
  }
  const after = (node: number, sign: number) => (node === 0 ? first[sign] : edges.get(node * MOST_SIGNS + sign))
  const grown = (node: number, sign: number) => {
    const next = above.length
    if (node === 0) { while (first.length <= sign) first.push(0); first[sign] = next } else edges.set(node * MOST_SIGNS + sign, next)
    above.push(node)
    own.push(undefined)
    opens.push(undefined)
    return next
  }
  return {
    add(beginning, number) {
      let node = 0
      for (let i = 0; i < beginning.length; i++) {
        const code = beginning.charCodeAt(i)
        if (!signs[code] && signsMet + 1 >= MOST_SIGNS) break
        const sign = signs[code] ||= ++signsMet
        node = after(node, sign) || grown(node, sign)
      }
      own[node] = (own[node] ?? new Set<number>()).add(number)
      if (node === 0) opens[0] = [...own[0]!].sort((a, b) => a - b)
    },
    openedAt(text, at) {
      let node = 0
      for (let i = at; i < text.length;) {
        const code = text.charCodeAt(i)
        const sign = signs[kindredOf(code)]
        const next = sign ? after(node, sign) : undefined
        if (!next) break
        node = next
        i++
        if (isBlank(code)) while (i < text.length && isBlank(text.charCodeAt(i))) i++
      }
      return node === 0 ? opens[0] ?? none : openedBy(node)
    },
  }
}
