import { kindNamed } from './document-kinds.ts'
import { numberOf } from './document-number.ts'
import { issuersOf } from './issuers-of.ts'
import type { Line } from './lines.ts'
import { dateSource, isoOf } from './printed-date.ts'
import type { DocumentHead, Span } from './types.ts'

const codified = new RegExp(
  String.raw`^(?<kind>\p{Lu}[\p{Ll}\s]{3,60}?)\s+(?:số\s+)?(?<no>\d\S*\/\S+(?:(?<=-)\s+\p{Lu}{2,}\S*)*)\s+(?<title>.{5,900}?),?\s+(?:(?:được\s+)?ban hành\s+)?ngày\s+(?:${dateSource})(?=\s+của\s|,?\s+có hiệu lực|\s*[.;]?$)`,
  'u',
)
/** As pages that gather papers print them: "Thông tư liên tịch số … của …: Quy định …", the day left out or before "của". */
const gathered = new RegExp(String.raw`^(?<kind>\p{Lu}[\p{Ll}\s]{3,60}?)\s+(?:số\s+)?(?<no>\d\S*\/\S+)\s+(?:ngày\s+(?:${dateSource})\s+)?của\s+[^:\n]{3,400}:\s+(?<title>\p{Lu}.{4,900})$`, 'u')
const effect = new RegExp(String.raw`hiệu lực[^\n]{0,40}?ngày\s+(?:${dateSource})`, 'u')

/** One line that carries everything, as in the codified law: "Thông tư liên tịch số … ngày … của …, có hiệu lực thi hành kể từ ngày …". */
export function codifiedHead(line: Line, words: (span: Span) => string): DocumentHead | undefined {
  const groups = line.text.length < 2000 ? (codified.exec(line.text) ?? gathered.exec(line.text))?.groups : undefined
  if (!groups) return undefined
  const number = numberOf(`Số ${(groups.no ?? '').replace(/\s+/gu, '')}`)
  const kind = kindNamed(groups.kind ?? '', '', number?.symbol ?? '')
  if (!number || !kind) return undefined
  const at = line.start + line.text.indexOf(groups.title ?? '')
  const from = isoOf(effect.exec(line.text)?.groups)
  const date = isoOf(groups)
  return {
    ...number, kind, title: words({ start: at, end: at + (groups.title ?? '').length }), issuers: issuersOf(line.text, undefined, number.symbol),
    period: from ? { from } : {}, ...(date ? { date } : {}),
  }
}
