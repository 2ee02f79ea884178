import type { Register } from '../register/index.ts'

/** A register with what another one has besides; of the same id, the first one's is taken. */
export function joined(register: Register, own: Register): Register {
  const more = <T extends { id: string }>(known: readonly T[], added: readonly T[]): readonly T[] => {
    const ids = new Set(known.map(({ id }) => id))
    return [...known, ...added.filter(({ id }) => !ids.has(id))]
  }
  return { tiers: more(register.tiers, own.tiers), places: more(register.places, own.places), bodies: more(register.bodies, own.bodies) }
}
