import type { Line } from './lines.ts'

/** A document's own number line. The blank that scans put before the slash is dropped. */
export type DocumentNumber = { number?: string; symbol: string; fullNumber: string }

const word = String.raw`(?:Số|SỐ|số|Sô|Só|SÔ)`
const symbol = String.raw`(?<symbol>[A-ZĐƯa-z]*[\p{Lu}][\p{L}\d&]*(?:\s?[-\/.]\s?(?:\p{Lu}(?:\s\p{Lu}{1,4}){1,4}(?=\s*(?:$|[|\n]))|\p{Lu}[\p{L}\d&]*))*)`
const numberLine = new RegExp(
  String.raw`^${word}\s{0,3}[:.]?\s{0,20}(?<number>\d{1,6}[a-z]?)?[\s.…_]{0,40}(?<year>\/\s?(?:19|20)\d{2})?\s{0,3}(?<sep>[\/\-])\s{0,3}${symbol}`,
  'u',
)
const inLine = new RegExp(String.raw`(?<=^|[\s|])${word}\s{0,3}:\s{0,3}(?=[\d.…_\s]{0,20}\s{0,8}[\/\-])`, 'u')

/** "Số: 168 /CTrPH-CAT-MTTQ", "Số 05-NQ/ĐU", "Số:    /KH-UBND" (a number not yet given), "Số 01/1999/NQLT-TP". */
export function numberOf(line: string): DocumentNumber | undefined {
  const groups = numberLine.exec(line)?.groups
  if (!groups) return undefined
  const tidy = (groups.symbol ?? '').replace(/\s+/g, '')
  const year = (groups.year ?? '').replace(/\s+/g, '')
  const fullNumber = `${groups.number ?? ''}${year}${groups.sep}${tidy}`
  return { symbol: tidy, fullNumber, ...(groups.number ? { number: groups.number } : {}) }
}

const bareWord = new RegExp(String.raw`^${word}\s{0,3}[:.]?$`, 'u')

/** The number line that begins at a fragment, joined with the next ones while it is broken after "Số:" or inside the symbol. */
function joined(fragments: readonly Line[], at: number): string {
  let text = fragments[at]?.text ?? ''
  for (let next = at + 1; next < at + 4 && (bareWord.test(text) || (/^[Ss][ốôó]/u.test(text) && /[-\/]$/.test(text))); next++) text += fragments[next]?.text ?? ''
  return text
}

/** The first number line of a head: on its own, in a column, behind the body's name, or broken over lines. */
export function numberIn(lines: readonly Line[], fragments: readonly Line[]): DocumentNumber | undefined {
  for (const i of fragments.keys()) {
    const found = numberOf(joined(fragments, i))
    if (found) return found
  }
  for (const { text } of lines) {
    const inside = text.length < 400 ? inLine.exec(text) : null
    const found = numberOf(text) ?? (inside ? numberOf(text.slice(inside.index)) : undefined)
    if (found) return found
  }
  return undefined
}
