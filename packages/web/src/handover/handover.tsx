import { refuse } from '@phoihop/core/outcome'
import { handOver, readHandover, returnHandover, takeOver, writeMinutes, type HandoverView } from '@phoihop/services/handover'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { History } from '../design/history.tsx'
import { Refused, Said } from '../design/notice.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { toPaper } from '../paper/drawn-up.ts'
import { formatDay } from '../words/format.ts'
import { refusalWords } from '../words/refusal.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { text, whole } from '../design/read-fields.ts'
import { DossierPart } from './dossier-part.tsx'
import { HandoverActs } from './handover-acts.tsx'
import { HandoverMark } from './handover-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { '*'?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  return { view: valueOr(await readHandover(house, reader, args.params['*'] ?? ''), app), said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

export function action(args: Args) {
  const key = args.params['*'] ?? ''
  return answerForm(args, async ({ app: { house, reader }, act, form }) => {
    const seen = whole(form, 'seq')
    const said = { seen, on: text(form, 'on'), reservation: text(form, 'reservation') }
    switch (act) {
      case 'hand-over': return handOver(house, reader, key, said)
      case 'take-over': return takeOver(house, reader, key, said)
      case 'return': return returnHandover(house, reader, key, { seen, because: text(form, 'because') })
      case 'write-minutes': return toPaper(await writeMinutes(house, reader, key))
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }, ({ act }) => `/handovers/${key}?said=${act}`)
}

export const meta = titled(vi.list, en.list)

/** The handover of a year at a place: how far it is, what is to do now, what is handed over, what happened. Printed, it is the dossier. */
export default function HandoverPage({ loaderData: { view, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  const language = useLanguage()
  const { row: { key, year, place, state, standing, from, to, handedOn, takenOn }, handover: { returned, handed, taken }, waits } = view
  const side = (bodies: typeof from, on: string | undefined, reservation: string | undefined) => <>{bodies.map(({ title }) => say(title)).join(', ') || words.nobody}{on && <span className="meta"> · {formatDay(on)}</span>}{reservation && <> · “{reservation}”</>}</>
  return (
    <article className="duty handover">
      <p className="screen"><a href={`/handovers?year=${year}`}>← {words.back}</a></p>
      <h1>{words.oneOf(year, say(place.title))}</h1>
      <p className="lead"><HandoverMark state={state} />{standing && <> · {words.standing}: <StateMark state={standing.state} daysLate={standing.daysLate} /></>}</p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      {returned && <p className="notice refused">{words.state.returned}: “{returned.because}”</p>}
      {waits && <p className="notice ask">{refusalWords(waits, language)}</p>}
      <HandoverActs view={view} typed={actionData?.typed} />
      <dl className="facts">
        <div><dt>{words.from}</dt><dd>{side(from, handedOn, handed?.reservation)}</dd></div>
        <div><dt>{words.to}</dt><dd>{side(to, takenOn, taken?.reservation)}</dd></div>
        <div><dt>{words.due}</dt><dd>{standing && standing.due !== 'awaiting' && formatDay(standing.due)} · <a href={`/programme#${view.clause}`}>{words.clause} {view.clause}</a>{view.opensDuty && <> · <a href={`/duty/${key}`}>{words.duty}</a></>}</dd></div>
      </dl>
      <DossierPart view={view} />
      <History entries={view.history.map((one) => ({ ...one, what: <ActText act={one.act} /> }))} />
    </article>
  )
}

function ActText({ act }: Pick<HandoverView['history'][number], 'act'>) {
  const words = useWords(vi, en)
  return <>{words.did[act.did]}{act.did === 'return' ? `: “${act.because}”` : ` ${formatDay(act.on)}`}</>
}
