import type { Run } from '../print/types.ts'

/** Bullets of the Symbol and Wingdings fonts, printed by codes of their own. */
const bullets: Record<string, string> = {
  '\uf02d': '-', '\uf02b': '+', '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf076': '▪', '\uf06e': '■', '\uf06f': '○', '\uf0b0': '°', '\uf0e0': '→',
}

export const plainBullets = (text: string): string => text.replace(/[\uf000-\uf0ff]/g, (code) => bullets[code] ?? code)

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join(' ')

/** What the text layer of a page is worth. `faint`: readable letters, but hardly a Vietnamese mark among them, as left by recognition set to another language. */
export type Legible = 'none' | 'garbled' | 'old-font' | 'faint' | 'plain'

/** In: the upright runs of one page. */
export function legible(runs: readonly Run[]): Legible {
  const text = textOf(runs)
  const printed = count(text, /\S/g)
  if (printed < 25) return 'none'
  const letters = count(text, /\p{L}/gu)
  const strange = count(text, /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]|(?!\p{Script=Latin})\p{L}/gu)
  if (strange > 0.12 * printed) return 'garbled'
  const vietnamese = count(text, /[ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựạảẹẻẽịỉĩọỏụủũỵỷỹĂẮẰẲẴẶẤẦẨẪẬĐẾỀỂỄỆỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰẠẢẸẺẼỊỈĨỌỎỤỦŨỴỶỸ]/gu)
  if (vietnamese < 0.03 * letters && count(text, /[\u00a1-\u00ff]/g) > 0.08 * printed) return 'old-font'
  if (letters < 0.3 * printed) return 'garbled'
  return letters > 60 && vietnamese < 0.05 * letters ? 'faint' : 'plain'
}

/**
 * Text in a font from before Unicode, its soft hyphens restored: they stand for ư in TCVN3, and come out of a PDF as hyphens.
 * A hyphen within a word of small letters is one; between blanks, capitals or figures it is a hyphen.
 */
export const softHyphens = (text: string): string =>
  text.replace(/(?<=[a-z\u00b5-\u00ff])-(?=[a-z\u00a8-\u00ff\s.,;:)]|$)|(?<=[A-Z])-(?=[a-z\u00a8-\u00ff])|(?<=^|[\s(“"])-(?=[ua\u00ac\u00ea-\u00ee])/gu, '\u00ad')
