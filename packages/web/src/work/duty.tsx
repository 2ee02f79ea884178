import { isYearsPlan } from '@phoihop/core/plan'
import { readOnLadder } from '@phoihop/services/reminder'
import { acceptDuty, correctDuty, postponeDuty, readDuty, reportDuty, returnDuty, waiveDuty } from '@phoihop/services/work'
import { refuse } from '@phoihop/core/outcome'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { History } from '../design/history.tsx'
import { Refused, Said } from '../design/notice.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { formatPeriod } from '../words/format.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { LadderFact } from '../reminder/ladder-fact.tsx'
import { DueDay } from './duty-card.tsx'
import { DutyForms } from './duty-forms.tsx'
import { ActWords } from './act-words.tsx'
import { text } from '../design/read-fields.ts'
import { reportFormOf } from './read-form.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { '*'?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const story = valueOr(await readDuty(house, reader, args.params['*'] ?? ''), app)
  return { story, onLadder: await readOnLadder(house, reader, story.duty.occurrence.key), isPlan: isYearsPlan(story.duty.obligation), today: house.today(), said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

export function action(args: Args) {
  const key = args.params['*'] ?? ''
  return answerForm(args, async ({ app: { house, reader }, act, form }) => {
    const basis = { document: text(form, 'document'), documentOn: text(form, 'documentOn') }
    switch (act) {
      case 'correct': return correctDuty(house, reader, key, { ...(await reportFormOf(form)), because: text(form, 'because') })
      case 'accept': return acceptDuty(house, reader, key)
      case 'return': return returnDuty(house, reader, key, { because: text(form, 'because') })
      case 'postpone': return postponeDuty(house, reader, key, { ...basis, to: text(form, 'to') })
      case 'waive': return waiveDuty(house, reader, key, basis)
      case 'report': return reportDuty(house, reader, key, await reportFormOf(form))
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }, ({ act }) => (act === 'report' || act === 'correct' ? `/?said=${encodeURIComponent(key)}` : `/duty/${key}?said=${act}`))
}

export const meta = titled(vi.duty, en.duty)

/** One duty as a short story: what is owed, by when and why, what to do now, what happened. */
export default function DutyPage({ loaderData: { story, onLadder, isPlan, today, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { duty, clause } = story
  const { occurrence, obligation, standing } = duty
  return (
    <article className="duty">
      <p><a href="/">← {words.back}</a></p>
      <h1>{say(obligation.title)}</h1>
      <p className="lead">{say(duty.place.title)} · {formatPeriod(occurrence.period.key, language)} · <StateMark state={standing.state} daysLate={standing.daysLate} /></p>
      <Said said={said} words={words.said} />
      <Refused sentences={actionData?.sentences} />
      {standing.returnedBecause && standing.state === 'returned' && <p className="notice refused"><b>{words.did.return}:</b> {standing.returnedBecause}</p>}
      {isPlan && <p className="all"><a className="button quiet" href={`/plans/${occurrence.key}`}>{words.openPlan}</a></p>}
      {obligation.kind === 'handover' && <p className="all"><a className="button quiet" href={`/handovers/${occurrence.key}`}>{words.openHandover}</a></p>}
      {obligation.kind === 'inspection' && <p className="all"><a className="button quiet" href={`/visits?year=${occurrence.falls.slice(0, 4)}`}>{words.openVisits}</a></p>}
      <DutyForms story={story} today={today} typed={actionData?.typed} />
      <dl className="facts">
        <div><dt>{words.who}</dt><dd>{duty.owners.map((owner) => say(owner.title)).join(', ')}</dd></div>
        <div><dt>{words.due}</dt><dd><DueDay duty={duty} /></dd></div>
        <LadderFact onLadder={onLadder} />
        <div><dt>{words.why}</dt><dd><ul className="because">{story.because.map((reason) => <li key={reason.vi}>{say(reason)}</li>)}</ul></dd></div>
        <div><dt>{words.clause} {clause.label}</dt><dd><a href={`/programme#${clause.path}`}>{say(clause.title)}</a></dd></div>
        {obligation.reading && <div><dt>{words.reading}</dt><dd>{say(obligation.reading.says)}</dd></div>}
      </dl>
      {obligation.touchesPersons && <p className="hint">{words.persons}</p>}
      <History entries={story.history.map(({ entry, body, account }) => ({ body, account, recordedOn: entry.recordedOn, what: <ActWords act={entry.act} /> }))} />
    </article>
  )
}
