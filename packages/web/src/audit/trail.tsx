import { checkTrail, readTrail, type CheckedTrail, type TrailLine } from '@phoihop/services/audit'
import { signedIn } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { formatMoment } from '../words/format.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { ChainState } from './chain-state.tsx'
import { choiceIn, queryOf } from './choice.ts'
import { TrailFilter } from './trail-filter.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const choice = choiceIn(args.request.url)
  return { choice, page: valueOr(await readTrail(house, reader, choice), app) }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const checked = await checkTrail(house, reader)
  return checked.ok ? { checked: checked.value } : refused(checked.refusals, app)
}

export const meta = titled(vi.title, en.title)

/** Who did what, for an auditor: newest first, narrowed as asked, a page at a time. */
export default function TrailPage({ loaderData: { choice, page }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Partial<Told> & { checked?: CheckedTrail } }) {
  const words = useWords(vi, en)
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Refused sentences={actionData?.sentences} />
      <TrailFilter choice={choice} page={page} />
      {page.lines.length === 0 ? <p className="lead">{words.empty}</p> : <Lines lines={page.lines} />}
      <p className="steps">
        {choice.before !== undefined && <a className="button quiet" href={`/trail${queryOf(choice, { before: undefined })}`}>{words.newest}</a>}
        {page.before !== undefined && <a className="button quiet" href={`/trail${queryOf(choice, { before: String(page.before) })}`}>{words.older}</a>}
      </p>
      <ChainState head={page.head} checked={actionData?.checked} />
    </>
  )
}

function Lines({ lines }: { lines: readonly TrailLine[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.title}><table className="dense trail">
      <thead><tr><th scope="col">{words.time}</th><th scope="col">{words.account}</th><th scope="col">{words.body}</th><th scope="col">{words.deed}</th><th scope="col">{words.on}</th><th scope="col">{words.of}</th></tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.seq}>
          <td>{formatMoment(line.at)}</td>
          <td>{line.account.title ? say(line.account.title) : line.account.id === 'installation' ? words.installation : line.account.id}</td>
          <td>{line.body ? say(line.body) : '–'}</td>
          <td>{words.did[line.did] ?? line.did}</td>
          <td><code>{line.on}</code></td>
          <td>{line.of ? say(line.of) : '–'}</td>
        </tr>
      ))}</tbody>
    </table></div>
  )
}
