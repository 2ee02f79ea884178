import { cell, column, note, table, type Annex, type Column, type Part, type Paper } from '../paper/index.ts'
import { figureTitle, LINES_IN_TEXT } from './facts-of-review.ts'
import { gapLines } from './gap-lines.ts'
import { cameFrom, numberOf, printBody, printPlace, tallyFacts, type ReviewPrint } from './printed.ts'
import type { ReviewRow, ReviewTable } from './types.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']
const TALLY = (first: string): readonly Column[] => [column(first, 55), column('Kỳ trước', 15, 'right'), column('Phải làm', 16, 'right'), column('Đúng hạn', 15, 'right'), column('Chậm', 13, 'right'), column('Quá hạn', 14, 'right'), column('Miễn', 12, 'right'), column('Còn lại', 14, 'right'), column('Đúng hạn (%)', 16, 'right')]
const CHARGED: readonly Column[] = [column('Việc giao', 14, 'right'), column('Đã xong', 14, 'right')]

/** What a review counts row by row, each number open to its list: by rule, place as now and as then, body, figure and place, and what is missing. */
export function annexesOfReview(print: ReviewPrint): Paper['annexes'] {
  const { tables } = print.review
  const rules = new Map<string, string>(print.programme.obligations.map(({ id, title, basis }) => [id, `${title.vi} (${basis.clause})`]))
  const moved = tables['as-now'].some((row) => cameFrom(row).length > 0)
  const lines = gapLines(print)
  const parts: readonly (readonly [title: string, parts: readonly Part[]])[] = [
    ['Kết quả theo nhiệm vụ', [tallyTable(print, 'line', 'Nhiệm vụ (khoản)', (row) => rules.get(row.id) ?? row.id)]],
    [moved ? 'Kết quả theo địa bàn, quy đổi về đơn vị hiện nay' : 'Kết quả theo địa bàn', [tallyTable(print, 'as-now', 'Địa bàn', (row) => placeAsNow(print, row)), note('Còn lại = kỳ trước chuyển sang + phải làm – đã xong. Mỗi đầu việc chỉ tính ở một địa bàn.')]],
    ...(moved ? ([['Kết quả theo địa bàn tại thời điểm thực hiện', [tallyTable(print, 'as-then', 'Địa bàn', (row) => printPlace(print, row.id))]]] as const) : []),
    ['Kết quả theo cơ quan', [bodyTable(print), note('Việc của nhiều cơ quan cùng làm được tính ở từng cơ quan.')]],
    ...(tables.figure.length > 0 ? ([['Số liệu tổng hợp theo địa bàn hiện nay', [figureTable(print)]]] as const) : []),
    ...(lines.length > LINES_IN_TEXT ? ([['Việc chưa báo cáo', [table('', [column('Cơ quan', 55), column('Nhiệm vụ (khoản), kỳ', 90), column('Hạn từ ngày', 22, 'centre')], lines.map(({ who, what, due }) => ({ cells: [cell(who), cell(what), cell(due)] })))]]] as const) : []),
  ]
  return parts.map(([title, own], at): Annex => ({ label: `Phụ lục ${ROMAN[at]}`, title, parts: own }))
}

const placeAsNow = (print: ReviewPrint, row: ReviewRow): string => {
  const from = cameFrom(row).map((id) => printPlace(print, id))
  return from.length === 0 ? printPlace(print, row.id) : `${printPlace(print, row.id)} (gồm ${from.join(', ')})`
}

function tallyCells(print: ReviewPrint, name: ReviewTable, row: ReviewRow, label: string) {
  const { owed, on_time, late, overdue, waived, rate } = tallyFacts(print, name, row, label)
  const [opening, left] = [numberOf(print, name, row, 'opening', `${label} – Kỳ trước`), numberOf(print, name, row, 'left', `${label} – Còn lại`)]
  return [cell(label), ...[opening, owed, on_time, late, overdue, waived, left].map((run) => cell(run)), cell(rate)]
}

const tallyTable = (print: ReviewPrint, name: ReviewTable, first: string, label: (row: ReviewRow) => string): Part =>
  table('', TALLY(first), print.review.tables[name].map((row) => ({ cells: tallyCells(print, name, row, label(row)) })))

const bodyTable = (print: ReviewPrint): Part => table('', [...TALLY('Cơ quan'), ...CHARGED], print.review.tables.body.map((row) => {
  const label = printBody(print, row.id)
  return { cells: [...tallyCells(print, 'body', row, label), ...(['charged', 'charged-done'] as const).map((name) => cell(numberOf(print, 'body', row, name, `${label} – việc giao`)))] }
}))

/** Each figure with the places it comes from; those without a number are left out, the total says who has none. */
const figureTable = (print: ReviewPrint): Part => table('', [column('Số liệu, địa bàn', 140), column('Tổng số', 30, 'right')], print.review.tables.figure.flatMap((row) => {
  const title = figureTitle(print, row.id)
  const places = Object.keys(row.counts).filter((name) => name.startsWith('now '))
  return [
    { kind: 'total' as const, cells: [cell(title), cell(numberOf(print, 'figure', row, 'total', title))] },
    ...places.map((name) => ({ cells: [cell(printPlace(print, name.slice(4))), cell(numberOf(print, 'figure', row, name, `${title} – ${printPlace(print, name.slice(4))}`))] })),
  ]
}))

