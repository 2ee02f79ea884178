import { documentKinds } from './document-kinds.ts'
import { labelOf } from './label-of.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { opensRecipients } from './opens-tail.ts'
import type { Span } from './types.ts'

/** Paths name the plain kind: a coordination regulation is QC like any regulation. The first that the kind begins with wins. */
const prefixes: readonly (readonly [string, string])[] = [
  ['quyết định', 'QĐ'], ['quy chế', 'QC'], ['kế hoạch', 'KH'], ['chương trình', 'CTr'], ['quy định', 'QyĐ'], ['phương án', 'PA'],
  ['đề án', 'ĐA'], ['quy trình', 'QTr'], ['hướng dẫn', 'HD'], ['nghị quyết', 'NQ'], ['chỉ thị', 'CT'], ['thông báo', 'TB'], ['nội quy', 'NQy'],
]
const prefixOf = (kind: string, otherwise: string) => `${prefixes.find(([name]) => kind.startsWith(name))?.[1] ?? otherwise}/`

const issued = /^\(?\s*(?:Ban hành|Được ban hành)?\s*kèm theo/iu
const inCapitals = (text: string) => text.length < 120 && text === text.toUpperCase()

function kindIn(text: string): string | undefined {
  if (!inCapitals(text)) return undefined
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  return documentKinds.find(({ name }) => plain.startsWith(name) && !/^\p{L}/u.test(plain.slice(name.length)))?.name
    ?? (/^nội quy(?!\p{L})/u.test(plain) ? 'nội quy' : undefined)
}

/** Where the second document opens: its kind in capitals, then "(Ban hành kèm theo …)" within six lines or after a longer title in capitals. */
function secondFrom(lines: readonly Line[], after: number): number {
  for (let i = after + 1; i < lines.length; i++) {
    if (kindIn(lines[i]!.text) === undefined) continue
    for (let next = i + 1, small = 0; next < Math.min(i + 25, lines.length) && small < 6; next++) {
      if (issued.test(lines[next]!.text)) return i
      if (!inCapitals(lines[next]!.text)) small++
    }
  }
  return -1
}

/** A paper that issues another: the decision, then the regulation or plan it puts into force. Prefix of paths: "QĐ/", "QC/", "KH/"; "" when alone. */
export function nestedDocuments(text: string): readonly (Span & { prefix: string })[] {
  const lines = linesOf(text)
  const whole = [{ start: 0, end: text.length, prefix: '' }]
  const recipients = lines.findIndex((line) => opensRecipients(line.text))
  const article = lines.findIndex((line) => labelOf(line)?.kind === 'dieu')
  const after = recipients >= 0 ? recipients : article
  const second = after < 0 ? -1 : secondFrom(lines, after)
  if (second < 0) return whole
  const from = lines[second]!
  const kind = kindIn(from.text) ?? ''
  if (recipients >= 0 && /^(?:danh mục|biểu|mẫu|báo cáo|biên bản|đề cương)/u.test(kind)) return whole
  const first = lines.slice(0, Math.min(after, 60)).map((line) => kindIn(line.text)).find(Boolean)
  return [{ start: 0, end: from.start, prefix: prefixOf(first ?? '', 'QĐ') }, { start: from.start, end: text.length, prefix: prefixOf(kind, 'KH') }]
}
