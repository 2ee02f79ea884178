import type { Span } from '../../source/index.ts'

/** Phrases with the bodies they name, and whether there is nothing else in them. */
export const namesOnlyExamples: readonly (readonly [string, readonly string[], boolean])[] = [
  ['CÔNG AN XÃ                 HỘI NÔNG DÂN XÃ', ['CÔNG AN XÃ', 'HỘI NÔNG DÂN XÃ'], true], ['Công an xã và Hội Nông dân xã./.', ['Công an xã', 'Hội Nông dân xã'], true],
  ['Công an xã trực bến', ['Công an xã'], false], ['trực bến', [], false],
]

/** Whether a phrase only names bodies, as the line below a paper does where nobody's name is printed: it says nothing to do. */
export const namesOnly = (phrase: string, mentions: readonly Span[]): boolean =>
  mentions.length > 0 && mentions.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), phrase).replace(/(?<!\p{L})(?:và|các)(?!\p{L})|[\s,;.:/|*–-]/giu, '') === ''
