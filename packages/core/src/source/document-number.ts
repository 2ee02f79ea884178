/** A document's own number line. The blank that scans put before the slash is dropped. */
export type DocumentNumber = { number?: string; symbol: string; fullNumber: string }

const symbol = String.raw`(?<symbol>[A-ZĐƯa-z]*[A-ZĐƯ][\p{L}\d&]*(?:\s?[-\/.]\s?[A-ZĐƯ][\p{L}\d&]*)*)`
const numberLine = new RegExp(
  String.raw`^(?:Số|SỐ|số)\s{0,3}[:.]?\s{0,20}(?<number>\d{1,6}[a-z]?)?[\s.…_]{0,40}(?<year>\/\s?(?:19|20)\d{2})?\s{0,3}(?<sep>[\/\-])\s{0,3}${symbol}`,
  'u',
)

/** "Số: 168 /CTrPH-CAT-MTTQ", "Số 05-NQ/ĐU", "Số:    /KH-UBND" (a number not yet given), "Số 01/1999/NQLT-TP". */
export function numberOf(line: string): DocumentNumber | undefined {
  const groups = numberLine.exec(line)?.groups
  if (!groups) return undefined
  const tidy = (groups.symbol ?? '').replace(/\s+/g, '')
  const year = (groups.year ?? '').replace(/\s+/g, '')
  const fullNumber = `${groups.number ?? ''}${year}${groups.sep}${tidy}`
  return { symbol: tidy, fullNumber, ...(groups.number ? { number: groups.number } : {}) }
}
