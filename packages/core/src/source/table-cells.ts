import { allMatches } from './all-matches.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { isBlank } from './small-letters.ts'
import type { CellRole, Span } from './types.ts'

export type RawCell = Span & { text: string }

/** What a column is for, told by its heading. The first that matches wins. */
export const columnRoles: readonly { role: CellRole; pattern: RegExp; examples: readonly string[] }[] = [
  { role: 'label', pattern: /^(?:S?TT|Số TT|Số thứ tự|№)\.?$/iu, examples: ['STT', 'TT', 'Số TT'] },
  { role: 'with', pattern: /phối hợp|tham gia/iu, examples: ['Cơ quan phối hợp', 'Đơn vị phối hợp'] },
  { role: 'time', pattern: /thời gian|thời hạn|tiến độ|hoàn thành|lộ trình|thời điểm/iu, examples: ['Thời gian hoàn thành', 'Thời hạn', 'Tiến độ thực hiện'] },
  { role: 'result', pattern: /sản phẩm|kết quả/iu, examples: ['Sản phẩm', 'Kết quả đạt được'] },
  { role: 'note', pattern: /ghi chú|căn cứ|cơ sở/iu, examples: ['Ghi chú'] },
  { role: 'lead', pattern: /chủ trì|chịu trách nhiệm|thực hiện$|^(?:cơ quan|đơn vị)/iu, examples: ['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Đơn vị chủ trì thực hiện'] },
  { role: 'task', pattern: /nhiệm vụ|nội dung|công việc|hoạt động|đầu việc|tên/iu, examples: ['Tên nhiệm vụ', 'Nội dung công việc', 'Nhiệm vụ, giải pháp'] },
]

export const roleOf = (heading: string): CellRole => columnRoles.find(({ pattern }) => pattern.test(heading.trim()))?.role ?? 'other'

/** A page number between two rows of a table that goes on over the page: nothing else stands on its lines. */
const betweenPages = /^[^\n]*\n\s*\n\s*(?:-\s?)?\d{1,4}(?:\s?-)?\s*\n\s*\n[^\S\n]*$/u

/** The rows of a table drawn with bars, one cell a line or one row a line. A bar, a line end and a bar part two rows, a page number between them or not. */
export function barredRows(text: string, span: Span): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = [[]]
  const first = text.indexOf('|', span.start)
  for (let at = first < 0 ? span.end : first + 1; at < span.end;) {
    const bar = text.indexOf('|', at)
    const end = bar < 0 || bar > span.end ? span.end : bar
    let start = at
    let stop = end
    while (start < stop && isBlank(text.charCodeAt(start))) start++
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--
    const inside = text.slice(start, stop)
    const parted = stop - start < 12 && text.slice(at, end).includes('\n')
    if (parted && (inside === '' || text[end + 1] !== '\n' && betweenPages.test(text.slice(at, end)))) rows.push([])
    else if (!/^:?-{2,}:?$/.test(inside)) rows.at(-1)!.push({ start, end: stop, text: inside })
    at = end + 1
  }
  return rows.filter((row) => row.some(({ text: cell }) => cell !== ''))
}

const bars = /\|/g
const gaps = / {0,3}\t {0,3}| {4,}/g

/** The cells of a row that fills one line, between bars or, where it has none, tabs and wide gaps. A rule of dashes has none. */
export function cellsOfLine({ start, text }: Line): readonly RawCell[] {
  const barred = text.includes('|')
  const cells: RawCell[] = []
  let at = barred && text.startsWith('|') ? 1 : 0
  const cut = (to: number) => {
    const piece = text.slice(at, to)
    const from = start + at + piece.length - piece.trimStart().length
    cells.push({ start: from, end: from + piece.trim().length, text: piece.trim() })
  }
  for (const { index, 0: parting } of allMatches(text, barred ? bars : gaps)) if (index >= at) { cut(index); at = index + parting.length }
  cut(text.length)
  return cells.every(({ text: cell }) => /^:?-{2,}:?$|^$/.test(cell)) ? [] : cells
}

/** The rows of a table drawn with tabs or wide gaps, one row a line. A line without any is a group's heading or goes on with the row above. */
export const tabbedRows = (text: string, span: Span): readonly (readonly RawCell[])[] => linesOf(text, span.start, span.end).map(cellsOfLine)

/** Where a table's heading begins: at its cell "TT", else at the first of two cells whose roles are known. */
function headingAt(cells: readonly RawCell[]): number {
  const labelled = cells.findIndex(({ text }) => text.length < 12 && roleOf(text) === 'label')
  if (labelled >= 0) return labelled
  const known = (i: number) => { const text = cells[i]?.text ?? ''; return text.length < 40 && !/[.;:]$/.test(text) && roleOf(text) !== 'other' }
  return cells.findIndex((_, i) => known(i) && known(i + 1))
}

const rowNumber = /^0?(?<n>\d{1,3})(?<sub>(?:\.\d{1,2})?)\.?$/
const group = /^[IVX]{1,5}[.)]?\s+\p{Lu}|^[IVX]{1,5}\.?$/u

/** The rows of a table whose bars were lost: one cell a paragraph, each row opened by the next number, which a group may begin again. */
export function listedRows(text: string, span: Span): readonly (readonly RawCell[])[] {
  const cells = linesOf(text, span.start, span.end).map(({ start, end, text: inside }) => ({ start, end, text: inside }))
  const head = headingAt(cells)
  if (head < 0) return []
  const rows: RawCell[][] = [[]]
  let [last, afterGroup] = [0, true]
  for (const cell of cells.slice(head)) {
    const label = cell.text.length < 10 ? rowNumber.exec(cell.text)?.groups : undefined
    const n = Number(label?.n ?? Number.NaN)
    const isNextRow = label?.sub ? n === last || n === last + 1 : n === last + 1 || (afterGroup && n === 1)
    if (label && isNextRow) { rows.push([cell]); last = n; afterGroup = false }
    else if (group.test(cell.text)) { rows.push([cell]); afterGroup = true }
    else rows.at(-1)!.push(cell)
  }
  return rows.length > 1 ? rows : []
}
