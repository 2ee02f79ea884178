import { calendarDate, type CalendarDate, type Days } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import type { Basis, Dated, Place, PlaceId, TierId } from '@phoihop/core/register'
import { readCsv, type CsvRow } from './read-csv.ts'

const COLUMNS = ['place', 'tier', 'from', 'to', 'name', 'within', 'code', 'document', 'successors']
type Row = Days & { line: number; place: PlaceId; tier: TierId; name: string; within: string; code: string; basis: Basis; successors: readonly PlaceId[] }

/**
 * Places from a table with one row for each stretch of days on which nothing about the place changed, oldest first. `from` and `to` are
 * included; an empty `to` means still so; `successors` (ids between spaces) stand in the last row. Refuses with the line.
 */
export function readPlaces(text: string, file: string): Outcome<readonly Place[]> {
  const table = readCsv(text, file, COLUMNS)
  if (!table.ok) return table
  const rows = table.value.map(rowOf)
  const wrong = rows.flatMap((row, at) => (row.ok ? [] : [unreadable(file, table.value[at]?.line, row.refusals[0])]))
  if (wrong[0]) return refuse(wrong[0], ...wrong.slice(1))
  const read = rows.flatMap((row) => (row.ok ? [row.value] : []))
  return ok([...Map.groupBy(read, (row) => row.place).values()].map(placeOf))
}

function rowOf({ line, cells }: CsvRow): Outcome<Row> {
  const cell = (column: string): string => cells.get(column) ?? ''
  const from = calendarDate(cell('from'))
  if (!from.ok) return from
  const to = cell('to') === '' ? undefined : calendarDate(cell('to'))
  if (to && !to.ok) return to
  const empty = ['place', 'tier', 'name', 'document'].find((column) => cell(column) === '')
  if (empty) return refuse({ code: 'field-missing', field: empty })
  return ok({
    ...daysOf(from.value, to?.value), line, place: cell('place') as PlaceId, tier: cell('tier') as TierId, name: cell('name'),
    within: cell('within'), code: cell('code'), basis: { document: cell('document') },
    successors: cell('successors').split(' ').filter((id) => id !== '') as PlaceId[],
  })
}

const daysOf = (from: CalendarDate, to: CalendarDate | undefined): Days => (to === undefined ? { from } : { from, to })

function unreadable(file: string, line: number | undefined, refusal: Refusal): Refusal {
  const because = refusal.code === 'field-missing' ? `ô "${refusal.field}" trống` : refusal.code === 'not-a-date' ? `"${refusal.text}" không phải ngày YYYY-MM-DD` : refusal.code
  return { code: 'definition-unreadable', file, ...(line === undefined ? {} : { line }), because }
}

function placeOf(rows: readonly Row[]): Place {
  const first = rows[0] as Row
  const last = rows.at(-1) as Row
  return {
    id: first.place, tier: first.tier, exists: daysOf(first.from, last.to), successors: last.successors,
    names: runs(rows, (row) => row.name).map((name) => ({ ...name, value: { vi: name.value } })),
    within: runs(rows, (row) => row.within as PlaceId),
    codes: runs(rows, (row) => row.code),
  }
}

/** One column as dated facts: rows one after another with the same value are one fact, an empty cell is none. */
function runs<T extends string>(rows: readonly Row[], column: (row: Row) => T): readonly Dated<T>[] {
  const facts: Dated<T>[] = []
  let before: T | undefined
  for (const row of rows) {
    const value = column(row)
    const last = facts.at(-1)
    if (last && value === before) facts[facts.length - 1] = { value, ...daysOf(last.from, row.to), basis: last.basis }
    else if (value !== '') facts.push({ value, ...daysOf(row.from, row.to), basis: row.basis })
    before = value
  }
  return facts
}
