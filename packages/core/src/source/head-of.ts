import { kindNamed } from './document-kinds.ts'
import { numberOf } from './document-number.ts'
import { fragmentsOf } from './fragments.ts'
import type { Line } from './lines.ts'
import { dateSource, isoOf } from './printed-date.ts'
import { issuersOf } from './issuers-of.ts'
import { termOf } from './term-of.ts'
import type { DocumentHead, Span } from './types.ts'

const placeAndDate = new RegExp(
  String.raw`(?:^|[\n\t|]|\s{3,})\s*(?<place>\p{Lu}[\p{L}.\-]*(?:\s\p{L}[\p{L}.\-]*){0,6}?)\s{0,3},\s{1,3}ngày\s{0,4}(?:(?<D>\d{1,2})|[\s.…_]{0,12})\s{0,4}tháng\s{0,4}(?:(?<M>\d{1,2})|[\s.…_]{0,12})\s{0,4}năm\s{1,3}(?<Y>\d{4})`,
  'u',
)
const stamp = /^(?:VP|VĂN PHÒNG|ĐẾN|CÔNG VĂN ĐẾN|Chuyển|Chuyên|Số\s*:|Ngày\s*:|Giờ)/u
const opensPreamble = /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai (?:thực hiện )?(?:Nghị|Chỉ|Kế|Quyết|Kết|Luật)|Nhằm|Để|Do|Xét|Theo|Trong|Năm|Hôm nay|Sau khi|Trên cơ sở|Tiếp tục|Phát huy)(?!\p{L})/u

function kindAndTitle(lines: readonly Line[], symbol: string, words: (span: Span) => string): { kind?: string; title?: string } {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 160 || !/^\p{Lu}{2}/u.test(line.text)) continue
    const titled = lines.slice(at + 1).filter(({ text }) => !stamp.test(text))
    const kind = kindNamed(line.text, titled[0]?.text ?? '', symbol)
    if (!kind) continue
    const until = titled.findIndex(({ text }, i) => opensPreamble.test(text) || (i > 0 && text.length > 300))
    const parts = titled.slice(0, until < 0 ? 6 : until)
    return { kind, title: [line, ...parts].map(words).join(' ') }
  }
  return {}
}

const codified = new RegExp(String.raw`^(?<kind>\p{Lu}[\p{Ll}\s]{3,60}?)\s+(?<no>số\s+\S+)\s+(?<title>.{5,600}?)\s+ngày\s+(?:${dateSource})\s+của\s`, 'u')

/** One line that carries everything, as in the codified law: "Thông tư liên tịch số … ngày … của …, có hiệu lực thi hành kể từ ngày …". */
function codifiedHead(line: Line, words: (span: Span) => string): DocumentHead | undefined {
  const groups = codified.exec(line.text)?.groups
  if (!groups) return undefined
  const number = numberOf((groups.no ?? '').replace(/^s/, 'S'))
  const kind = kindNamed(groups.kind ?? '', '', number?.symbol ?? '')
  if (!number || !kind) return undefined
  const at = line.start + line.text.indexOf(groups.title ?? '')
  const effect = new RegExp(String.raw`hiệu lực[^\n]{0,40}?ngày\s+(?:${dateSource})`, 'u').exec(line.text)
  const from = isoOf(effect?.groups)
  const date = isoOf(groups)
  return {
    ...number, kind, title: words({ start: at, end: at + (groups.title ?? '').length }), issuers: issuersOf(line.text),
    period: from ? { from } : {}, ...(date ? { date } : {}),
  }
}

function receivedStamp(head: string): DocumentHead['received'] {
  const date = /(?:ĐẾN|Đến)[^\n]{0,40}?Ngày\s{0,3}:?\s{0,3}(?<d>\d{1,2})[.\/-](?<m>\d{1,2})[.\/-](?<y>\d{4})/u.exec(head)
  const iso = isoOf(date?.groups)
  if (!iso) return undefined
  const number = /(?:^|\s)Số\s?:\s?(?<n>\d{1,6})\s*(?:\n|$|ĐẾN)/u.exec(head)?.groups?.n
  return { date: iso, ...(number ? { number } : {}) }
}

/** Number, symbol, day, place, kind, title, term and issuers, as printed above the first clause. */
export function headOf(text: string, span: Span, words: (span: Span) => string): DocumentHead {
  const head = text.slice(span.start, span.end)
  const lines = fragmentsOf(text, span.start, span.end)
  const first = lines.slice(0, 3).map((line) => codifiedHead(line, words)).find(Boolean)
  if (first) return first
  const number = lines.map(({ text: line }) => numberOf(line)).find(Boolean)
  const dated = placeAndDate.exec(head)?.groups
  const date = isoOf({ D: dated?.D, M: dated?.M, Y: dated?.Y })
  const place = dated?.place?.replace(/\s+/g, ' ')
  const named = kindAndTitle(lines, number?.symbol ?? '', words)
  const received = receivedStamp(head)
  return {
    ...number, ...(date ? { date } : {}), ...(place ? { place } : {}), ...named, ...(received ? { received } : {}),
    period: termOf(named.title ?? '', head), issuers: issuersOf(head, named.title),
  }
}
