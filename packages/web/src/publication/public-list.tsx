import { listPublished } from '@phoihop/services/publication'
import { appOf } from '../app-context.ts'
import { formatDay } from '../words/format.ts'
import { valueOr } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, language } = appOf(args)
  return { programmes: valueOr(await listPublished(house), { language }) }
}

export const meta = titled(vi.title, en.title)

/** For everybody: the programmes that were made public. */
export default function PublicListPage({ loaderData: { programmes } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <div className="public">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {programmes.length === 0 ? <p className="empty">{words.empty}</p> : (
        <ul className="cards">
          {programmes.map(({ programme, title, document, term, lastOn }) => (
            <li key={programme} className="card">
              <div><h2><a href={`/cong-khai/${programme}`}>{say(title)}</a></h2><p className="meta"><span>{document}</span><span>{words.term} {term.from.slice(0, 4)}–{term.to.slice(0, 4)}</span><span>{words.lastOn(formatDay(lastOn))}</span></p></div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
