import type { PrintedLine, PrintedPage, PrintedTable } from '../print/types.ts'

/** A heading's Roman numeral as the recogniser read it and as the order of headings has it. */
export type Mended = { page: number; was: string; is: string; line: string }

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const heading = /^(?<word>)(?<label>[IVXHTl|!1]{1,5})(?<mark>\s?[.,:)\/-]?)\s+(?<title>\p{Lu}{2,}[\p{Lu}\s,;:–-]*)$/u
const chapter = /^(?<word>Chương|CHƯƠNG|Phần|PHẦN)\s+(?<label>[IVXHTl|!1]{1,5})(?<mark>[.:]?)(?<title>(?:\s.*)?)$/u
/** The first cell of a row that groups the rows of a table. */
const group = /^(?<label>[IVXHTl|!]{1,5})(?<mark>[.)]?)$/u

/** Strokes that the recogniser takes for others: an H for II, an l for I. */
const strokes = (label: string) => label.replace(/[l|!1]/g, 'I').replaceAll('H', 'II').replace(/^T(?=V)/, 'I')
const withoutOnes = (label: string) => label.replaceAll('I', '')

/** What heading stands after `last` when `label` was read: the next in order, where strokes of it were lost, doubled or taken for others; else as read. */
function meant(label: string, last: number): string {
  const next = romans[last + 1]
  const read = strokes(label)
  if (!next || read === next) return next ?? label
  const repeated = read === romans[last]
  const near = withoutOnes(read) === withoutOnes(next) && Math.abs(read.length - next.length) <= 2
  return near && (repeated || romans.indexOf(read) < last || !romans.includes(read)) ? next : read === label || !romans.includes(read) ? label : read
}

/**
 * Headings in capitals, chapters and groups of a table whose Roman numeral lost a stroke ("II." printed "III.") get the next numeral in order; each is told.
 * A numeral that starts over (a second paper, an annex) or skips ahead stays as read.
 */
export function mendLabels(pages: readonly PrintedPage[], scanned: ReadonlySet<number>): { pages: readonly PrintedPage[]; mended: readonly Mended[] } {
  const mended: Mended[] = []
  const last = new Map<string, number>()
  const lineOf = (line: PrintedLine, page: number): PrintedLine => {
    const [first, ...rest] = line.pieces
    const found = first && rest.length === 0 ? (heading.exec(first.text) ?? chapter.exec(first.text))?.groups : undefined
    if (!first || !found) return line
    const { word = '', label: was = '', mark = '', title = '' } = found
    const before = last.get(word.toLowerCase()) ?? -1
    const is = (was === 'I' && before > 0) || !scanned.has(page) ? was : meant(was, before)
    if (romans.includes(is)) last.set(word.toLowerCase(), romans.indexOf(is))
    if (is === was) return line
    const text = word === '' ? `${is}${mark.replace(',', '.') || '.'} ${title}` : `${word} ${is}${mark}${title}`
    mended.push({ page, was, is, line: text })
    return { ...line, pieces: [{ ...first, text }] }
  }
  const tableOf = (table: PrintedTable, page: number): PrintedTable => ({ ...table, rows: table.rows.map((row) => {
    const found = row.filter((cell) => cell !== '').length === 2 ? group.exec(row[0] ?? '')?.groups : undefined
    if (!found || !scanned.has(page)) return row
    const { label: was = '', mark = '' } = found
    const is = was === 'I' ? was : meant(was, last.get('table') ?? -1)
    if (romans.includes(is)) last.set('table', romans.indexOf(is))
    if (is !== was) mended.push({ page, was, is, line: `${is}${mark} | ${row[1]}` })
    return [`${is}${mark}`, ...row.slice(1)]
  }) })
  return { pages: pages.map((page) => ({ ...page, lines: page.lines.map((line) => lineOf(line, page.page)), tables: page.tables.map((table) => tableOf(table, page.page)) })), mended }
}
