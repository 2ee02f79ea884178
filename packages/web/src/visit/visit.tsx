import { refuse, type Outcome } from '@phoihop/core/outcome'
import { cancelVisit, findOnVisit, holdVisit, moveVisit, readVisit, withdrawFinding, type VisitView } from '@phoihop/services/visit'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Done, Refused } from '../design/notice.tsx'
import { formatDay } from '../words/format.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { text } from '../design/read-text.ts'
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

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const id = args.params.id ?? ''
  const form = await args.request.formData()
  const act = text(form, 'act')
  const outcome = await perform()
  if (!outcome.ok) return refused(outcome.refusals, app, form)
  throw redirect(`/visits/${id}?said=${act}${act === 'find' ? '#what' : ''}`, 303)

  async function perform(): Promise<Outcome<unknown>> {
    const seen = /^\d{1,9}$/.test(text(form, 'seq')) ? Number(text(form, 'seq')) : -1
    switch (act) {
      case 'move': return moveVisit(house, reader, id, { seen, month: text(form, 'period'), on: text(form, 'on') })
      case 'cancel': return cancelVisit(house, reader, id, { seen, because: text(form, 'because') })
      case 'find': return findOnVisit(house, reader, id, { seen, what: text(form, 'what'), due: text(form, 'due'), owners: form.getAll('owner').filter((value): value is string => typeof value === 'string' && value !== '') })
      case 'withdraw-finding': return withdrawFinding(house, reader, id, { seen, finding: text(form, 'conclusion') })
      case 'hold': return holdVisit(house, reader, id, { seen, on: text(form, 'on') })
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }
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
      {said && !actionData && words.said[said] && <Done>{words.said[said]}</Done>}
      <Refused sentences={actionData?.sentences} />
      {visit.cancelled && <p className="notice ask">{words.cancelled}: “{visit.cancelled.because}”</p>}
      <VisitActs view={view} typed={actionData?.typed} />
      <FindingsPart view={view} typed={actionData?.typed} />
      <ChecklistPart view={view} />
      <p className="hint">{words.visitors}: {visitors.length > 0 ? visitors.map(({ title }) => say(title)).join(', ') : say(place.title)}{duty && <> · <a href={`/duty/${duty}`}>{words.duty}</a></>}</p>
      <History history={view.history} />
    </article>
  )
}

function History({ history }: Pick<VisitView, 'history'>) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section className="history part" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol reversed>{history.map((one, at) => ({ ...one, at })).toReversed().map(({ act, body, account, recordedOn, at }) => (
        <li key={at}><b>{say(body)}</b> {words.did[act.did]}{act.did === 'hold' && ` ${formatDay(act.on)}`}{act.did === 'cancel' && `: “${act.because}”`}{act.did === 'find' && `: ${act.what}`}{(act.did === 'plan' || act.did === 'move') && `: ${act.from === act.to ? formatDay(act.from) : words.inMonth(act.from)}`}<p className="meta"><span>{words.recorded} {formatDay(recordedOn)}</span><span>{say(account)}</span></p></li>
      ))}</ol>
    </section>
  )
}
