import type { ReviewRowView, ReviewView } from '@phoihop/services/review'
import { vi as kindsVi } from '../draft/words.vi.ts'
import { en as kindsEn } from '../draft/words.en.ts'
import { formatCount } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type TableName = keyof ReviewView['tables']

/** The address of the list behind a number. */
export const numberAt = (key: string, table: string, row: string, column: string): string => `/reviews/${key}?list=${encodeURIComponent(`${table}/${row}/${column}`)}`

/** A number that opens; 0 and what is not known open nothing. */
export function OpenNumber({ at, table, row, column, value }: { at: string; table: string; row: string; column: string; value: number | null | undefined }) {
  const language = useLanguage()
  const words = useWords(vi, en)
  if (value === null) return <small>{words.unknown}</small>
  return value ? <a href={numberAt(at, table, row, column)}>{formatCount(value, language)}</a> : <>{value === undefined ? '–' : '0'}</>
}

const DUTIES = ['opening', 'owed', 'on-time', 'late', 'overdue', 'waived', 'left'] as const
export const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  total: DUTIES, tier: DUTIES, kind: DUTIES, clause: ['owed', 'on-time', 'late', 'overdue', 'waived'], line: DUTIES, year: ['owed', 'on-time', 'late', 'overdue', 'waived'], 'as-now': DUTIES, 'as-then': DUTIES,
  body: [...DUTIES, 'charged', 'charged-done', 'charged-left'], 'body-now': [...DUTIES, 'charged', 'charged-done', 'charged-left'], plan: ['owed', 'approved', 'missing', 'initiatives'], meeting: ['owed', 'held', 'missing', 'charged-before', 'charged', 'charged-done', 'charged-left'], gap: ['missing'],
}

/** How a row is called: by what it is, with what came together in it. */
function useRowTitle(): (table: TableName, row: ReviewRowView) => string {
  const say = useSay()
  const words = useWords(vi, en)
  const { kinds } = useWords(kindsVi, kindsEn)
  return (table, { id, title, clause }) => {
    if (table === 'kind') return kinds[id as keyof typeof kinds] ?? id
    if (table === 'gap') return words.gaps[id] ?? id
    return clause ? `${clause} · ${say(title)}` : say(title)
  }
}

/** So many names stand beside a row; more are folded. */
const FEW = 2

/** Rows of one table; every number opens. `rows`: those shown. */
export function NumberTable({ at, table, rows }: { at: string; table: TableName; rows: readonly ReviewRowView[] }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const title = useRowTitle()
  const rated = rows.some(({ onTime }) => onTime !== undefined)
  const closes = table === 'meeting'
  const percent = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : `${formatCount(value, language)} %`)
  return (
    <div className="scroll" role="region" aria-label={`${words.tables[table]}: ${words.scroll}`} tabIndex={0}><table className="dense figures">
      <thead><tr><th scope="col">{words.first}</th>{COLUMNS[table].map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}{rated && <th scope="col">{words.onTime}</th>}{closes && <th scope="col">{words.closing}</th>}</tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{title(table, row)}{row.of.length > 0 && row.of.length <= FEW && <small className="meta"> ({words.of} {row.of.map(say).join(', ')})</small>}{row.of.length > FEW && <details className="of"><summary>{words.ofMany(row.of.length)}</summary>{row.of.map(say).join(', ')}</details>}</th>
          {COLUMNS[table].map((column) => <td key={column}><OpenNumber at={at} table={table} row={row.id} column={column} value={row.counts[column]} /></td>)}
          {rated && <td>{percent(row.onTime)}</td>}{closes && <td>{percent(row.closing)}</td>}
        </tr>
      ))}</tbody>
    </table></div>
  )
}
