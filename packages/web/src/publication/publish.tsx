import { previewPublication, publishFigures, publishPledge } from '@phoihop/services/publication'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Done, Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { PublishFigures, PublishPledge, Published } from './publish-parts.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }
const SAID = ['pledge', 'figures'] as const

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const asked = new URL(args.request.url).searchParams
  const period = asked.get('period')
  const said = SAID.find((one) => one === asked.get('said'))
  return { preview: valueOr(await previewPublication(house, reader, period === null ? {} : { period }), app), ...(said ? { said } : {}) }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const form = await args.request.formData()
  switch (text(form, 'act')) {
    case 'publish-pledge': {
      const done = await publishPledge(house, reader, { seen: text(form, 'seen') })
      return done.ok ? redirect('/publication?said=pledge', 303) : refused(done.refusals, app)
    }
    case 'publish-figures': {
      const period = text(form, 'period')
      const done = await publishFigures(house, reader, { period, seen: text(form, 'seen') })
      return done.ok ? redirect(`/publication?${new URLSearchParams({ said: 'figures', period })}`, 303) : refused(done.refusals, app)
    }
    default: return refused([{ code: 'form-malformed' }], app)
  }
}

export const meta = titled(vi.publish, en.publish)

/** What the public will see, looked at before it does: the promise, and the figures of a period with what is kept back marked. */
export default function PublishPage({ loaderData: { preview, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  return (
    <div className="public">
      <h1>{words.publish}</h1>
      <p className="lead">{words.publishLead}</p>
      <Refused sentences={actionData?.sentences} />
      {said && !actionData && <Done>{words.said[said]}</Done>}
      {preview.published && <p><a href={`/cong-khai/${preview.pledge.next.programme}`}>{words.publicPage}</a></p>}
      <PublishPledge pledge={preview.pledge} published={preview.published} />
      <PublishFigures preview={preview} />
      {preview.published && <Published published={preview.published} />}
    </div>
  )
}
