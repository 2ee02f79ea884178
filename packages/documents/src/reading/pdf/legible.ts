import type { Run } from '../print/types.ts'

/** Bullets of the Symbol and Wingdings fonts, printed by codes of their own. */
const bullets: Record<string, string> = {
  '\uf02d': '-', '\uf02b': '+', '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf076': '▪', '\uf06e': '■', '\uf06f': '○', '\uf0b0': '°', '\uf0e0': '→',
}

export const plainBullets = (text: string): string => text.replace(/[\uf000-\uf0ff]/g, (code) => bullets[code] ?? code)

const vietnamese = /[ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựạảẹẻẽịỉĩọỏụủũỵỷỹĂẮẰẲẴẶẤẦẨẪẬĐẾỀỂỄỆỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰẠẢẸẺẼỊỈĨỌỎỤỦŨỴỶỸ]/u

const [known, printedSign, letter, marks, accent, odd] = [1, 2, 4, 8, 16, 32] as const

function kindFirst(sign: string): number {
  const told: readonly (readonly [RegExp, number])[] = [[/\S/u, printedSign], [/\p{L}/u, letter], [vietnamese, marks], [/[\u00a1-\u00ff]/u, accent], [/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]|(?!\p{Script=Latin})\p{L}/u, odd]]
  return told.reduce((kind, [pattern, bit]) => (pattern.test(sign) ? kind | bit : kind), known as number)
}
const kinds = new Uint8Array(0x10000)
/** Told once for each sign there is, not for each that is printed. */
const kindOf = (code: number): number => kinds[code] || (kinds[code] = kindFirst(String.fromCharCode(code)))

/**
 * What the text layer of a page is worth. `little`: hardly more than the frame of a digital signature on a scan;
 * `faint`: readable letters, but hardly a Vietnamese mark among them, as left by recognition set to another language.
 */
export type Legible = 'little' | 'garbled' | 'old-font' | 'faint' | 'plain'

/** Letters of a page below which its picture, if one covers it, says more. */
const LITTLE = 350
/** Too few to be judged. */
const LEAST = 25

/** In: the upright runs of one page. */
export function legible(runs: readonly Run[]): Legible {
  let [printed, letters, strange, marked, accented] = [0, 0, 0, 0, 0]
  for (const { text } of runs) {
    for (let at = 0; at < text.length; at++) {
      const point = text.codePointAt(at) ?? 0
      const wide = point > 0xffff
      const kind = wide ? kindFirst(String.fromCodePoint(point)) : kindOf(point)
      if (wide) at++
      if (kind & printedSign) printed += wide ? 2 : 1
      if (kind & letter) letters++
      if (kind & odd) strange++
      if (kind & marks) marked++
      if (kind & accent) accented++
    }
  }
  if (printed < LEAST) return 'little'
  if (strange > 0.12 * printed) return 'garbled'
  if (marked < 0.03 * letters && accented > 0.08 * printed) return 'old-font'
  if (printed < LITTLE) return 'little'
  if (letters < 0.3 * printed) return 'garbled'
  return letters > 60 && marked < 0.05 * letters ? 'faint' : 'plain'
}

/**
 * Text in a font from before Unicode, its soft hyphens restored: they stand for ư in TCVN3, and come out of a PDF as hyphens.
 * A hyphen within a word of small letters is one; between blanks, capitals or figures it is a hyphen.
 */
export const softHyphens = (text: string): string =>
  text.replace(/(?<=[a-z\u00b5-\u00ff])-(?=[a-z\u00a8-\u00ff\s.,;:)]|$)|(?<=[A-Z])-(?=[a-z\u00a8-\u00ff])|(?<=^|[\s(“"])-(?=[ua\u00ac\u00ea-\u00ee])/gu, '\u00ad')
