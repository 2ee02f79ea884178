import { readMatrix, type Matrix, type MatrixCell } from '@phoihop/services/schedule'
import { signedIn } from '../app-context.ts'
import { Legend, SHAPES, StateMark } from '../design/state-mark.tsx'
import { en as stateEn } from '../design/words.en.ts'
import { vi as stateVi } from '../design/words.vi.ts'
import { formatDay, formatPeriod } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const year = Number(asked.get('year'))
  const obligation = asked.get('obligation')
  return { matrix: await readMatrix(house, reader, { ...(year > 0 ? { year } : {}), ...(obligation ? { obligation } : {}) }), open: asked.get('open') ?? undefined }
}

export const meta = titled(vi.matrix, en.matrix)

/** Places down, periods across, one mark a cell. */
export default function MatrixPage({ loaderData: { matrix, open } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const opened = matrix.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))).find(({ cell }) => cell?.key === open)
  return (
    <>
      <header className="bar-head">
        <h1>{words.matrix}</h1>
        <p className="on-paper">{matrix.obligations.filter(({ id }) => id === matrix.obligation).map(({ clause, title }) => `${clause} · ${say(title)}`)} · {words.year} {matrix.year}</p>
        <form className="filter" method="get">
          <label>{words.year} <select name="year" defaultValue={matrix.year}>{matrix.years.map((year) => <option key={year}>{year}</option>)}</select></label>
          <label>{words.obligation} <select name="obligation" defaultValue={matrix.obligation}>{matrix.obligations.map(({ id, title, clause }) => <option key={id} value={id}>{clause} · {say(title)}</option>)}</select></label>
          <button className="button quiet">{words.show}</button>
        </form>
        <Legend />
      </header>
      {matrix.rows.length === 0 ? <p className="empty">{words.empty}</p> : (
        <div className="matrix-with-side">
          <Grid matrix={matrix} open={open} />
          <div id="beside">{opened?.cell && <Side title={say(opened.row.place.title)} cell={opened.cell} matrix={matrix} />}</div>
        </div>
      )}
    </>
  )
}

function Grid({ matrix, open }: { matrix: Matrix; open: string | undefined }) {
  const words = useWords(vi, en)
  const { states, lateBy } = useWords(stateVi, stateEn)
  const language = useLanguage()
  const say = useSay()
  const title = (row: Matrix['rows'][number], cell: MatrixCell, key: string) => `${say(row.place.title)}, ${formatPeriod(key, language)}: ${cell.state === 'late' ? lateBy(cell.daysLate) : states[cell.state]}`
  const head = (key: string) => (/^\d{4}-\d{2}$/.test(key) ? key.slice(5) : key.slice(5) || key)
  const query = (key: string) => `/matrix?${new URLSearchParams({ year: String(matrix.year), obligation: matrix.obligation, open: key })}`
  return (
    <div className="matrix" role="region" tabIndex={0} aria-label={words.scroll}>
      <table>
        <thead><tr><th scope="col">{words.place}</th>{matrix.periods.map((key) => <th key={key} scope="col">{head(key)}</th>)}</tr></thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.place.id}>
              <th scope="row">{say(row.place.title)}</th>
              {row.cells.map((cell, at) => (
                <td key={matrix.periods[at]} className={cell?.state} aria-current={cell && cell.key === open ? 'true' : undefined}>
                  {cell && <a href={cell.state === 'question' ? '/questions' : query(cell.key)} title={title(row, cell, matrix.periods[at] ?? '')}><span aria-hidden="true">{SHAPES[cell.state]}{cell.state === 'late' ? <small>{cell.daysLate}</small> : null}</span><span className="unseen">{cell.state === 'late' ? lateBy(cell.daysLate) : states[cell.state]}</span></a>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Side({ title, cell, matrix }: { title: string; cell: MatrixCell; matrix: Matrix }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <aside className="side" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(matrix.obligations.find(({ id }) => id === matrix.obligation)?.title ?? { vi: '' })} · {formatPeriod(cell.key.split('/')[1] ?? '', language)}</p>
      <p><StateMark state={cell.state} daysLate={cell.daysLate} /></p>
      <p className="meta"><span>{words.due}: {cell.due === 'awaiting' ? words.awaiting : formatDay(cell.due)}</span><span>{words.owedBy}: {cell.owners.map(say).join(', ')}</span></p>
      <p><a className="button" href={`/duty/${cell.key}`}>{words.openDuty}</a> <a className="button quiet" href={`/matrix?${new URLSearchParams({ year: String(matrix.year), obligation: matrix.obligation })}`}>{words.close}</a></p>
    </aside>
  )
}
