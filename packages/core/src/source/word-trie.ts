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

/** What one sign leads on to, for all nodes in one row: the nodes below each stand side by side, so that a walk stays within few kilobytes. */
type Row = { roots: Uint16Array; first: Uint32Array; signOf: Uint16Array; order: Uint32Array }

/** Numbers nodes level by level. In: the node above each, and the sign that leads to it; a node comes after the one above it. */
function inRows(above: readonly number[], led: readonly number[]): Row {
  const size = above.length
  const below = new Uint32Array(size + 1)
  for (let node = 1; node < size; node++) below[(above[node] ?? 0) + 1]!++
  for (let node = 0; node < size; node++) below[node + 1]! += below[node] ?? 0
  const filled = below.slice()
  const children = new Uint32Array(size)
  for (let node = 1; node < size; node++) children[filled[above[node] ?? 0]!++] = node
  const [order, first, signOf] = [new Uint32Array(size), new Uint32Array(size + 1), new Uint16Array(size)]
  let met = 1
  for (let at = 0; at < size; at++) {
    const node = order[at] ?? 0
    first[at] = met
    for (let i = below[node] ?? 0; i < (below[node + 1] ?? 0); i++) {
      const child = children[i] ?? 0
      signOf[met] = led[child] ?? 0
      order[met++] = child
    }
  }
  first[size] = met
  const roots = new Uint16Array(signsMet + 1)
  for (let child = 1; child < (first[1] ?? 1); child++) roots[signOf[child] ?? 0] = child
  return { roots, first, signOf, order }
}

export function wordTrie(): WordTrie {
  let edges: ReturnType<typeof edgeTable> | undefined = edgeTable()
  const above: number[] = [0]
  const led: number[] = [0]
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
    edges?.add(node, sign, next)
    above.push(node)
    led.push(sign)
    own.push(undefined)
    opens.push(undefined)
    return next
  }
  let row: Row | undefined
  const made = () => { edges = undefined; return row = inRows(above, led) }
  return {
    add(beginning, number) {
      let node = 0
      for (let i = 0; i < beginning.length; i++) {
        const code = beginning.charCodeAt(i)
        if (!signs[code] && signsMet + 1 >= MOST_SIGNS) break
        const sign = signs[code] ||= ++signsMet
        node = edges?.next(node, sign) || grown(node, sign)
      }
      own[node] = (own[node] ?? new Set<number>()).add(number)
      if (node === 0) opens[0] = [...own[0]!].sort((a, b) => a - b)
    },
    openedAt(text, at) {
      const { roots, first, signOf, order } = row ?? made()
      let node = 0
      for (let i = at; i < text.length;) {
        const code = text.charCodeAt(i)
        const sign = signs[kindredOf(code)] ?? 0
        if (sign === 0) break
        let next = 0
        if (node === 0) next = roots[sign] ?? 0
        else {
          const past = first[node + 1] ?? 0
          next = first[node] ?? 0
          while (next < past && signOf[next] !== sign) next++
          if (next === past) next = 0
        }
        if (next === 0) break
        node = next
        i++
        if (isBlank(code)) while (i < text.length && isBlank(text.charCodeAt(i))) i++
      }
      const last = order[node] ?? 0
      return opens[last] ?? openedBy(last)
    },
  }
}
