import { barredRows, listedRows, roleOf, tabbedRows } from './table-cells.ts'
import type { RawCell } from './table-cells.ts'
import type { Cell, CellRole, Clause, Span } from './types.ts'

const rowLabel = /^(?<n>\d{1,3}(?:\.\d{1,3}){0,2})\s*[.)]?$/u
const groupLabel = /^(?<n>[IVX]{1,5}|[A-EĐ])\s*(?:[.)\/-]|$)\s*/u

/** `base`: the path the rows stand under, with the clause of that path, if any. */
type Table = { clauses: Clause[]; group: Clause | undefined; groups: number; plain: number; roles: readonly CellRole[]; base: string; under: Clause | undefined; pathOf: (path: string) => string }

const filled = (row: readonly RawCell[]) => row.filter(({ text }) => text !== '')
export const isHeading = (row: readonly RawCell[]) => filled(row).length >= 3 && filled(row).filter(({ text }) => text.length < 60 && roleOf(text) !== 'other').length >= 2
  && !rowLabel.test(row[0]?.text ?? '')

/** A title in capitals may fill several cells of a table that lost its bars. */
const isUpper = (cell: RawCell | undefined) => cell !== undefined && cell.text === cell.text.toUpperCase() && /\p{Lu}{2}/u.test(cell.text)

const within = (path: string, name: string) => (path === '' || path.endsWith('/') ? path + name : `${path}.${name}`)
const below = (parent: string) => (parent === '' || parent.endsWith('/') ? {} : { parent })

function addGroup(table: Table, row: readonly RawCell[]) {
  const cells = filled(row)
  const label = groupLabel.exec(cells[0]?.text ?? '')
  table.groups++
  const first = cells[0]!
  const n = label?.groups?.n ?? `x${table.groups}`
  table.group = {
    path: table.pathOf(within(table.base, n)), ...below(table.base), kind: 'group', label: n,
    start: first.start, body: first.start + (label?.[0].length ?? 0), end: cells.at(-1)!.end,
  }
  table.clauses.push(table.group)
}

/** `numbered`: its number is a cell, under a heading of its own or not. */
function addRow(table: Table, row: readonly RawCell[], n: string, numbered = true) {
  const base = table.group?.path ?? table.base
  const roles = numbered && !table.roles.includes('label') ? ['label' as const, ...table.roles] : table.roles
  const inPlace = row.length <= roles.length
  const cells: Cell[] = (inPlace ? row : filled(row)).flatMap(({ start, end, text }, i) => (text === '' ? [] : [{ start, end, role: roles[i] ?? 'other' }]))
  const first = filled(row)[0]!
  const end = filled(row).at(-1)!.end
  table.clauses.push({ path: table.pathOf(within(base, n)), ...below(base), kind: 'row', label: numbered ? n : '', start: first.start, body: numbered ? filled(row)[1]?.start ?? first.end : first.start, end, cells })
  for (const clause of [table.group, table.under]) if (clause) clause.end = Math.max(clause.end, end)
}

/** A path given before gets its number: PL.1~2. */
const toldApart = (seen: Map<string, number>) => (path: string) => {
  const times = (seen.get(path) ?? 0) + 1
  seen.set(path, times)
  return times === 1 ? path : `${path}~${times}`
}

/** The way the table is drawn: with bars, with tabs, or one cell a line. */
function rowsOf(text: string, span: Span, inside: string) {
  if (inside.includes('|')) return barredRows(text, span)
  const tabbed = /\S(?:\t| {4,})\S/.test(inside) ? tabbedRows(text, span) : []
  return tabbed.some(isHeading) ? tabbed : listedRows(text, span)
}

/** A row of a table without a column of numbers, whose heading says what is done and by whom. */
const isPlain = ({ roles }: Table, row: readonly RawCell[]) =>
  row.length <= roles.length && !roles.includes('label') && ['task', 'lead'].every((role) => row.some(({ text }, i) => roles[i] === role && text !== ''))

function addRows(table: Table, rows: readonly (readonly RawCell[])[]) {
  for (const row of rows) {
    const cells = filled(row)
    if (isHeading(row)) { table.roles = row.length === cells.length ? row.map((cell) => roleOf(cell.text)) : cells.map((cell) => roleOf(cell.text)); continue }
    if (table.roles.length === 0) continue
    const label = rowLabel.exec(cells[0]?.text ?? '')?.groups?.n
    if (label && cells.length > 1) addRow(table, row, label)
    else if (cells.length > 1 && isPlain(table, row)) addRow(table, row, `x${++table.plain}`, false)
    else if (groupLabel.test(cells[0]?.text ?? '') ? cells.length <= 2 || isUpper(cells[1]) : cells.length === 1) addGroup(table, row)
  }
}

/** An annex: itself, the groups of its table and the rows, each row with its cells by column. An annex without a table yields itself alone. */
export function annexClauses(text: string, span: Span, path: string): readonly Clause[] {
  const annex: Clause = { path, kind: 'annex', label: path, start: span.start, body: span.start, end: span.end }
  const table: Table = { clauses: [annex], group: undefined, groups: 0, plain: 0, roles: [], base: path, under: annex, pathOf: toldApart(new Map([[path, 1]])) }
  addRows(table, rowsOf(text, span, text.slice(span.start, span.end)))
  return table.clauses
}

/** Groups and rows of a table that stands in the body. In: its rows; the path it stands under, "" or "QC/" where nothing holds it; how a path that was given before is told apart. */
export function tableClauses(rows: readonly (readonly RawCell[])[], base: string, pathOf: (path: string) => string): readonly Clause[] {
  const table: Table = { clauses: [], group: undefined, groups: 0, plain: 0, roles: [], base, under: undefined, pathOf }
  addRows(table, rows)
  return table.clauses
}
