import { refuse } from '@phoihop/core/outcome'
import { actOnCommitment, readCommitment, type CommitmentForm, type CommitmentStory } from '@phoihop/services/commitment'
import { readOnLadder } from '@phoihop/services/reminder'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { History } from '../design/history.tsx'
import { Refused, Said } from '../design/notice.tsx'
import { formatDay, formatPeriod } from '../words/format.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { text, whole } from '../design/read-fields.ts'
import { LadderFact } from '../reminder/ladder-fact.tsx'
import { CommitmentForms } from './commitment-forms.tsx'
import { CommitmentDue, CommitmentMark } from './commitment-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { id?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  return { story: valueOr(await readCommitment(house, reader, args.params.id ?? ''), app), onLadder: await readOnLadder(house, reader, args.params.id ?? ''), said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

export function action(args: Args) {
  const id = args.params.id ?? ''
  return answerForm(args, async ({ app: { house, reader }, act, form }) => {
    const typed = formOf(act, form)
    return typed ? actOnCommitment(house, reader, id, typed) : refuse({ code: 'field-missing', field: 'act' })
  }, ({ act }) => `/commitments/${id}?said=${act}`)
}

function formOf(act: string, form: FormData): CommitmentForm | undefined {
  const seen = whole(form, 'seq')
  const basis = { document: text(form, 'document'), documentOn: text(form, 'documentOn') }
  switch (act) {
    case 'report': return { seen, act, on: text(form, 'on'), number: text(form, 'number') }
    case 'accept': return { seen, act }
    case 'return': return { seen, act, because: text(form, 'because') }
    case 'extend': return { seen, act, to: text(form, 'to'), ...basis }
    case 'withdraw': return { seen, act, ...basis }
    case 'assign': return { seen, act, body: text(form, 'body'), ...basis }
    default: return undefined
  }
}

export const meta = titled(vi.one, en.one)

/** One commitment: what, who owes it, by when, from which meeting; what to do now; what happened. */
export default function CommitmentPage({ loaderData: { story, onLadder, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { commitment, standing, owner, now, meeting, judges } = story
  return (
    <article className="duty">
      <p><a href="/commitments">← {words.back}</a></p>
      <h1>{commitment.what}</h1>
      <p className="lead">{say(owner.title)} · <CommitmentDue standing={standing} /> · <CommitmentMark standing={standing} /></p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      {standing.state === 'returned' && <p className="notice refused"><b>{words.did.return}:</b> {commitment.returnedBecause}</p>}
      <CommitmentForms story={story} typed={actionData?.typed} />
      <dl className="facts">
        <div><dt>{words.owner}</dt><dd>{say(owner.title)}</dd></div>
        {now && <div><dt>{words.now}</dt><dd>{now === 'open' ? words.nobody : say(now.title)}</dd></div>}
        <div><dt>{words.from}</dt><dd><a href={commitment.visit ? `/visits/${commitment.visit}` : `/meetings/${commitment.meeting}`}>{say(meeting.title)}</a>, {say(meeting.place)}, {formatPeriod(meeting.period, language)}</dd></div>
        <LadderFact onLadder={onLadder} />
        <div><dt>{words.judges}</dt><dd>{judges.map(say).join(', ')}</dd></div>
      </dl>
      <History entries={story.history.map((one) => ({ ...one, what: <ActText act={one.act} {...(one.to ? { to: one.to } : {})} /> }))} />
    </article>
  )
}

function ActText({ act, to }: Pick<CommitmentStory['history'][number], 'act' | 'to'>) {
  const say = useSay()
  const words = useWords(vi, en)
  const did = words.did[act.did]
  switch (act.did) {
    case 'raise': return <>{did} {formatDay(act.due)}</>
    case 'report': return <>{did} {formatDay(act.on)}{act.number ? `, ${act.number}` : ''}</>
    case 'accept': return <>{did}</>
    case 'return': return <>{did}: “{act.because}”</>
    case 'extend': return <>{did} {formatDay(act.to)} {words.basis(act.basis.document, formatDay(act.basis.on))}</>
    case 'assign': return <>{did} {to && say(to)} {words.basis(act.basis.document, formatDay(act.basis.on))}</>
    case 'withdraw': return <>{did} {'document' in act.basis ? words.basis(act.basis.document, formatDay(act.basis.on)) : words.withConclusion}</>
  }
}
