import type { CalendarDate } from '../calendar/index.ts'
import { indexRegister, isOn, type Place, type PlaceId, type Register } from '../register/index.ts'
import { tierOfLevel } from './known-parties.ts'
import { printed } from './printed.ts'
import type { DraftGround } from './types.ts'

/**
 * Where a programme applies: the place its title or letterhead names, at the tier of whoever issues it; else the one it is dated from.
 * Empty where the register has none of them: then it is asked for.
 */
export function proposeTerritory({ reading, text, register }: DraftGround, on: CalendarDate): readonly PlaceId[] {
  const { document, parties, clauses } = reading
  const level = parties.filter(({ id }) => document.issuers.includes(id)).map((party) => party.level).find((each) => each !== null && each !== 'all')
  const tier = level ? tierOfLevel(register.tiers, level) : undefined
  const head = clauses.find(({ kind }) => kind === 'preamble')
  const letterhead = head ? (printed(text, head).split(/Căn cứ/u)[0] ?? '') : ''
  const alive = register.places.filter((place) => isOn(place.exists, on) && (tier === undefined || place.tier === tier))
  for (const words of [document.title ?? '', letterhead]) {
    const named = highest(register, alive.filter((place) => names(register, place, on).some((name) => says(words, name))))
    if (named.length > 0) return named
  }
  const dated = document.place?.toLowerCase()
  return highest(register, alive.filter((place) => dated !== undefined && names(register, place, on).some((name) => name.toLowerCase().endsWith(` ${dated}`)))).slice(0, 1)
}

const names = (register: Register, place: Place, on: CalendarDate): readonly string[] => {
  const name = place.names.find((each) => isOn(each, on))?.value.vi
  return name === undefined ? [] : [name]
}

function says(words: string, name: string): boolean {
  const [text, wanted] = [words.normalize('NFC').toLowerCase(), name.toLowerCase()]
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) if (!/\p{L}/u.test(text[at + wanted.length] ?? '')) return true
  return false
}

function highest(register: Register, places: readonly Place[]): readonly PlaceId[] {
  const index = indexRegister({ ...register, places: [], bodies: [] })
  const ranks = places.map(({ tier }) => index.tier(tier)?.rank ?? Number.MAX_SAFE_INTEGER)
  const top = Math.min(...ranks)
  return places.filter((_, at) => ranks[at] === top).map(({ id }) => id)
}
