import { issuePaper } from '@phoihop/services/issue'
import { agreePaper, readPaper, revisePaper, signPaper, type PaperView } from '@phoihop/services/paper'
import { refuse } from '@phoihop/core/outcome'
import { signedIn } from '../app-context.ts'
import { answerForm } from '../design/answer-form.ts'
import { Refused, Said } from '../design/notice.tsx'
import { text, whole } from '../design/read-fields.ts'
import { formatDay } from '../words/format.ts'
import { valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { PaperSheet } from './paper-sheet.tsx'
import { Rewording } from './rewording.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { id?: string } }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  return { view: valueOr(await readPaper(house, reader, args.params.id ?? ''), app), today: house.today(), said: new URL(args.request.url).searchParams.get('said') ?? undefined }
}

export function action(args: Args) {
  const id = args.params.id ?? ''
  return answerForm(args, async ({ app: { house, reader }, act, form }) => {
    const seen = whole(form, 'seen')
    switch (act) {
      case 'agree': return agreePaper(house, reader, id, seen)
      case 'sign': return signPaper(house, reader, id, seen)
      case 'revise': return revisePaper(house, reader, id, { seen, item: whole(form, 'item'), wording: text(form, 'wording') })
      case 'issue': return issuePaper(house, reader, id, { seen, on: text(form, 'on') })
      default: return refuse({ code: 'field-missing', field: 'act' })
    }
  }, ({ act }) => `/papers/${encodeURIComponent(id)}?said=${act}${act === 'revise' ? '#wording' : ''}`)
}

export const meta = titled(vi.title, en.title)

/** One paper: where it is on its way, what its reader may do now, and its words as they will be printed. */
export default function PaperPage({ loaderData: { view, today, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const { id, kind, stage, issued, paper } = view
  const file = (as: 'docx' | 'pdf') => (issued ? `/file/${issued[as]}` : `/papers/${id}/download?as=${as}`)
  return (
    <article className="paper">
      <p className="on-screen tools"><a href={`/papers?year=${view.year}`}>← {words.back}</a> <ToMatter view={view} /></p>
      <h1>{words.kinds[kind]}</h1>
      <p className="lead">{words.stages[stage]}{issued && ` · ${words.issuedAs(issued.number, formatDay(issued.on))}`}</p>
      {!actionData && <Said said={said} words={words.said} />}
      <Refused sentences={actionData?.sentences} />
      {view.outdated && <p className="notice ask">{words.outdated}</p>}
      <p className="on-screen"><a className="button quiet" href={file('docx')}>{words.word}</a> <a className="button quiet" href={file('pdf')}>{words.pdf}</a></p>
      <Signers view={view} />
      <PaperForms view={view} today={today} typed={actionData?.typed} />
      <Rewording view={view} typed={actionData?.typed} isOpen={said === 'revise'} />
      <section aria-label={words.preview}><PaperSheet paper={paper} /></section>
    </article>
  )
}

/** Back to the plan or meeting it says the text of. */
function ToMatter({ view: { kind, about, version } }: { view: PaperView }) {
  const words = useWords(vi, en)
  if (version === undefined) return null
  return <>· {kind === 'plan' ? <a href={`/plans/${about}`}>{words.matter.plan}</a> : <a href={`/meetings/${about}`}>{words.matter.meeting}</a>}</>
}

function Signers({ view: { signers, agreed, signed, titles } }: { view: PaperView }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <dl className="facts"><div><dt>{words.signers}</dt><dd><ul>
      {signers.map((body) => <li key={body}>{say(titles[body] ?? { vi: body })}: {signed.includes(body) ? `● ${words.signed}` : agreed.includes(body) ? `✓ ${words.agreed}` : `○ ${words.waiting}`}</li>)}
    </ul></dd></div></dl>
  )
}

/** The one next thing to do, for who may do it. */
function PaperForms({ view: { kind, version, stage, mine, leads, agreed, signed, signers, seen }, today, typed }: { view: PaperView; today: string; typed: Told['typed'] | undefined }) {
  const words = useWords(vi, en)
  if (!mine || stage === 'issued') return null
  const hidden = <input type="hidden" name="seen" value={seen} />
  if (stage === 'signed') {
    return leads ? (
      <>
      {version !== undefined && (kind === 'plan' || kind === 'conclusion-notice') && <p className="hint on-screen">{words.reports}</p>}
      <form method="post" className="card on-screen">{hidden}
        <label>{words.on} <input type="date" name="on" defaultValue={typed?.on ?? today} max={today} required /></label>
        <button className="button" name="act" value="issue">{words.issue}</button>
      </form>
      </>
    ) : null
  }
  return (
    <>
    {kind === 'plan' && version !== undefined && <p className="hint on-screen">{words.withPlan}</p>}
    <form method="post" className="card on-screen">{hidden}
      {agreed.length < signers.length && signed.length === 0 && <button className="button" name="act" value="agree">{words.agree}</button>}
      <button className="button quiet" name="act" value="sign">{words.sign}</button>
    </form>
    </>
  )
}
