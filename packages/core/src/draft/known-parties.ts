import { PLACE, type Body, type Party, type Register, type TierId, type Words } from '../register/index.ts'
import type { DraftParty } from './types.ts'

const remembered = new WeakMap<Register, readonly DraftParty[]>()

/**
 * The parties a register has bodies of, each with the tiers it stands at and how its bodies are called: the title its bodies share, with
 * `{place}` for the place. `known`: what programmes in force say of them.
 */
export function knownParties(register: Register, known: readonly Party[]): readonly DraftParty[] {
  let all = remembered.get(register)
  if (!all) remembered.set(register, (all = partiesOf(register)))
  return all.map((party) => ({ ...party, ...known.find(({ id }) => id === party.id) }))
}

function partiesOf({ tiers, places, bodies }: Register): readonly DraftParty[] {
  const placeOf = new Map(places.map((place) => [place.id, place]))
  return [...Map.groupBy(bodies, ({ party }) => party)].map(([id, own]) => {
    const patterns = own.flatMap((body) => patternOf(body, placeOf.get(body.place)?.names.map(({ value }) => value) ?? []))
    const bodiesAre = commonest(patterns) ?? PLACE
    const title = bodiesAre.replace(PLACE, '').replace(/\s+/g, ' ').trim() || id
    const at = new Set(own.map(({ place }) => placeOf.get(place)?.tier))
    return { id, title: { vi: title }, short: { vi: title }, signs: false, tiers: tiers.filter((tier) => at.has(tier.id)).map((tier) => tier.id), bodies: bodiesAre }
  })
}

/** "Công an xã Ba Cầu" at Xã Ba Cầu is "Công an {place}". */
function patternOf({ title }: Body, names: readonly Words[]): readonly string[] {
  return title.slice(0, 1).flatMap(({ value: { vi } }) => {
    const name = names.find((each) => vi.toLowerCase().endsWith(each.vi.toLowerCase()))
    return name ? [`${vi.slice(0, vi.length - name.vi.length)}${PLACE}`] : []
  })
}

function commonest(texts: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, same]) => ({ text, times: same.length }))
  return counts.toSorted((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))[0]?.text
}

/** Tiers of the register for a level the reader knows, by the tier's id or its Vietnamese name. */
export function tierOfLevel(tiers: Register['tiers'], level: string): TierId | undefined {
  const words: Readonly<Record<string, string>> = { central: 'trung ương', province: 'tỉnh', district: 'huyện', commune: 'xã' }
  const word = words[level]
  return tiers.find(({ id }) => id === level)?.id ?? tiers.find(({ title }) => word !== undefined && title.vi.toLowerCase().includes(word))?.id
}
