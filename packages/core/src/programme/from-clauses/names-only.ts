import { inCapitals } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'

/** Phrases with the bodies they name, and whether there is nothing else in them. */
export const namesOnlyExamples: readonly (readonly [string, readonly string[], boolean])[] = [
  ['CÔNG AN XÃ                 HỘI NÔNG DÂN XÃ', ['CÔNG AN XÃ', 'HỘI NÔNG DÂN XÃ'], true], ['CÔNG AN XÃ TRỰC BẾN', ['CÔNG AN XÃ'], false],
  ['Đội lái lập sổ', ['Đội lái lập sổ'], false], ['TRỰC BẾN', [], false],
]

/** Whether a phrase only names bodies in capitals, as the line below a paper does where nobody's name is printed: it says nothing to do. */
export const namesOnly = (phrase: string, mentions: readonly Span[]): boolean =>
  mentions.length > 0 && inCapitals(phrase) && mentions.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), phrase).replace(/(?<!\p{L})(?:và|các)(?!\p{L})|[\s,;.:/|*–-]/giu, '') === ''
