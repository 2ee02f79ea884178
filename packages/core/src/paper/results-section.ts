import type { Aggregate, ReportArea } from '../report/index.ts'
import { nameOfBody, type Draft } from './draft.ts'
import { cell, column, heading, note, paragraph, table } from './parts.ts'
import { printCount } from './print.ts'
import { tallyColumns, tallyRow } from './tally-columns.ts'
import type { Part, Row } from './types.ts'

const NAMES_SHOWN = 3

/** II: what was done, clause by clause, a table for each heading of the document; then the aggregate figures reported with it. */
export function resultsSection(draft: Draft): readonly Part[] {
  const byPart = Map.groupBy(draft.report.areas, ({ part }) => part.path)
  const tables = [...byPart.values()].flatMap((areas, at) => partTable(draft, areas, at + 1))
  return [
    heading(1, 'II.', 'KẾT QUẢ THEO NỘI DUNG'),
    ...(tables.length > 0 ? tables : [paragraph('Không có nội dung nào đến kỳ thực hiện.')]),
    ...aggregates(draft, byPart.size + 1),
  ]
}

function partTable(draft: Draft, areas: readonly ReportArea[], number: number): readonly Part[] {
  const { part } = areas[0]!
  const columns = tallyColumns('Nhiệm vụ (khoản)')
  return [
    heading(2, `${number}.`, `${part.title.vi} (mục ${part.path})`),
    table(draft.caption(`Kết quả thực hiện mục ${part.path}`), columns, areas.flatMap((area) => areaRows(draft, area, columns.length))),
  ]
}

function areaRows({ book, report: { period } }: Draft, area: ReportArea, columns: number): readonly Row[] {
  const group: readonly Row[] = area.clause === area.part ? [] : [{ kind: 'group', cells: [{ ...cell(`${area.clause.path}. ${area.clause.title.vi}`), span: columns }] }]
  return [
    ...group,
    ...area.lines.map(({ obligation, title, clause, tally }) => tallyRow(book, cell(`${title.vi} (${clause})`), title.vi, tally, [clause], { period, obligation })),
  ]
}

function aggregates(draft: Draft, number: number): readonly Part[] {
  const lines = draft.report.areas.flatMap(({ lines }) => lines)
  const rows = lines.flatMap(({ title, clause, aggregates: own }) =>
    own.filter(({ total }) => total.from.length > 0 || total.missing.length > 0).map((aggregate): Row => {
      const { book, report: { period } } = draft
      const { total, obligation } = aggregate
      const label = `${title.vi} – ${nameOf(draft, aggregate)}`
      return { cells: [cell(nameOf(draft, aggregate)), cell(`${title.vi} (${clause})`), cell(book.figure(total, label, [clause], { period, obligation, figure: aggregate.id, ...(aggregate.party ? { party: aggregate.party } : {}) })), cell(missing(draft, aggregate))] }
    }))
  if (rows.length === 0) return []
  return [
    heading(2, `${number}.`, 'Số liệu tổng hợp kèm báo cáo'),
    table(draft.caption('Số liệu tổng hợp'), [column('Chỉ tiêu', 42), column('Nhiệm vụ (khoản)', 52), column('Tổng số', 22, 'right'), column('Đơn vị chưa có số liệu', 49)], rows),
    note('Tổng số chỉ gồm các báo cáo đã có số liệu; đơn vị chưa có số liệu không được tính là 0.'),
  ]
}

function nameOf({ programme }: Draft, { title, party }: Aggregate): string {
  const by = programme.parties.find(({ id }) => id === party)
  return party ? `${title.vi} (${by?.short.vi ?? party} báo cáo)` : title.vi
}

function missing(draft: Draft, { total }: Aggregate): string {
  if (total.missing.length === 0) return 'Không'
  const names = total.missing.slice(0, NAMES_SHOWN).map((id) => nameOfBody(draft, id)).join('; ')
  return total.missing.length <= NAMES_SHOWN ? names : `${printCount(total.missing.length)} đơn vị, trong đó có ${names}`
}
