import { documentKinds } from './document-kinds.ts'
import type { Label } from './label-of.ts'
import type { Line } from './lines.ts'
import { nameIn } from './name-in.ts'
import { opensSignature } from './opens-tail.ts'

const longest = 160

/** A line wholly in capitals that may head a section. Matched on the line. */
export const capitalLine = {
  pattern: /^(?=.*\p{Lu}{2})[\p{Lu}“"][\p{Lu}\d\s,.&“”"()\/:–-]*[\p{Lu}\d“”"):]$/u,
  examples: ['MỤC TIÊU', 'TRÁCH NHIỆM CỦA CÔNG AN XÃ', 'NỘI DUNG PHỐI HỢP:', 'THÔNG TIN, BÁO CÁO', 'KẾ HOẠCH NĂM 2031'],
  counterExamples: ['Trách nhiệm CỦA CÔNG AN', '100% THÔN, BẢN', '(KÈM THEO KẾ HOẠCH)', '| TT |', 'LƯU: VT.', 'A'],
}
const isCapitals = ({ text }: Line) => text.length <= longest && capitalLine.pattern.test(text) && !/^(?:PHỤ LỤC|PHỤ BIỂU|BIỂU MẪU|MẪU|NƠI NHẬN|CỘNG HÒA|ĐỘC LẬP|ĐẢNG CỘNG SẢN|KÍNH GỬI)(?!\p{L})/u.test(text)
const endsSentence = (line: Line | undefined) => /[.;:!?\/]["”)]*$/u.test(line?.text ?? '')
const namesKind = ({ text }: Line) => isCapitals({ text } as Line) && documentKinds.some(({ name }) => text.toLowerCase().startsWith(name))

/** Where the head may end: below the line that names the kind of paper and the small letters of its subject. */
function belowTitle(lines: readonly Line[], until: number): number {
  const kind = lines.findIndex((line, i) => i < Math.min(until, 40) && namesKind(line))
  if (kind < 0) return until
  const subject = lines.findIndex((line, i) => i > kind && i < until && !isCapitals(line))
  return subject < 0 ? until : subject + 1
}

/** How many lines in capitals stand together from an index, a blank line or small letters after them. */
function together(lines: readonly Line[], at: number, until: number): number {
  let end = at + 1
  while (end < until && isCapitals(lines[end]!) && !lines[end]!.afterBlank) end++
  return end - at
}

/**
 * The headings of a paper whose sections are headed by lines wholly in capitals, without numbers, by the indexes of their first lines. Such a line
 * stands after a blank line or a full stop, and a text in small letters follows; who signs or is named heads nothing. One alone is no row of sections.
 * In: the lines above the list of recipients, none of them with a label of a part, chapter, article or section.
 */
export function capitalHeadings(lines: readonly Line[], until: number): readonly number[] {
  const found: number[] = []
  for (let i = belowTitle(lines, until); i < until; i++) {
    const line = lines[i]!
    if (!isCapitals(line)) continue
    const count = together(lines, i, until)
    const group = lines.slice(i, i + count)
    const below = lines[i + count]
    if (group.some(({ text }) => opensSignature(text) || nameIn(text))) { if (found.length > 0) break; continue }
    if (count <= 3 && (line.afterBlank || endsSentence(lines[i - 1])) && below && i + count < until && !isCapitals(below) && !nameIn(below.text) && !(found.length === 0 && namesKind(line))) found.push(i)
    i += count - 1
  }
  return found.length > 1 ? found : []
}

const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const
const romanOf = (n: number): string => 'X'.repeat(Math.floor(n / 10)) + (units[n % 10] ?? '')

/** Headings without numbers are counted as sections are numbered: the first is I. `at`: where the heading starts. */
export const sectionLabel = (nth: number, at: number): Label => ({ kind: 'roman', n: romanOf(nth), parts: [nth], start: at, body: at, enclosed: false })
