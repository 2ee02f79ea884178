import { refuse } from '@phoihop/core/outcome'
import { addItem, agree, attend, callOff, conclude, decline, draftMeetingPaper, hold, propose, readMeeting, withdrawConclusion, withdrawItem } from '@phoihop/services/meeting'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { Refused, Said } from '../design/notice.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { toPaper } from '../paper/drawn-up.ts'
import { MatterPapers } from '../paper/matter-papers.tsx'
import { formatDay, formatPeriod } from '../words/format.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { chosen, text, whole } from '../design/read-fields.ts'
import { reportFormOf } from '../work/read-form.ts'
import { AgendaPart } from './agenda-part.tsx'
import { AttendancePart } from './attendance-part.tsx'
import { ConclusionsPart } from './conclusions-part.tsx'
import { TimePart } from './time-part.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { '*'?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  return { view: valueOr(await readMeeting(house, reader, args.params['*'] ?? ''), app), said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

/** Where on the page to go on after an act: after a conclusion, in the field for the next. */
const GO_ON: Readonly<Record<string, string>> = { 'add-item': '#items', 'withdraw-item': '#items', attend: '#attendance', conclude: '#what', 'withdraw-conclusion': '#conclusions', hold: '#papers' }

export function action(args: Args) {
  const key = args.params['*'] ?? ''
  return answerForm(args, async ({ app: { house, reader }, act, form }) => {
    const [seen, proposal] = [whole(form, 'seq'), whole(form, 'proposal')]
    switch (act) {
      case 'propose': return propose(house, reader, key, { seen, on: text(form, 'on'), at: text(form, 'at'), where: text(form, 'where') })
      case 'call-off': return callOff(house, reader, key, { seen })
      case 'agree': return agree(house, reader, key, { proposal })
      case 'decline': return decline(house, reader, key, { proposal, because: text(form, 'because') })
      case 'add-item': return addItem(house, reader, key, { title: text(form, 'title') })
      case 'withdraw-item': return withdrawItem(house, reader, key, { item: text(form, 'item') })
      case 'draw-up': return toPaper(await draftMeetingPaper(house, reader, key, text(form, 'kind')))
      case 'attend': return attend(house, reader, key, { seen, bodies: chosen(form, 'body') })
      case 'conclude': return conclude(house, reader, key, { seen, what: text(form, 'what'), due: text(form, 'due'), owners: chosen(form, 'owner') })
      case 'withdraw-conclusion': return withdrawConclusion(house, reader, key, { seen, conclusion: text(form, 'conclusion') })
      case 'hold': return hold(house, reader, key, { seen, on: text(form, 'on'), figures: (await reportFormOf(form)).figures })
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }, ({ act }) => `/meetings/${key}?said=${act}${GO_ON[act] ?? ''}`)
}

export const meta = titled(vi.one, en.one)

/** One meeting, in the order it is worked through: time and place, agenda, who came, what was concluded. Printed, it is the agenda. */
export default function MeetingPage({ loaderData: { view, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { standing } = view
  const typed = actionData?.typed
  return (
    <article className="duty meeting">
      <p className="tools"><a href="/meetings">← {words.back}</a></p>
      <h1>{say(view.title)}</h1>
      <p className="lead">
        {say(view.place.title)} · {formatPeriod(view.period.key, language)} · {words.chair}: {view.chairs.map(({ title }) => say(title)).join(', ')}
        {standing.due !== 'awaiting' && <> · {words.due} {formatDay(standing.due)}</>} · <StateMark state={standing.state} daysLate={standing.daysLate} />
      </p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      <TimePart view={view} typed={typed} />
      <AgendaPart view={view} typed={typed} />
      <AttendancePart view={view} typed={typed} />
      <ConclusionsPart view={view} typed={typed} />
      <MatterPapers papers={view.papers} />
      <p className="hint"><a href={`/programme#${view.clause}`}>{words.clause} {view.clause}</a>{view.opens && <> · <a href={`/duty/${view.key}`}>{words.report}</a></>}</p>
    </article>
  )
}
