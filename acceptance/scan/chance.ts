/** Chance that repeats: the same seed gives the same requests. */
export type Chance = { below(n: number): number; one<T>(of: readonly T[]): T; is(probability: number): boolean }

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    one: <T>(of: readonly T[]): T => {
      if (of.length === 0) throw new Error('nothing to choose from')
      return of[below(of.length)] as T
    },
    is: (probability) => next() < probability,
  }
}
