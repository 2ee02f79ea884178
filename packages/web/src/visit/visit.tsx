import { refuse } from '@phoihop/core/outcome'
import { cancelVisit, findOnVisit, holdVisit, moveVisit, readVisit, withdrawFinding, type VisitView } from '@phoihop/services/visit'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { History } from '../design/history.tsx'
import { Refused, Said } from '../design/notice.tsx'
import { formatDay } from '../words/format.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { chosen, text, whole } from '../design/read-fields.ts'
import { ChecklistPart } from './checklist-part.tsx'
import { FindingsPart } from './findings-part.tsx'
import { VisitActs } from './visit-acts.tsx'
import { VisitDay, VisitMark } from './visit-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { id?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  return { view: valueOr(await readVisit(house, reader, args.params.id ?? ''), app), said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

export function action(args: Args) {
  const id = args.params.id ?? ''
  return answerForm(args, async ({ app: { house, reader }, act, form }) => {
    const seen = whole(form, 'seq')
    switch (act) {
      case 'move': return moveVisit(house, reader, id, { seen, month: text(form, 'period'), on: text(form, 'on') })
      case 'cancel': return cancelVisit(house, reader, id, { seen, because: text(form, 'because') })
      case 'find': return findOnVisit(house, reader, id, { seen, what: text(form, 'what'), due: text(form, 'due'), owners: chosen(form, 'owner') })
      case 'withdraw-finding': return withdrawFinding(house, reader, id, { seen, finding: text(form, 'conclusion') })
      case 'hold': return holdVisit(house, reader, id, { seen, on: text(form, 'on') })
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }, ({ act }) => `/visits/${id}?said=${act}${act === 'find' ? '#what' : ''}`)
}

export const meta = titled(vi.list, en.list)

/** One visit: when and by whom, what to do now, what the visited body owes, what was found. */
export default function VisitPage({ loaderData: { view, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { body, place, visit, state, year, visitors, duty } = view
  return (
    <article className="duty visit">
      <p className="screen"><a href={`/visits?year=${year}`}>← {words.back}</a></p>
      <h1>{words.oneOf(say(body.title))}</h1>
      <p className="lead"><VisitDay visit={visit} /> · <VisitMark state={state} /></p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      {visit.cancelled && <p className="notice ask">{words.cancelled}: “{visit.cancelled.because}”</p>}
      <VisitActs view={view} typed={actionData?.typed} />
      <FindingsPart view={view} typed={actionData?.typed} />
      <ChecklistPart view={view} />
      <p className="hint">{words.visitors}: {visitors.length > 0 ? visitors.map(({ title }) => say(title)).join(', ') : say(place.title)}{duty && <> · <a href={`/duty/${duty}`}>{words.duty}</a></>}</p>
      <History entries={view.history.map((one) => ({ ...one, what: <ActText act={one.act} /> }))} />
    </article>
  )
}

function ActText({ act }: Pick<VisitView['history'][number], 'act'>) {
  const words = useWords(vi, en)
  const did = words.did[act.did]
  switch (act.did) {
    case 'hold': return <>{did} {formatDay(act.on)}</>
    case 'cancel': return <>{did}: “{act.because}”</>
    case 'find': return <>{did}: {act.what}</>
    case 'plan': case 'move': return <>{did}: {act.from === act.to ? formatDay(act.from) : words.inMonth(act.from)}</>
    default: return <>{did}</>
  }
}
