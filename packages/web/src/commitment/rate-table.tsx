import type { CommitmentList } from '@phoihop/services/commitment'
import { formatCount } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Rate = CommitmentList['total']
type Row = { id: string; title: { vi: string; en?: string }; rate: Rate }

/** Closing rates, a row for each body or place; each number opens its list. `by`: the field that narrows to a row. */
export function RateTable({ title, by, rows, total, year }: { title: string; by: 'body' | 'carrier' | 'place'; rows: readonly Row[]; total: Rate; year: string }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <div className="scroll"><table className="dense figures rates">
      <thead><tr><th scope="col">{title}</th>{[words.raised, words.closed, words.stillOpen, words.late, words.percent].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>{rows.map(({ id, title: name, rate }) => <tr key={id}><th scope="row">{say(name)}</th><Cells rate={rate} query={{ [by]: id, ...(year ? { year } : {}) }} /></tr>)}</tbody>
      {rows.length > 1 && <tfoot><tr><th scope="row">{words.total}</th><Cells rate={total} query={year ? { year } : {}} /></tr></tfoot>}
    </table></div>
  )
}

function Cells({ rate, query }: { rate: Rate; query: Record<string, string> }) {
  const language = useLanguage()
  const href = (part: string) => `/commitments?${new URLSearchParams({ ...query, part })}#list`
  const cell = (part: 'raised' | 'closed' | 'open' | 'late') => <td key={part}>{rate[part].length > 0 ? <a href={href(part)}>{formatCount(rate[part].length, language)}</a> : '0'}</td>
  return <>{(['raised', 'closed', 'open', 'late'] as const).map(cell)}<td>{rate.percent === null ? '–' : `${rate.percent.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')} %`}</td></>
}
