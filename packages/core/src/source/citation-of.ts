import { documentKinds } from './document-kinds.ts'
import { oneLine } from './one-line.ts'
import { dateSource, isoOf } from './printed-date.ts'
import type { CitedDocument, Span } from './types.ts'
import { wordFinder } from './word-finder.ts'

const kinds = [...documentKinds.map(({ name }) => name), 'luật', 'bộ luật', 'pháp lệnh', 'hiến pháp', 'sắc lệnh', 'lệnh', 'điều lệ', 'thông tri', 'hướng dẫn liên ngành', 'văn bản', 'chương trình công tác']
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', '\\s+'))
  .join('|')

const part = String.raw`\p{Lu}[\p{L}\d&]*(?:\.\p{Lu}{2,8}(?![\p{L}\d]))?`
/** "66.2/2025/NQ-CP": one of a series of papers under one number. */
const normative = String.raw`\d{1,4}(?:\.\d{1,2})?\s?\/\s?(?:19|20)\d{2}\s?\/\s?${part}(?:(?:\s?-\s?|\/)${part})*`
const administrative = String.raw`\d{1,6}[a-z]?\s?(?:\/\s?${part}(?:(?:\s?-\s?|\/)${part})*|-\s?${part}(?:\s?[\/-]\s?${part})*\s?\/\s?${part}(?:-${part})*)`
/** "của Ban Bí thư ngày …": the issuer may stand before the day. */
const signedBy = String.raw`(?:của|do)\s+\p{Lu}[\p{L}\s\-]{2,80}?,?\s+`
const numbered = new RegExp(
  String.raw`(?=\d)(?<![\p{N}\/]|\d[.:])(?<!(?<!số)\p{L})(?<number>${normative}|${administrative})(?![\p{L}\d])(?:\s{0,3},?\s{1,3}\(?(?:${signedBy})?(?:(?:ký|ban\s+hành)\s+)?ngày\s{0,3}(?:${dateSource}))?`,
  'giu',
)
/** What stands before a number: its kind, "số". Looked for once a number is found: kinds tried at every place of a paper would be most of the work. */
const before = new RegExp(String.raw`(?<![\p{L}\p{N}\/]|\d[.:])(?:(?:${kinds})\s{1,3}(?:phối\s+hợp\s+)?)?(?:số\s{0,3}:?\s{0,3})?$`, 'iu')
const LONGEST_BEFORE = 80
/** A standard; not where the paper that it came with is named beside it. */
const standard = /(?<![\p{L}\p{N}])(?:TCVN|QCVN)\s(?<number>\d{1,6}(?:\s?-\s?\d{1,3})?:\s?\d{4}(?:\/[A-Z]+)?)(?![\p{L}\d/]|\)?,?\s+(?:được\s+)?(?:(?:ban\s+hành|công\s+bố)\s+)?(?:kèm\s+)?theo\s)/gu
const issuer = /^\s{0,3},?\)?\s{0,3}(?:của|do|giữa)\s+(?<who>\p{Lu}[^\n.;“"(]{2,120}?)(?=\s+(?:về|quy|ban\s+hành|phê|ngày|quy\s+định|hướng|trên|và\s+(?:Quyết|Nghị|Chỉ|Kế|Chương))(?!\p{L})|[.;“"(]|$)/u

const signer = /\s(?:của|do)\s+(?<who>\p{Lu}[\p{L}\s-]{2,80}?),?\s+(?:(?:ký|ban\s+hành)\s+)?ngày\s/u

const finder = wordFinder([numbered, standard])

/** The same document written twice in another order: 16/KH-MTTQ-BTT and 16/KH-BTT-MTTQ. */
const sortedKey = (number: string) => {
  const [first = '', ...rest] = number.toUpperCase().split(/[-\/]/)
  return [first.replace(/^0+(?=\d)/, ''), ...rest.sort()].join('/')
}

type Found = CitedDocument & { number: string }

/** "Mẫu số 01/BC-XX" is a form of another document, not a document. */
const isForm = (text: string, start: number) => /(?:^|[^\p{L}])(?:biểu\s)?mẫu\s+$/iu.test(text.slice(Math.max(0, start - 12), start))

/** "Ban Chỉ đạo 138/CP", "BCĐ 389/TP" name a body by the paper that set it up. */
const isBody = (text: string, start: number) => /(?:^|[^\p{L}])(?:ban\s+chỉ\s+đạo|BCĐ|tổ\s+công\s+tác|ban\s+chỉ\s+huy|đoàn\s+công\s+tác)\s+$/iu.test(text.slice(Math.max(0, start - 20), start))

/** "1/ Kiện toàn tổ", "2/Kiểm tra": the number of a heading at the head of a line, not of a document, whose symbol follows the slash in capitals. */
const isHeading = (text: string, at: number, found: string) =>
  /^\d{1,2}\/(?:\s|\p{Lu}\p{Ll}{2})[^-\/]*$/u.test(found) && /(?:^|(?<!số\s{0,3}:?\s{0,3})\n)[\s*#|]*$/iu.test(text.slice(Math.max(0, at - 12), at))

/** Where a citation begins whose number stands at an index. */
const startOf = (text: string, number: number): number =>
  number - (before.exec(text.slice(Math.max(0, number - LONGEST_BEFORE), number))?.[0].length ?? 0)

function allNumbered(text: string, words: (span: Span) => string): Found[] {
  const found: Found[] = []
  const { matches } = finder(text)
  for (const match of matches(0)) {
    const number = (match.groups?.number ?? '').replace(/\s+/g, '')
    if (!/^\d+(?:[a-z]|\.\d{1,2})?(?:\/\d{4})?[\/-]\p{Lu}/u.test(number)) continue
    const start = startOf(text, match.index)
    if (isForm(text, start) || isBody(text, start) || isHeading(text, match.index, match.groups?.number ?? '')) continue
    const end = match.index + match[0].length
    const date = isoOf(match.groups)
    const who = oneLine(signer.exec(match[0])?.groups?.who ?? issuer.exec(text.slice(end, end + 160))?.groups?.who ?? '')
    found.push({ start, end, text: words({ start, end }), number, ...(date ? { date } : {}), ...(who ? { issuer: who } : {}) })
  }
  for (const match of matches(1)) {
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ ...span, text: words(span), number: words(span) })
  }
  return found
}

/** First mention of each numbered document, with the date of a later mention when the first has none. One number in two years is two documents. The document's own number is left out. */
export function citationsOf(text: string, own: string | undefined, words: (span: Span) => string): readonly CitedDocument[] {
  const byKey = new Map<string, Found>()
  const ownKey = own ? sortedKey(own) : undefined
  for (const each of allNumbered(text, words).sort((a, b) => a.start - b.start)) {
    const plain = sortedKey(each.number)
    if (plain === ownKey) continue
    const first = byKey.get(plain)
    const key = first?.date && each.date && first.date.slice(0, 4) !== each.date.slice(0, 4) ? `${plain} ${each.date.slice(0, 4)}` : plain
    const known = byKey.get(key)
    if (!known) byKey.set(key, each)
    else if (!known.date && each.date) byKey.set(key, { ...known, date: each.date, text: each.text, ...(each.issuer ? { issuer: each.issuer } : {}) })
  }
  return [...byKey.values()]
}
