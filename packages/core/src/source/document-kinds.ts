import { oneLine } from './one-line.ts'

/** Kinds of documents a reader meets, longest first, with the abbreviation of their symbol (Decree 30/2020, annex III, and party practice). */
export const documentKinds: readonly { name: string; symbols: readonly string[]; joint?: true }[] = [
  { name: 'chương trình phối hợp hành động', symbols: ['CTrPHHĐ'], joint: true },
  { name: 'kế hoạch phối hợp liên ngành', symbols: ['KHPHLN'], joint: true },
  { name: 'chương trình phối hợp', symbols: ['CTrPH', 'CTPH'], joint: true },
  { name: 'nghị quyết liên tịch', symbols: ['NQLT'], joint: true },
  { name: 'thông tư liên tịch', symbols: ['TTLT'], joint: true },
  { name: 'hướng dẫn liên tịch', symbols: ['HDLT'], joint: true },
  { name: 'hướng dẫn liên ngành', symbols: ['HDLN'], joint: true },
  { name: 'chương trình liên tịch', symbols: ['CTrLT', 'CTLT'], joint: true },
  { name: 'chương trình hành động', symbols: ['CTrHĐ', 'CTHĐ'] },
  { name: 'kế hoạch liên tịch', symbols: ['KHLT'], joint: true },
  { name: 'kế hoạch liên ngành', symbols: ['KHLN'], joint: true },
  { name: 'kế hoạch phối hợp', symbols: ['KHPH', 'KPHH'], joint: true },
  { name: 'quy chế phối hợp', symbols: ['QCPH'], joint: true },
  { name: 'quy chế liên ngành', symbols: ['QCLN'], joint: true },
  { name: 'quy định phối hợp', symbols: ['QĐPH'], joint: true },
  { name: 'thỏa thuận phối hợp', symbols: ['TTPH'], joint: true },
  { name: 'biên bản ghi nhớ', symbols: ['BBGN'], joint: true },
  { name: 'ghi nhớ hợp tác', symbols: ['GNHT'], joint: true },
  { name: 'biên bản thỏa thuận', symbols: ['BBTT'], joint: true },
  { name: 'phương án phối hợp', symbols: ['PAPH'], joint: true },
  { name: 'chương trình phối hợp công tác', symbols: ['CTrPHCT'], joint: true },
  { name: 'thỏa thuận hợp tác', symbols: ['TTHT'], joint: true },
  { name: 'giao ước thi đua', symbols: ['GƯTĐ'], joint: true },
  { name: 'chương trình', symbols: ['CTr', 'CT'] },
  { name: 'nghị quyết', symbols: ['NQ'] },
  { name: 'nghị định', symbols: ['NĐ'] },
  { name: 'quyết định', symbols: ['QĐ'] },
  { name: 'thông báo', symbols: ['TB'] },
  { name: 'thông tư', symbols: ['TT'] },
  { name: 'hướng dẫn', symbols: ['HD'] },
  { name: 'kế hoạch', symbols: ['KH'] },
  { name: 'kết luận', symbols: ['KL'] },
  { name: 'quy chế', symbols: ['QC'] },
  { name: 'quy định', symbols: ['QyĐ'] },
  { name: 'quy trình', symbols: ['QTr'] },
  { name: 'phương án', symbols: ['PA'] },
  { name: 'thỏa thuận', symbols: ['TTh'] },
  { name: 'chỉ thị', symbols: ['CT'] },
  { name: 'báo cáo', symbols: ['BC'] },
  { name: 'công văn', symbols: [] },
  { name: 'công điện', symbols: ['CĐ'] },
  { name: 'tờ trình', symbols: ['TTr'] },
  { name: 'thông tri', symbols: ['TTri'] },
  { name: 'biên bản', symbols: ['BB'] },
  { name: 'dự án', symbols: ['DA'] },
  { name: 'đề án', symbols: ['ĐA'] },
  { name: 'đề cương', symbols: ['ĐC'] },
]

const kindOfSymbol = (symbol: string) => {
  const first = symbol.split(/[-\/]/)[0]?.toLowerCase() ?? ''
  return documentKinds.find((kind) => kind.symbols.some((known) => known.toLowerCase() === first))
}

/** The kind a heading such as "KẾ HOẠCH" or "CHƯƠNG TRÌNH PHỐI HỢP" names; the symbol settles what the line leaves open. */
export function kindNamed(line: string, following: string, symbol: string): string | undefined {
  const plain = oneLine(line.toLowerCase()).trim().replace(/^bản (?=thỏa thuận|ghi nhớ|giao ước)/u, '')
  const starts = (kind: { name: string }, text: string) => text.startsWith(kind.name) && !/^\p{L}/u.test(text.slice(kind.name.length))
  const printed = documentKinds.find((kind) => starts(kind, plain))
  if (!printed) return undefined
  const bySymbol = kindOfSymbol(symbol)
  const joined = oneLine(`${plain} ${following.toLowerCase()}`)
  if (bySymbol && bySymbol.name.length > printed.name.length && starts(bySymbol, joined)) return bySymbol.name
  if (printed.name === 'quy chế' && starts({ name: 'quy chế phối hợp' }, joined) && plain === 'quy chế') return 'quy chế phối hợp'
  return printed.name
}

/** Whether documents of the kind are made by several bodies together. */
export const isJointKind = (kind: string | undefined) => documentKinds.some(({ name, joint }) => joint && name === kind)
