import { bodyTitle } from '@phoihop/services/house'
import { readPlan } from '@phoihop/services/plan'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { Refused, Said } from '../design/notice.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { MatterPapers } from '../paper/matter-papers.tsx'
import { formatDay } from '../words/format.ts'
import { inLanguage } from '../words/language.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { text } from '../design/read-fields.ts'
import { perform } from './perform.ts'
import { PlanActs } from './plan-acts.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { PlanHistory } from './plan-history.tsx'
import { PlanItems } from './plan-items.tsx'
import { PlanMark } from './plan-mark.tsx'
import { PlanPaper } from './plan-paper.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { '*'?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader, language } = app
  const plan = valueOr(await readPlan(house, reader, args.params['*'] ?? ''), app)
  const { body } = reader.seat
  return { plan, today: house.today(), body: body ? inLanguage(bodyTitle(house, body, house.today()), language) : '', said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

export function action(args: Args) {
  const key = args.params['*'] ?? ''
  return answerForm(args, (posted) => perform(key, posted), ({ act, form }) => {
    const item = text(form, 'item')
    return `/plans/${key}?said=${act}${/^i\d+$/.test(item) ? `#${item}` : ''}`
  })
}

export const meta = titled(vi.plans, en.plans)

/** The plan of a year at a place: how far it is, what is to do now, its items with what the bodies say, who signed. */
export default function PlanPage({ loaderData: { plan, today, body, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { row, returned, reopened } = plan
  return (
    <article className="duty plan">
      <p className="screen"><a href={`/plans?year=${row.year}`}>← {words.back}</a></p>
      <h1>{words.planOf(row.year, say(row.place.title))}</h1>
      <p className="lead"><PlanMark state={row.state} />{row.standing && <> · {words.standing}: <StateMark state={row.standing.state} daysLate={row.standing.daysLate} />{row.standing.doneOn && ` ${formatDay(row.standing.doneOn)}`}{row.standing.number && `, ${words.numbered(row.standing.number)}`}</>}</p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      {returned && <p className="notice refused"><b>{say(returned.body)}</b> {words.returned}: “{returned.because}”</p>}
      {reopened && <p className="notice ask">{words.reopened(reopened.document, formatDay(reopened.on))}</p>}
      {row.state === 'none' && !row.may.includes('draft') && <p className="empty">{words.waitsForDraft}</p>}
      <PlanActs plan={plan} body={body} today={today} typed={actionData?.typed} />
      <PlanFacts plan={plan} />
      <MatterPapers papers={plan.papers} />
      <PlanPaper plan={plan} />
      {row.state !== 'none' && <PlanItems plan={plan} typed={actionData?.typed} />}
      <PlanHistory history={plan.history} />
    </article>
  )
}
