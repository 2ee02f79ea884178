import type { ReviewView } from '@phoihop/services/review'
import { useSay, useWords } from '../words/use-words.ts'
import { COLUMNS, NumberTable, OpenNumber, type TableName } from './number-cell.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** One table of a review with all its rows; figures place by place, as now and as then. */
export function WholeTable({ view, table, heading }: { view: ReviewView; table: string; heading: string }) {
  const words = useWords(vi, en)
  const known = Object.hasOwn(COLUMNS, table) ? (table as TableName) : undefined
  return (
    <article className="review">
      <p className="on-screen"><a href={`/reviews/${view.line.key}`}>← {words.backToReview}</a></p>
      <h1>{heading}</h1>
      <h2>{words.tables[known ?? 'figure']}</h2>
      {known ? <NumberTable at={view.line.key} table={known} rows={view.tables[known]} /> : <FigurePlaces view={view} />}
    </article>
  )
}

function FigurePlaces({ view: { figures, line } }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (figures.length === 0) return <p className="empty">{words.nothing}</p>
  const places = (id: string, as: 'now' | 'then', rows: ReviewView['figures'][number]['asNow']) => (
    <div className="scroll"><table className="dense figures">
      <thead><tr><th scope="col">{as === 'now' ? words.asNow : words.asThen}</th><th scope="col">{words.columns.total}</th></tr></thead>
      <tbody>{rows.map(({ place, value }) => <tr key={place.id}><th scope="row">{say(place.title)}</th><td><OpenNumber at={line.key} table="figure" row={id} column={`${as} ${place.id}`} value={value} /></td></tr>)}</tbody>
    </table></div>
  )
  return (
    <>{figures.filter(({ asNow, asThen }) => asNow.length + asThen.length > 0).map(({ id, title, obligation, party, total, asNow, asThen }) => (
      <details key={id} className="fold"><summary>{say(title)} <span className="meta">{say(obligation)}{party && ` · ${say(party)}`}</span> <span className="count">{total ?? '–'}</span></summary>
        <div className="pair">{places(id, 'now', asNow)}{places(id, 'then', asThen)}</div>
      </details>
    ))}</>
  )
}
