import { isBlank, isLetter, isWordUnit, kindredOf } from './small-letters.ts'

/** Of a unit of a text: the number of its kindred sign, and beside it one of its kind. */
export const [SIGN, LETTER, FIGURE, BLANK] = [0x0fff, 0x1000, 0x2000, 0x4000] as const
const KNOWN = 0x8000

/** Filled in as units are met: a whole table would cost every start some milliseconds. */
const known = new Uint16Array(0x10000)
/** Kindred signs are numbered from 1 as they are met: a language has some two hundred. What comes when all numbers are taken has none. */
const numbers = new Uint16Array(0x10000)
let met = 0

/** The number of a kindred sign, 0 where it has none. */
export const numberOf = (kindred: number): number => numbers[kindred] || (met < SIGN ? numbers[kindred] = ++met : 0)

function unitFirst(code: number): number {
  const kind = isLetter(code) ? LETTER : isWordUnit(code) ? FIGURE : isBlank(code) ? BLANK : 0
  return known[code] = KNOWN | kind | numberOf(kindredOf(code))
}

/** What is known of one UTF-16 unit. */
export const unitOf = (code: number): number => known[code] || unitFirst(code)

const recent = Array.from({ length: 4 }, () => ({ text: '', units: new Uint16Array(512) }))
let next = 0

/**
 * A text unit by unit, 0 behind the last: whoever walks over it looks at each many times, and many walk over the same sentence. It holds until three other texts have been
 * asked for: who walks asks for none meanwhile.
 */
export function unitsOf(text: string): Uint16Array {
  for (const each of recent) if (each.text === text) return each.units
  const slot = recent[next]!
  next = (next + 1) % recent.length
  if (slot.units.length <= text.length) slot.units = new Uint16Array(text.length * 2)
  const { units } = slot
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    units[at] = known[code] || unitFirst(code)
  }
  units[text.length] = 0
  slot.text = text
  return units
}
