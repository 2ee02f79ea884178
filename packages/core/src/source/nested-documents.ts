import { documentKinds } from './document-kinds.ts'
import { inCapitals } from './in-capitals.ts'
import { labelOf } from './label-of.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { oneLine } from './one-line.ts'
import { opensRecipients, opensSignature } from './opens-tail.ts'
import type { Span } from './types.ts'

/** Paths name the plain kind: a coordination regulation is QC like any regulation, a "Quy định" too. The first that the kind begins with wins. */
const prefixes: readonly (readonly [string, string])[] = [
  ['quyết định', 'QĐ'], ['quy chế', 'QC'], ['kế hoạch', 'KH'], ['chương trình', 'CTr'], ['quy định', 'QC'], ['phương án', 'PA'],
  ['đề án', 'ĐA'], ['quy trình', 'QTr'], ['hướng dẫn', 'HD'], ['nghị quyết', 'NQ'], ['chỉ thị', 'CT'], ['thông báo', 'TB'], ['nội quy', 'NQy'],
]
const prefixOf = (kind: string, otherwise: string) => `${prefixes.find(([name]) => kind.startsWith(name))?.[1] ?? otherwise}/`

const issued = /^\(?\s*(?:(?:Ban hành|Được ban hành)?\s*kèm theo|(?:Ban hành\s+)?theo\s+(?:Quyết định|Nghị quyết|Công văn|Thông báo|Tờ trình)\s+số)|\(\s*(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo\s+(?:Quyết định|Nghị quyết|Công văn|Thông báo)\s/iu
const shouts = (text: string) => text.length < 120 && inCapitals(text)

function kindIn(text: string): string | undefined {
  if (text.length >= 120) return undefined
  const small = text.toLowerCase()
  const isKindAlone = /^\p{Lu}/u.test(text) && documentKinds.some(({ name }) => name === small)
  if (!shouts(text) && !isKindAlone) return undefined
  const plain = oneLine(small)
  return documentKinds.find(({ name }) => plain.startsWith(name) && !/^\p{L}/u.test(plain.slice(name.length)))?.name
    ?? (/^nội quy(?!\p{L})/u.test(plain) ? 'nội quy' : undefined)
}

const form = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|MẪU|Mẫu|BIỂU|Biểu)(?!\p{L})/u
const neverSecond = /^(?:báo cáo|biên bản|đề cương|công văn|tờ trình)/u
const opensBody = (line: Line) => {
  const label = labelOf(line)
  return label !== undefined && ['roman', 'dieu', 'chuong', 'part'].includes(label.kind) && /^(?:I|1|A|NHẤT|nhất)$/u.test(label.n)
}

/** A signature, in a cell of a table too. */
const signs = ({ text }: Line) => opensSignature(text) || /^[|\s]*(?:TM|KT|TL|TUQ)\.\s?\p{Lu}/u.test(text)

/** A kind in capitals that may open the second document. `small`: letters of its title that are no capitals; `ended`: the first document had its recipients or signature before. */
type Candidate = { line: Line; kind: string; left: number; small: number; ended: boolean }

/**
 * The first kind in capitals with "(Ban hành kèm theo …)" under its title or at its end. Without those words a kind still opens a second document
 * after the recipients or the signature when a first section or article follows and no form or annex was announced.
 */
function secondDocument(text: string, after: number, hasRecipients: boolean): { line: Line; kind: string } | undefined {
  let open: Candidate[] = []
  let [inForm, ended] = [false, hasRecipients]
  for (const line of linesOf(text, after)) {
    if (open.length > 0 && issued.test(line.text)) return open[0]
    const plain = open.find(({ kind, ended: after }) => after && !neverSecond.test(kind))
    if (plain && !inForm && opensBody(line)) return plain
    inForm ||= form.test(line.text)
    ended ||= signs(line)
    const small = shouts(line.text) ? 0 : line.text.length
    open = open.map((one) => ({ ...one, left: one.left - 1, small: one.small + small })).filter((one) => one.left > 0 && (one.small < 700 || !inForm))
    const kind = kindIn(line.text)
    if (kind !== undefined) open.push({ line, kind, left: 40, small: 0, ended })
  }
  return undefined
}

/** Where the first document may end: after its list of recipients, else after its first article. Also the kind it names in its first lines. */
function firstDocument(text: string): { end: number; hasRecipients: boolean; kind: string | undefined } | undefined {
  let [article, seen] = [-1, 0]
  let kind: string | undefined
  for (const line of linesOf(text)) {
    if (opensRecipients(line.text)) return { end: line.end, hasRecipients: true, kind }
    if (article < 0 && labelOf(line)?.kind === 'dieu') article = line.end
    if (article < 0 && seen++ < 60) kind ??= kindIn(line.text)
  }
  return article < 0 ? undefined : { end: article, hasRecipients: false, kind }
}

/** A paper that issues another: the decision, then the regulation or plan it puts into force. Prefix of paths: "QĐ/", "QC/", "KH/"; "" when alone. */
export function nestedDocuments(text: string): readonly (Span & { prefix: string })[] {
  const first = firstDocument(text)
  const second = first && secondDocument(text, first.end, first.hasRecipients)
  if (!second || (first.hasRecipients && neverSecond.test(second.kind))) return [{ start: 0, end: text.length, prefix: '' }]
  const { start } = second.line
  return [{ start: 0, end: start, prefix: prefixOf(first.kind ?? '', 'QĐ') }, { start, end: text.length, prefix: prefixOf(second.kind, 'KH') }]
}
