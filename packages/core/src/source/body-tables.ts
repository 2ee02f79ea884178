import { isHeading } from './annex-table.ts'
import type { Line } from './lines.ts'
import { cellsOfLine, roleOf } from './table-cells.ts'
import type { RawCell } from './table-cells.ts'
import type { CellRole } from './types.ts'

/** A table of tasks between the lines of a body: its rows, its heading among them, where it ends, and the line after its last. */
export type BodyTable = { rows: readonly (readonly RawCell[])[]; end: number; until: number }

const isParted = ({ text }: Line) => text.includes('|') || text.includes('\t') || text.includes('    ')
const longestHeading = 400

/** Columns of lists that are no tasks: units of measure, names of persons, of bodies. Matched on a cell of the heading. */
export const otherLists = {
  pattern: /^(?:đơn\s+vị\s+tính|đvt)\.?$|họ(?:\s+và\s+|,\s*|\s+)tên|^tên\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|trường|thôn|xã|doanh\s+nghiệp)|đơn\s+vị\s+công\s+tác/iu,
  examples: ['Họ và tên', 'Họ, tên', 'Đơn vị tính', 'ĐVT', 'Tên cơ quan', 'Đơn vị công tác'],
  counterExamples: ['Tên nhiệm vụ', 'Đơn vị thực hiện', 'Nội dung', 'Tên công việc'],
}

/** A heading names the task, and who does it or when: a list of persons or of prices does not. */
function headsTasks(line: Line): boolean {
  if (line.text.length > longestHeading || !isParted(line)) return false
  const cells = cellsOfLine(line)
  const roles = new Set<CellRole>(cells.map(({ text }) => roleOf(text)))
  return isHeading(cells) && !cells.some(({ text }) => otherLists.pattern.test(text)) && roles.has('task') && (roles.has('lead') || roles.has('time'))
}

const isRow = (line: Line | undefined) => line !== undefined && isParted(line) && (line.text.includes('|') || !line.afterBlank)

/**
 * The tables of tasks in a body, by the index of their heading: rows between bars or tabs, one a line. A line without either, such as the title of
 * a group, belongs to a table that goes on below it. In: the lines of a body.
 */
export function bodyTables(lines: readonly Line[]): ReadonlyMap<number, BodyTable> {
  const found = new Map<number, BodyTable>()
  for (let i = 0; i < lines.length; i++) {
    if (!headsTasks(lines[i]!)) continue
    let until = i + 1
    const goesOn = (at: number) => isRow(lines[at]) && !headsTasks(lines[at]!)
    while (goesOn(until) || lines[until]?.afterBlank === false && goesOn(until + 1) && !lines[until + 1]!.afterBlank) until++
    if (until - i < 2) continue
    found.set(i, { rows: lines.slice(i, until).map(cellsOfLine), end: lines[until - 1]!.end, until })
    i = until - 1
  }
  return found
}
