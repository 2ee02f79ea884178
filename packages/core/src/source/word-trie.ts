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

const mixed = (key: number) => Math.imul(key, 0x9e3779b1) >>> 12

/** From a node and a sign to the next node. Typed arrays: an object for each of many thousand nodes would take longer to make than the reading of a paper. */
function edgeTable() {
  let [keys, nodes] = [new Int32Array(64), new Int32Array(64)]
  let size = 0
  const placeOf = (key: number) => {
    const mask = keys.length - 1
    let place = mixed(key) & mask
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask
    return place
  }
  const put = (key: number, node: number) => { const place = placeOf(key); keys[place] = key; nodes[place] = node }
  return {
    /** 0 where there is none. */
    next: (node: number, sign: number): number => nodes[placeOf(node * MOST_SIGNS + sign)] ?? 0,
    add(node: number, sign: number, next: number) {
      if (++size * 2 > keys.length) {
        const [before, after] = [keys, nodes]
        keys = new Int32Array(before.length * 4)
        nodes = new Int32Array(before.length * 4)
        before.forEach((key, place) => { if (key !== 0) put(key, after[place] ?? 0) })
      }
      put(node * MOST_SIGNS + sign, next)
    },
  }
}

export function wordTrie(): WordTrie {
  const edges = edgeTable()
  const above: number[] = [0]
  const own: (Set<number> | undefined)[] = [undefined]
  const opens: (readonly number[] | undefined)[] = [none]
  const openedBy = (node: number): readonly number[] => {
    const known = opens[node]
    if (known) return known
    const [mine, others] = [own[node], openedBy(above[node] ?? 0)]
    return (opens[node] = mine ? [...new Set([...others, ...mine])].sort((a, b) => a - b) : others)
  }
  const grown = (node: number, sign: number) => {
    const next = above.length
    edges.add(node, sign, next)
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
        node = edges.next(node, sign) || grown(node, sign)
      }
      own[node] = (own[node] ?? new Set<number>()).add(number)
      if (node === 0) opens[0] = [...own[0]!].sort((a, b) => a - b)
    },
    openedAt(text, at) {
      let node = 0
      for (let i = at; i < text.length;) {
        const code = text.charCodeAt(i)
        const sign = signs[kindredOf(code)] ?? 0
        const next = sign === 0 ? 0 : edges.next(node, sign)
        if (next === 0) break
        node = next
        i++
        if (isBlank(code)) while (i < text.length && isBlank(text.charCodeAt(i))) i++
      }
      return opens[node] ?? openedBy(node)
    },
  }
}
