import type { ReviewView } from '@phoihop/services/review'
import { formatCount, formatDay } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { NumberTable, OpenNumber, type TableName } from './number-cell.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const [SHOWN, IDS] = [12, { plan: 'plans', meeting: 'meetings' } as Readonly<Partial<Record<TableName, string>>>]

/** Every table of a review: short ones stand open, long ones folded with what needs looking at first. */
export function ReviewNumbers({ view }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const open = (table: TableName) => <Open key={table} view={view} table={table} />
  const folded = (table: TableName) => <Folded key={table} view={view} table={table} />
  return (
    <>
      {open('tier')}{view.tables.year.length > 1 && open('year')}{open('clause')}
      {folded('line')}{folded('kind')}{folded('as-now')}{folded('as-then')}{folded('body-now')}{folded('body')}
      {open('plan')}<Initiatives view={view} />
      {open('meeting')}<Charged view={view} />
      <section className="part" aria-labelledby="figures"><h2 id="figures">{words.tables.figure}</h2><Figures view={view} /></section>
      <section className="part" aria-labelledby="models"><h2 id="models">{words.models}</h2><Models view={view} /></section>
      <section className="part" aria-labelledby="gaps"><h2 id="gaps">{words.tables.gap}</h2><Gaps view={view} /></section>
    </>
  )
}

function Open({ view, table }: { view: ReviewView; table: TableName }) {
  const words = useWords(vi, en)
  const id = IDS[table] ?? `by-${table}`
  if (view.tables[table].length === 0) return <section className="part" aria-labelledby={id}><h2 id={id}>{words.tables[table]}</h2><p className="empty">{words.nothing}</p></section>
  return <section className="part" aria-labelledby={id}><h2 id={id}>{words.tables[table]}</h2><NumberTable at={view.line.key} table={table} rows={view.tables[table]} /></section>
}

function Folded({ view, table }: { view: ReviewView; table: TableName }) {
  const words = useWords(vi, en)
  const rows = view.tables[table]
  if (rows.length === 0) return null
  return (
    <details className="fold"><summary>{words.tables[table]} <span className="count">{rows.length}</span></summary>
      <NumberTable at={view.line.key} table={table} rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN && <p className="all"><a className="button quiet" href={`/reviews/${view.line.key}?table=${table}`}>{words.all(rows.length)}</a></p>}
    </details>
  )
}

function Figures({ view: { figures, line } }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (figures.length === 0) return <p className="empty">{words.nothing}</p>
  return (
    <>
      <div className="scroll"><table className="dense figures">
        <thead><tr><th scope="col">{words.first}</th><th scope="col">{words.columns.total}</th><th scope="col">{words.whoMisses}</th></tr></thead>
        <tbody>{figures.map(({ id, title, obligation, clause, party, total, missing }) => (
          <tr key={id}><th scope="row">{say(title)} <small className="meta">{clause} · {say(obligation)}{party && ` · ${say(party)}`}</small></th><td><OpenNumber at={line.key} table="figure" row={id} column="total" value={total} /></td><td>{missing > 0 ? missing : '–'}</td></tr>
        ))}</tbody>
      </table></div>
      <p className="all"><a className="button quiet" href={`/reviews/${line.key}?table=figure`}>{words.asNow} · {words.asThen}</a></p>
    </>
  )
}

function Models({ view: { figures, tables, line } }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const models = figures.filter(({ isStanding, total }) => isStanding && total !== null)
  const row = tables.kind.find(({ id }) => id === 'commendation')
  const praised = (row?.counts['on-time'] ?? 0) + (row?.counts.late ?? 0)
  return (
    <>
      {models.length === 0 ? <p className="empty">{words.noModels}</p> : <ul className="lines">{models.map(({ id, title, obligation, total }) => <li key={id}>{say(title)} ({say(obligation)}): <OpenNumber at={line.key} table="figure" row={id} column="total" value={total} /></li>)}</ul>}
      <p className={praised > 0 ? undefined : 'empty'}>{praised > 0 ? words.praised(praised) : words.noPraise}</p>
    </>
  )
}

function Initiatives({ view: { initiatives: { shown, total } } }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (total === 0) return null
  return <><h3>{words.initiatives}</h3><ul className="lines">{shown.map(({ year, place, title }) => <li key={`${year} ${place.vi} ${title}`}>{title} <span className="meta">{say(place)}, {year}</span></li>)}</ul>{total > shown.length && <p className="meta">{words.more(total - shown.length)}</p>}</>
}

function Charged({ view: { open: { shown, total } } }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (total === 0) return null
  return <><h3>{words.openCharged}</h3><ul className="gaps">{shown.map(({ id, what, owner, due, daysLate, opens }) => <li key={id}>{opens ? <a href={`/commitments/${id}`}>{what}</a> : what}: {words.charged(say(owner), formatDay(due), daysLate)}</li>)}</ul>{total > shown.length && <p className="meta">{words.more(total - shown.length)}</p>}</>
}

function Gaps({ view: { tables, gaps: { shown, total }, line } }: { view: ReviewView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const language = useLanguage()
  if (total === 0) return <p className="empty">{words.noGaps}</p>
  return (
    <>
      <NumberTable at={line.key} table="gap" rows={tables.gap} />
      <ul className="gaps">{shown.map(({ key, title, owners, since, daysLate, opens }) => <li key={key}>{opens ? <a href={`/duty/${key}`}>{say(title)}</a> : say(title)}: {words.gap(owners.map(say).join(', '), formatDay(since), daysLate)}</li>)}</ul>
      {total > shown.length && <p className="meta">{words.more(total - shown.length).replace(`${total - shown.length}`, formatCount(total - shown.length, language))}</p>}
    </>
  )
}
