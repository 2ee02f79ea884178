import type { Run } from '../print/types.ts'

/** Bullets of the Symbol and Wingdings fonts, printed by codes of their own. */
const bullets: Record<string, string> = {
  '\uf02d': '-', '\uf02b': '+', '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf076': '▪', '\uf06e': '■', '\uf06f': '○', '\uf0b0': '°', '\uf0e0': '→',
}

export const plainBullets = (text: string): string => text.replace(/[\uf000-\uf0ff]/g, (code) => bullets[code] ?? code)

const vietnamese = /[ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựạảẹẻẽịỉĩọỏụủũỵỷỹĂẮẰẲẴẶẤẦẨẪẬĐẾỀỂỄỆỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰẠẢẸẺẼỊỈĨỌỎỤỦŨỴỶỸ]/u

const kindFirst = (sign: string) => ({
  units: /\S/u.test(sign) ? sign.length : 0, letter: /\p{L}/u.test(sign), vietnamese: vietnamese.test(sign), accented: /[\u00a1-\u00ff]/u.test(sign),
  strange: /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]|(?!\p{Script=Latin})\p{L}/u.test(sign),
})
const kinds = new Map<string, ReturnType<typeof kindFirst>>()
/** Told once for each sign there is, not for each that is printed. */
function kindOf(sign: string): ReturnType<typeof kindFirst> {
  const kind = kinds.get(sign) ?? kindFirst(sign)
  kinds.set(sign, kind)
  return kind
}

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
    for (const sign of text) {
      const kind = kindOf(sign)
      printed += kind.units
      if (kind.letter) letters++
      if (kind.strange) strange++
      if (kind.vietnamese) marked++
      if (kind.accented) accented++
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
