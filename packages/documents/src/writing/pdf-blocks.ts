import type { Content, ContentStack, ContentTable } from 'pdfmake/interfaces.js'
import { dayOfMonth, monthOf, yearOf } from '@phoihop/core/calendar'
import { printDayNumber, printMonthNumber, type Paper, type Part, type Run, type Signature, type Table } from '@phoihop/core/paper'
import { FIRST_LINE, PAGE, SIZE, widthOf } from './layout.ts'
import { subjectLines } from './subject-lines.ts'

/** Millimetres to points, the unit of lengths in a PDF. */
export const points = (mm: number): number => (mm * 72) / 25.4
const WIDTH = points(PAGE.width - PAGE.left - PAGE.right)
const LEFT_PART = 0.43
/** A rule under a line is a third to a half of it (Decree 30/2020, annex I). */
const partOfLine = (text: string, size: number, most: number): number => Math.min(points(widthOf(text, size)), most) * 0.42
const [APART, SPACE_TO_SIGN] = [6, 60]
const BLANK = '\u00a0'.repeat(6)

const centred = (text: string, fontSize: number, more: object = {}): Content => ({ text, fontSize, alignment: 'center', ...more })
const rule = (length: number): Content => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }], alignment: 'center', margin: [0, 2, 0, 0] })
const textOf = (runs: readonly Run[]) => runs.map(({ text, bold, italic }) => ({ text, ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) }))

/** Issuers, number and, for an official letter, what it is about, on the left; national name, motto, place and day on the right. */
export function headOf({ issuers, number, symbol, kind, subject, place, dated }: Paper): Content {
  const day = typeof dated === 'string' ? { day: printDayNumber(dayOfMonth(dated)), month: monthOf(dated), year: yearOf(dated) } : { day: BLANK, ...dated }
  const issuing = [
    ...issuers.flatMap(({ superior, name }) => [...(superior ? [centred(superior.toUpperCase(), SIZE.issuer)] : []), centred(name.toUpperCase(), SIZE.issuer, { bold: true })]),
    rule(partOfLine(issuers.at(-1)?.name.toUpperCase() ?? '', SIZE.issuer, WIDTH * LEFT_PART)),
  ]
  const left: Content[] = [
    centred(`Số:${number === undefined ? BLANK : ` ${String(number).padStart(2, '0')}`}/${symbol}`, SIZE.number, { margin: [0, APART, 0, 0] }),
    ...(kind === '' ? [centred(`V/v ${subject}`, SIZE.abstract, { margin: [0, APART, 0, 0] })] : []),
  ]
  const nation = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', SIZE.national, { bold: true }), centred('Độc lập - Tự do - Hạnh phúc', SIZE.motto, { bold: true }), rule(165),
  ]
  // Decree 30/2020, annex I: place and day stand on one line with the number.
  const right: Content[] = [
    centred(`${place}, ngày ${day.day} tháng ${printMonthNumber(day.month)} năm ${day.year}`, SIZE.placeDate, { italics: true, margin: [0, APART, 0, 0] }),
  ]
  const beside = (one: Content[], other: Content[]): Content => ({ columns: [{ width: WIDTH * LEFT_PART, stack: one }, { width: '*', stack: other }] })
  return { stack: [beside(issuing, nation), beside(left, right)] }
}

/** Kind and subject, then whom it is addressed to. */
export function titleOf({ kind, subject, addressees }: Paper): Content[] {
  const lines = subjectLines(subject)
  const title: Content[] = kind === '' ? [] : [centred(kind, SIZE.kind, { bold: true, margin: [0, 18, 0, 0] }), centred(lines.join('\n'), SIZE.kind, { bold: true, margin: [28, 0, 28, 0] }), rule(partOfLine(lines.at(-1) ?? '', SIZE.kind, WIDTH - 56))]
  const to = addressees.length < 2 ? addressees.map((one) => `Kính gửi: ${one}.`) : ['Kính gửi:', ...addressees.map((one, at) => `- ${one}${at === addressees.length - 1 ? '.' : ';'}`)]
  return [...title, { text: '', margin: [0, 0, 0, 2 * APART] }, ...to.map((text, at): Content => ({ text, margin: [points(FIRST_LINE) * (at > 0 ? 4 : 3), 0, 0, APART] }))]
}

/** The printer takes the hyphens and strokes of a number for ends of words: justified, it would stand with gaps. */
const aligned = (runs: readonly Run[]): 'left' | 'justify' => (runs.some(({ text }) => /\p{L}-\p{L}|\d\/\p{L}/u.test(text)) ? 'left' : 'justify')

export const partOf = (part: Part): Content => {
  const indent = points(FIRST_LINE)
  switch (part.part) {
    case 'heading': return { text: `${part.label} ${part.text}`, bold: true, italics: part.level === 3, leadingIndent: indent, margin: [0, APART, 0, APART], headlineLevel: part.level }
    case 'paragraph': return { text: textOf(part.runs), leadingIndent: indent, alignment: aligned(part.runs), margin: [0, APART / 2, 0, APART / 2] }
    case 'bullet': return { text: [{ text: '- ' }, ...textOf(part.runs)], leadingIndent: indent, alignment: aligned(part.runs), margin: [0, APART / 4, 0, APART / 4] }
    case 'note': return { text: textOf(part.runs), italics: true, fontSize: SIZE.note, margin: [0, APART / 2, 0, APART] }
    case 'table': return tableOf(part)
  }
}

/** Ruled; its head row is printed again on every page. */
function tableOf({ caption, columns, rows }: Table): Content {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const align = { left: 'left', centre: 'center', right: 'right' } as const
  const head = columns.map(({ title }) => ({ text: title, bold: true, alignment: 'center' as const }))
  const body = rows.map(({ cells, kind }) => {
    let at = 0
    return cells.flatMap(({ runs, span = 1 }) => {
      const column = columns[at]
      at += span
      return [{ text: textOf(runs), bold: kind !== undefined, colSpan: span, alignment: span > 1 ? ('left' as const) : align[column?.align ?? 'left'] }, ...Array.from({ length: span - 1 }, () => ({ text: '' }))]
    })
  })
  const padding = 2 * 4 + 1
  const table: ContentTable = { fontSize: SIZE.table, margin: [0, 2, 0, APART], table: { headerRows: 1, dontBreakRows: true, widths: columns.map(({ share }) => (WIDTH * share) / shares - padding), body: [head, ...body] } }
  return caption ? { stack: [{ text: caption, bold: true, fontSize: SIZE.caption, alignment: 'center', margin: [0, APART, 0, APART / 2] }, table] } : table
}

/** One signer stands level with the recipients; two stand side by side above them. */
export function tailOf({ signatures, recipients, archive }: Paper): Content[] {
  const list = { stack: [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: SIZE.recipientsLabel },
    ...recipients.map(({ to, purpose }): Content => ({ text: `- ${to}${purpose ? ` (${purpose})` : ''};`, fontSize: SIZE.recipients })), { text: `- Lưu: ${archive}.`, fontSize: SIZE.recipients },
  ] }
  const margin: [number, number, number, number] = [0, 2 * APART, 0, 0]
  if (signatures.length < 2) return [{ columns: [{ ...list, width: '50%' } as ContentStack, ...signatures.map(signed)], margin, unbreakable: true } as Content]
  return [{ columns: signatures.map(signed), margin, unbreakable: true } as Content, { ...list, margin } as Content]
}

function signed({ authority, position, body, name }: Signature): Content {
  const titles = [...(authority && body ? [`${authority} ${body}`] : []), position, ...(body && !authority ? [body] : [])]
  const block = { stack: [...titles.map((text) => centred(text.toUpperCase(), SIZE.body, { bold: true })), centred(name ?? '', SIZE.body, { bold: true, margin: [0, SPACE_TO_SIGN, 0, 0] })] }
  return { ...block, width: '*' } as Content
}
