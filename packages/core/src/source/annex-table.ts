import { barredRows, listedRows, roleOf, tabbedRows } from './table-cells.ts'
import type { RawCell } from './table-cells.ts'
import type { Cell, CellRole, Clause, Span } from './types.ts'

const rowLabel = /^(?<n>\d{1,3}(?:\.\d{1,3}){0,2})\s*[.)]?$/u
const groupLabel = /^(?<n>[IVX]{1,5}|[A-EĐ])\s*(?:[.)\/-]|$)\s*/u

type Table = { clauses: Clause[]; group: Clause | undefined; groups: number; roles: readonly CellRole[]; annex: Clause; seen: Map<string, number> }

const filled = (row: readonly RawCell[]) => row.filter(({ text }) => text !== '')
const isHeading = (row: readonly RawCell[]) => filled(row).length >= 3 && filled(row).filter(({ text }) => text.length < 60 && roleOf(text) !== 'other').length >= 2
  && !rowLabel.test(row[0]?.text ?? '')

/** A title in capitals may fill several cells of a table that lost its bars. */
const isUpper = (cell: RawCell | undefined) => cell !== undefined && cell.text === cell.text.toUpperCase() && /\p{Lu}{2}/u.test(cell.text)

function unique(table: Table, path: string) {
  const seen = (table.seen.get(path) ?? 0) + 1
  table.seen.set(path, seen)
  return seen === 1 ? path : `${path}~${seen}`
}

function addGroup(table: Table, row: readonly RawCell[]) {
  const cells = filled(row)
  const label = groupLabel.exec(cells[0]?.text ?? '')
  table.groups++
  const first = cells[0]!
  const n = label?.groups?.n ?? `x${table.groups}`
  table.group = {
    path: unique(table, `${table.annex.path}.${n}`), parent: table.annex.path, kind: 'group', label: n,
    start: first.start, body: first.start + (label?.[0].length ?? 0), end: cells.at(-1)!.end,
  }
  table.clauses.push(table.group)
}

function addRow(table: Table, row: readonly RawCell[], n: string) {
  const under = table.group ?? table.annex
  const whole = row.length === table.roles.length
  const cells: Cell[] = (whole ? row : filled(row)).flatMap(({ start, end, text }, i) => (text === '' ? [] : [{ start, end, role: table.roles[i] ?? 'other' }]))
  const first = filled(row)[0]!
  const end = filled(row).at(-1)!.end
  table.clauses.push({ path: unique(table, `${under.path}.${n}`), parent: under.path, kind: 'row', label: n, start: first.start, body: filled(row)[1]?.start ?? first.end, end, cells })
  for (const clause of [under, table.annex]) clause.end = Math.max(clause.end, end)
}

/** The way the table is drawn: with bars, with tabs, or one cell a line. */
function rowsOf(text: string, span: Span, inside: string) {
  if (inside.includes('|')) return barredRows(text, span)
  const tabbed = /\S(?:\t| {4,})\S/.test(inside) ? tabbedRows(text, span) : []
  return tabbed.some(isHeading) ? tabbed : listedRows(text, span)
}

/** An annex: itself, the groups of its table and the rows, each row with its cells by column. Text annexes yield the annex alone. */
export function annexClauses(text: string, span: Span, path: string): readonly Clause[] {
  const annex: Clause = { path, kind: 'annex', label: path, start: span.start, body: span.start, end: span.end }
  const table: Table = { clauses: [annex], group: undefined, groups: 0, roles: [], annex, seen: new Map([[path, 1]]) }
  const inside = text.slice(span.start, span.end)
  const rows = rowsOf(text, span, inside)
  for (const row of rows) {
    const cells = filled(row)
    if (isHeading(row)) { table.roles = row.length === cells.length ? row.map((cell) => roleOf(cell.text)) : cells.map((cell) => roleOf(cell.text)); continue }
    if (table.roles.length === 0) continue
    const label = rowLabel.exec(cells[0]?.text ?? '')?.groups?.n
    if (label && cells.length > 1) addRow(table, row, label)
    else if (groupLabel.test(cells[0]?.text ?? '') ? cells.length <= 2 || isUpper(cells[1]) : cells.length === 1) addGroup(table, row)
  }
  return table.clauses
}
