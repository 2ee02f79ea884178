import { refuse } from '@phoihop/core/outcome'
import { drawReview, readNumber, readReview, settleReviewSplit, writeReview, type NumberView, type ReviewView } from '@phoihop/services/review'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { Refused, Said } from '../design/notice.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { toPaper } from '../paper/drawn-up.ts'
import { formatDay } from '../words/format.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { text, whole } from '../design/read-fields.ts'
import { NumberList } from './number-list.tsx'
import { ReviewNumbers } from './review-numbers.tsx'
import { ReviewSummary } from './review-summary.tsx'
import { ReviewTexts } from './review-texts.tsx'
import { WholeTable } from './whole-table.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { '*'?: string } }
type Loaded = { key: string; view?: ReviewView; number?: NumberView; table?: string | undefined; said?: string | undefined }

export async function loader(args: Args): Promise<Loaded> {
  const app = signedIn(args)
  const { house, reader } = app
  const [key, asked] = [args.params['*'] ?? '', new URL(args.request.url).searchParams]
  const list = asked.get('list')
  if (list !== null) return { key, number: valueOr(await readNumber(house, reader, key, list), app) }
  return { key, view: valueOr(await readReview(house, reader, key), app), table: asked.get('table') ?? undefined, said: asked.get('said') ?? undefined }
}

export function action(args: Args) {
  const key = args.params['*'] ?? ''
  return answerForm(args, async ({ app: { house, reader, origin }, act, form }) => {
    switch (act) {
      case 'write': return writeReview(house, reader, key, { block: text(form, 'block'), text: text(form, 'what'), version: whole(form, 'version') })
      case 'settle': return settleReviewSplit(house, reader, key, { split: text(form, 'split'), place: text(form, 'place'), document: text(form, 'document'), documentOn: text(form, 'documentOn') })
      case 'draw': return toPaper(await drawReview(house, reader, key, { seen: whole(form, 'seen'), at: `${origin}/reviews/${key}` }))
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }, ({ act }) => `/reviews/${key}?said=${act}${act === 'settle' ? '#questions' : '#texts'}`)
}

export const meta = titled(vi.one, en.one)

/** One review: at a glance, then what those who sign write, then every number with what it was counted from. */
export default function ReviewPage({ loaderData: { key, view, number, table, said }, actionData }: { loaderData: Loaded; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (number) return <NumberList at={`/reviews/${key}`} number={number} />
  if (!view) return null
  const { line } = view
  const heading = `${words.named(line.years, line.isFinal)}, ${say(line.place.title)}`
  if (table) return <WholeTable view={view} table={table} heading={heading} />
  return (
    <article className="duty review">
      <p className="on-screen"><a href={`/reviews?year=${line.due.slice(0, 4)}`}>← {words.back}</a></p>
      <h1>{heading}</h1>
      <p className="lead">{words.fromTo(formatDay(line.period.from), formatDay(line.period.to))} · {words.due} {formatDay(line.due)} · <StateMark state={line.standing.state} daysLate={line.standing.daysLate} />{line.standing.doneOn && ` ${formatDay(line.standing.doneOn)}`}</p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      <ReviewSummary view={view} typed={actionData?.typed} answered={said === 'settle'} />
      <ReviewTexts view={view} typed={actionData?.typed} />
      <ReviewNumbers view={view} />
      <p className="hint"><a href={`/programme#${view.clause}`}>{words.clause} {view.clause}</a>{view.opens && <> · <a href={`/duty/${line.key}`}>{words.duty}</a></>}</p>
    </article>
  )
}
