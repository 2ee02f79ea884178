import { listDrafts, takeIn, type DraftRow } from '@phoihop/services/draft'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { formatDay } from '../words/format.ts'
import { inLanguage } from '../words/language.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader, language } = app
  const drafts = valueOr(await listDrafts(house, reader), app)
  return { drafts, programmes: house.definitions().map(({ programme }) => ({ slug: programme.programme, title: `${programme.document} – ${inLanguage(programme.title, language)}` })) }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const form = await args.request.formData()
  const file = form.get('file')
  const amends = text(form, 'amends')
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  const outcome = await takeIn(house, reader, { name: file instanceof File ? file.name : '', bytes, ...(amends ? { amends } : {}) })
  if (!outcome.ok) return refused(outcome.refusals, app, form)
  const { draft, underWay } = outcome.value
  throw redirect(`/documents/${draft}/${underWay ? 'reading' : 'setup'}`, 303)
}

export const meta = titled(vi.documents, en.documents)

/** Documents taken in, and the place to put the next one. */
export default function DocumentsPage({ loaderData: { drafts, programmes }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  return (
    <>
      <h1>{words.documents}</h1>
      <p className="lead">{words.documentsLead}</p>
      <Refused sentences={actionData?.sentences} />
      <form method="post" encType="multipart/form-data" className="sheet" aria-label={words.takeIn}>
        <div className="field"><label htmlFor="file">{words.file}</label><input id="file" name="file" type="file" required accept=".docx,.pdf,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff,.webp" aria-describedby="file-hint" /><p className="hint" id="file-hint">{words.fileHint}</p></div>
        <div className="field"><label htmlFor="amends">{words.amends}</label><select id="amends" name="amends" defaultValue={actionData?.typed?.amends ?? ''}><option value="">{words.amendsNone}</option>{programmes.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}</select></div>
        <button className="button">{words.takeIn}</button>
        <p className="hint">{words.reading}</p>
      </form>
      <h2>{words.takenIn}</h2>
      {drafts.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="cards">{drafts.map((draft) => <Row key={draft.id} draft={draft} />)}</ul>
    </>
  )
}

function Row({ draft }: { draft: DraftRow }) {
  const words = useWords(vi, en)
  const say = useSay()
  const state = draft.published ? 'accepted' : draft.unreadable ? 'late' : 'due-soon'
  const address = `/documents/${draft.id}${draft.underWay ? '/reading' : ''}`
  return (
    <li className={`card ${state}`}>
      <div>
        <h3>{draft.unreadable ? draft.file : <a href={address}>{draft.title ?? draft.file}</a>}</h3>
        <p className="meta"><span>{draft.document ?? draft.file}</span><span>{words.taken(formatDay(draft.takenOn), say(draft.takenBy))}</span></p>
        {draft.unreadable ? <p>{words.unreadable}: {draft.unreadable}</p>
          : draft.underWay ? <p>{words.readingStep(draft.underWay)}</p>
          : <p className="meta"><span>{words.open(draft.open)}</span><span>{words.confirmed(draft.confirmed)}</span><span>{words.rejected(draft.rejected)}</span></p>}
        {draft.published && <p className="state accepted">✓ {words.published}: {words.version(draft.published.version)}, {formatDay(draft.published.on)}</p>}
      </div>
      {!draft.unreadable && <a className="button quiet" href={address}>{draft.published || draft.underWay ? words.look : words.goOn}</a>}
      <a href={`/documents/${draft.id}/original`}>{words.original}</a>
    </li>
  )
}
