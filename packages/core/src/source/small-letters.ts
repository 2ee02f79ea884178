/** Filled in as units are met: a whole table would cost every start some milliseconds. Nothing is known of a unit where it holds 0. */
const smalls = new Uint16Array(0x10000)
const kinds = new Uint8Array(0x10000)
const [blank, letter, figure, other] = [1, 2, 3, 4] as const

function smallFirst(code: number): number {
  const sign = String.fromCharCode(code)
  const [upper, lower] = [sign.toUpperCase(), sign.toLowerCase()]
  const small = upper.length === 1 && code !== 0x131 ? upper.toLowerCase() : lower
  smalls[code] = small.length === 1 ? small.charCodeAt(0) : code
  return smalls[code] ?? code
}

/** The small letter of a UTF-16 unit, letter for letter: two units have the same one where a pattern that does not mind capitals takes one for the other. */
export const smallOf = (code: number): number => smalls[code] || smallFirst(code)

function kindFirst(code: number): number {
  const sign = String.fromCharCode(code)
  return (kinds[code] = /\s/.test(sign) ? blank : /\p{L}/iu.test(sign) ? letter : /\p{N}/u.test(sign) ? figure : other)
}

export const isBlank = (code: number): boolean => (kinds[code] || kindFirst(code)) === blank
const BAR = 124
/** A blank, or the bar between the cells of a table. */
export const isBlankOrBar = (code: number): boolean => code === BAR || isBlank(code)
/** A letter. Halves of a pair are none. */
export const isLetter = (code: number): boolean => (kinds[code] || kindFirst(code)) === letter
/** A letter or a figure. Halves of a pair are none. */
export const isWordUnit = (code: number): boolean => { const kind = kinds[code] || kindFirst(code); return kind === letter || kind === figure }

const kindreds = new Uint16Array(0x10000)
const [BLANK, NOUGHT, NINE] = [32, 48, 57] as const

function kindredFirst(code: number): number {
  kindreds[code] = isBlank(code) ? BLANK : code > NOUGHT && code <= NINE ? NOUGHT : smallOf(code)
  return kindreds[code] ?? code
}

/** The one sign that stands for a unit and its like: capital and small letter, any blank, any figure. */
export const kindredOf = (code: number): number => kindreds[code] || kindredFirst(code)
/** A text in kindred signs. */
export function kindredSigns(text: string): string {
  let kindred = ''
  for (let i = 0; i < text.length; i++) kindred += String.fromCharCode(kindredOf(text.charCodeAt(i)))
  return kindred
}
