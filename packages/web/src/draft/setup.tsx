import { decide, readDraft } from '@phoihop/services/draft'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Done, Refused } from '../design/notice.tsx'
import { text } from '../work/read-form.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { HeadForm } from './head-form.tsx'
import { NameRows } from './name-rows.tsx'
import { Parties } from './party-forms.tsx'
import { Places } from './place-forms.tsx'
import { readSetup } from './read-setup.ts'
import { Readings, Rotation } from './rotation-form.tsx'
import { Steps } from './steps.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { id?: string } }

export async function loader(args: Args) {
  const { house, reader, language } = signedIn(args)
  return { draft: valueOr(await readDraft(house, reader, args.params.id ?? ''), language), said: new URL(args.request.url).searchParams.has('said') }
}

export async function action(args: Args) {
  const { house, reader, language } = signedIn(args)
  const id = args.params.id ?? ''
  const form = await args.request.formData()
  const draft = valueOr(await readDraft(house, reader, id), language)
  const decision = readSetup(form, draft)
  if (!decision.ok) return refused(decision.refusals, language, form)
  const outcome = await decide(house, reader, id, Number(text(form, 'seq')), decision.value)
  if (!outcome.ok) return refused(outcome.refusals, language, form)
  throw redirect(`/documents/${id}/setup?said=1#${text(form, 'part')}`, 303)
}

export const meta = titled(vi.setupTitle, en.setupTitle)

/** What the document is, who its parties are, and which bodies its names stand for. */
export default function SetupPage({ loaderData: { draft, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const shared = { draft, typed: actionData?.typed }
  return (
    <div className="setup">
      <Steps draft={draft} at="setup" />
      <h1>{words.setupTitle}</h1>
      <p className="lead">{draft.file.name}{draft.kind ? ` · ${draft.kind}` : ''}</p>
      {said && !actionData && <Done>{words.changed}</Done>}
      <Refused sentences={actionData?.sentences} />
      <HeadForm {...shared} />
      <Parties {...shared} />
      <NameRows draft={draft} />
      <Places {...shared} />
      <Rotation {...shared} />
      <Readings {...shared} />
      <p><a className="button" href={`/documents/${draft.id}`}>{words.toItems}</a></p>
    </div>
  )
}
