import { Done, Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import type { Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { decideByForm } from './decide-by-form.ts'
import { HeadForm } from './head-form.tsx'
import { NameRows } from './name-rows.tsx'
import { Parties } from './party-forms.tsx'
import { Places } from './place-forms.tsx'
import { readSetup } from './read-setup.ts'
import { Readings, Rotation } from './rotation-form.tsx'
import { Steps } from './steps.tsx'
import { visitDraft, type DraftArgs } from './visit-draft.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: DraftArgs) {
  const { draft } = await visitDraft(args)
  return { draft, said: new URL(args.request.url).searchParams.has('said') }
}

export const action = (args: DraftArgs) => decideByForm(args, readSetup, (form) => `/setup?said=1#${text(form, 'part')}`)

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
