import { linesOf } from './lines.ts'
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

/** The rows of a table drawn with bars, one cell a line or one row a line. A bar, a line end and a bar part two rows. */
export function barredRows(text: string, span: Span): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = [[]]
  const first = text.indexOf('|', span.start)
  for (let at = first < 0 ? span.end : first + 1; at < span.end;) {
    const bar = text.indexOf('|', at)
    const end = bar < 0 || bar > span.end ? span.end : bar
    let start = at
    let stop = end
    while (start < stop && /\s/.test(text[start] ?? '')) start++
    while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--
    const inside = text.slice(start, stop)
    if (inside === '' && text.slice(at, end).includes('\n')) rows.push([])
    else if (!/^:?-{2,}:?$/.test(inside)) rows.at(-1)!.push({ start, end: stop, text: inside })
    at = end + 1
  }
  return rows.filter((row) => row.some(({ text: cell }) => cell !== ''))
}

const isRow = (text: string, expected: number) => text.length < 8 && /^0?\d{1,5}\.?$/.test(text) && Number.parseInt(text, 10) === expected

/** The rows of a table drawn with tabs or wide gaps, one row a line. A line without any is a group's heading or goes on with the row above. */
export function tabbedRows(text: string, span: Span): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = []
  for (const line of linesOf(text, span.start, span.end)) {
    const cells: RawCell[] = []
    let at = 0
    const cut = (to: number) => {
      const piece = line.text.slice(at, to)
      const start = line.start + at + piece.length - piece.trimStart().length
      cells.push({ start, end: start + piece.trim().length, text: piece.trim() })
    }
    for (const { index, 0: parting } of line.text.matchAll(/ {0,3}\t {0,3}| {4,}/g)) { cut(index); at = index + parting.length }
    cut(line.text.length)
    rows.push(cells)
  }
  return rows
}

/** The rows of a table whose bars were lost: one cell a paragraph, each row opened by the next number. */
export function listedRows(text: string, span: Span): readonly (readonly RawCell[])[] {
  const cells = linesOf(text, span.start, span.end).map(({ start, end, text: inside }) => ({ start, end, text: inside }))
  const head = cells.findIndex(({ text: cell }) => roleOf(cell) === 'label' && cell.length < 12)
  if (head < 0) return []
  const rows: RawCell[][] = [[]]
  let expected = 1
  for (const cell of cells.slice(head)) {
    if (isRow(cell.text, expected)) { rows.push([cell]); expected++ }
    else if (/^[IVX]{1,5}[.)]?\s+\p{Lu}|^[IVX]{1,5}$/u.test(cell.text)) rows.push([cell])
    else rows.at(-1)!.push(cell)
  }
  return rows.length > 1 ? rows : []
}
