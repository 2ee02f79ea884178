import { listHandovers, type HandoverRow } from '@phoihop/services/handover'
import { signedIn } from '../app-context.ts'
import { StateMark } from '../design/state-mark.tsx'
import { formatDay } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { HandoverMark } from './handover-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const year = Number(new URL(args.request.url).searchParams.get('year'))
  return { handovers: await listHandovers(house, reader, Number.isInteger(year) && year > 0 ? { year } : {}) }
}

export const meta = titled(vi.list, en.list)

/** The handovers of a year: between whom, how far each is. */
export default function HandoversPage({ loaderData: { handovers: { year, years, rows, taken } } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  return (
    <>
      <h1>{words.listOf(year)}</h1>
      <form className="filter" method="get">
        <label>{words.year} <select name="year" defaultValue={year}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
        <button className="button quiet">{words.show}</button>
      </form>
      {rows.length === 0 ? <p className="empty">{words.none}</p> : (
        <>
          <p className="lead">{words.lead(taken, rows.filter(({ key }) => key).length)}</p>
          <div className="scroll" role="region" aria-label={words.scroll} tabIndex={0}><table className="dense">
            <thead><tr><th scope="col">{words.place}</th><th scope="col">{words.stateOf}</th><th scope="col">{words.standing}</th><th scope="col">{words.from}</th><th scope="col">{words.to}</th></tr></thead>
            <tbody>{rows.map((row) => <Row key={row.key ?? row.place.id} row={row} />)}</tbody>
          </table></div>
        </>
      )}
    </>
  )
}

function Row({ row: { key, place, state, standing, from, to, handedOn, takenOn } }: { row: HandoverRow }) {
  const words = useWords(vi, en)
  const say = useSay()
  const sides = (bodies: HandoverRow['from']) => bodies.map(({ title }) => say(title)).join(', ')
  return (
    <tr>
      <td>{key ? <a href={`/handovers/${key}`}>{say(place.title)}</a> : say(place.title)}</td>
      <td><HandoverMark state={state} /></td>
      <td>{standing ? <><StateMark state={standing.state} daysLate={standing.daysLate} /> {!standing.doneOn && standing.due !== 'awaiting' && <span className="meta">· {words.due.toLowerCase()} {formatDay(standing.due)}</span>}</> : <a href="/questions">{words.question}</a>}</td>
      <td>{sides(from)}{handedOn && <span className="meta"> · {formatDay(handedOn)}</span>}</td>
      <td>{key && (to.length > 0 ? sides(to) : words.nobody)}{takenOn && <span className="meta"> · {formatDay(takenOn)}</span>}</td>
    </tr>
  )
}
