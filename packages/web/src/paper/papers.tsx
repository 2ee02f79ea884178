import { listPapers } from '@phoihop/services/paper'
import { signedIn } from '../app-context.ts'
import { formatDay } from '../words/format.ts'
import { valueOr } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const app = signedIn(args)
  const { house, reader } = app
  const today = Number(house.today().slice(0, 4))
  const asked = Number(new URL(args.request.url).searchParams.get('year'))
  const first = Number(house.definition(reader.programme).programme.inForce.from.slice(0, 4))
  const year = Number.isInteger(asked) && asked >= first && asked <= today + 1 ? asked : today
  return { year, years: Array.from({ length: today + 2 - first }, (_, back) => today + 1 - back), papers: valueOr(await listPapers(house, reader, { years: [year, year] }), app) }
}

export const meta = titled(vi.title, en.title)

/** The papers of a year that the reader's body signs or sees. */
export default function PapersPage({ loaderData: { year, years, papers } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form className="filter" method="get">
        <label>{words.year} <select name="year" defaultValue={year}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
        <button className="button quiet">{words.show}</button>
      </form>
      {papers.length === 0 ? <p className="empty">{words.none}</p> : (
        <div className="scroll"><table className="dense">
          <thead><tr><th scope="col">{words.kind}</th><th scope="col">{words.number}</th><th scope="col">{words.stage}</th><th scope="col">{words.draftedOn}</th><th scope="col">{words.drafter}</th></tr></thead>
          <tbody>
            {papers.map(({ id, kind, stage, issued, draftedOn, drafter, byItself }) => (
              <tr key={id}>
                <th scope="row"><a href={`/papers/${id}`}>{words.kinds[kind]}</a></th>
                <td>{issued ? issued.number : '–'}</td><td>{words.stages[stage]}</td><td>{formatDay(draftedOn)}</td><td>{byItself ? words.byItself : say(drafter)}</td>
              </tr>
            ))}
          </tbody>
        </table></div>
      )}
    </>
  )
}
