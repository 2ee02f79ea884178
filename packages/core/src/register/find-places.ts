import type { Place, RegisterIndex } from './types.ts'

const TYPES = ['thanh pho', 'thi xa', 'thi tran', 'dac khu', 'tinh', 'quan', 'huyen', 'phuong', 'xa']
const remembered = new WeakMap<RegisterIndex, ReadonlyMap<string, readonly Place[]>>()

/**
 * The places that bear or ever bore a name: the full one ("Phường Tự Lạn"), the bare one ("Tự Lạn") or the id. Accents, letter case
 * and spacing do not matter. Empty when there is none; several when a name was used more than once.
 */
export function findPlaces(index: RegisterIndex, name: string): readonly Place[] {
  let byName = remembered.get(index)
  if (!byName) remembered.set(index, (byName = namesOf(index.register.places)))
  return byName.get(fold(name)) ?? []
}

function namesOf(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    const full = place.names.map((name) => fold(name.value.vi))
    for (const key of new Set([fold(place.id), ...full, ...full.map(bare)])) {
      const known = byName.get(key)
      if (known) known.push(place)
      else byName.set(key, [place])
    }
  }
  return byName
}

/** `Phường Tự Lạn`, `phường  tự lạn` and `phuong-tu-lan` are one. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[\s_-]+/g, ' ').trim()

function bare(folded: string): string {
  const type = TYPES.find((one) => folded.startsWith(`${one} `))
  return type === undefined ? folded : folded.slice(type.length + 1)
}
