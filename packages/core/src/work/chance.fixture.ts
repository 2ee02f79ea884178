/** Small deterministic chance, so that a failing sentence comes back with its seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Chance = () => number
export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
export const number = (chance: Chance, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
export const digits = (chance: Chance, length: number): string => Array.from({ length }, () => number(chance, 0, 9)).join('')
export const two = (value: number): string => String(value).padStart(2, '0')
/** `0912345678` in groups of 4, 3 and 3: `0912 345 678`. */
export const grouped = (text: string, sizes: readonly number[], by: string): string => {
  let at = 0
  return [...sizes.map((size) => text.slice(at, (at += size))), text.slice(at)].filter(Boolean).join(by)
}
