/** One phrase: its features, and the class it belongs to by number, from 0. */
export type Example = { features: Iterable<string>; of: number }
/** `rows`: what each feature says for and against each class. `bias`: what holds for every phrase. */
export type Model = { bias: readonly number[]; rows: ReadonlyMap<string, readonly number[]> }

const ROUNDS = 25
const RATE = 0.5
const LAST_RATE = 0.02
const DECAY = 0.003
/** A feature of fewer phrases says too little. */
const LEAST = 3

/** Numbers of at least 0 and below 1, the same on every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function known(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= LEAST).map(([feature], at) => [feature, at]))
}

/** Multinomial logistic regression by stochastic gradient descent, each phrase scaled by the root of how many features it has. The same examples give the same model. */
export function train(examples: readonly Example[], classes: number): Model {
  const columns = known(examples)
  const weights = new Float64Array(columns.size * classes)
  const bias = new Float64Array(classes)
  const seen = examples.map(({ features, of }) => ({ of, at: Int32Array.from([...features].flatMap((feature) => columns.get(feature) ?? []), (column) => column * classes) }))
  const random = numbers(1)
  const shares = new Float64Array(classes)
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - round / ROUNDS) + LAST_RATE
    for (let left = seen.length; left > 0; left--) {
      const drawn = Math.floor(random() * left)
      const example = seen[drawn]
      const last = seen[left - 1]
      if (!example || !last) continue
      seen[drawn] = last
      seen[left - 1] = example
      const scale = Math.sqrt(example.at.length + 1)
      sharesOf(example.at, scale)
      for (let of = 0; of < classes; of++) {
        const off = (shares[of] ?? 0) - (of === example.of ? 1 : 0)
        for (const at of example.at) weights[at + of] = (weights[at + of] ?? 0) - rate * (off / scale + DECAY * (weights[at + of] ?? 0))
        bias[of] = (bias[of] ?? 0) - 0.01 * off
      }
    }
  }
  return { bias: [...bias], rows: new Map([...columns].map(([feature, column]) => [feature, [...weights.subarray(column * classes, (column + 1) * classes)]])) }

  function sharesOf(at: Int32Array, scale: number): void {
    let sum = 0
    for (let of = 0; of < classes; of++) {
      let score = 0
      for (const each of at) score += weights[each + of] ?? 0
      shares[of] = Math.exp(score / scale + (bias[of] ?? 0))
      sum += shares[of] ?? 0
    }
    for (let of = 0; of < classes; of++) shares[of] = (shares[of] ?? 0) / sum
  }
}
