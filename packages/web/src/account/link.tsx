import { acceptLink, readLink } from '@phoihop/services/account'
import { data } from 'react-router'
import { appOf } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { refused, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { entered } from './go-on.ts'
import { visitorOf } from './visitor.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request; params: { token?: string } }

export async function loader(args: Args) {
  const link = await readLink(appOf(args).house, args.params.token ?? '')
  return data({ link }, { status: link ? 200 : 404 })
}

export async function action(args: Args) {
  const app = appOf(args)
  const outcome = await acceptLink(app.house, { link: args.params.token ?? '', password: text(await args.request.formData(), 'password'), ...visitorOf(args) })
  if (!outcome.ok) return refused(outcome.refusals, app)
  throw entered(app, outcome.value, '/')
}

export const meta = titled(vi.link, en.link)

export default function LinkPage({ loaderData: { link }, actionData }: { loaderData: { link: Awaited<ReturnType<typeof readLink>> }; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (!link) return <div className="narrow"><h1>{words.link}</h1><p>{words.spent}</p></div>
  return (
    <div className="narrow">
      <h1>{words.link}</h1>
      <p className="lead">{words.linkLead(`${say(link.title)} (${link.name})`)}</p>
      <Refused sentences={actionData?.sentences} />
      <form method="post" className="sheet">
        <input type="hidden" name="name" value={link.name} autoComplete="username" />
        <div className="field"><label htmlFor="password">{words.newPassword}</label><input id="password" name="password" type="password" required minLength={10} autoComplete="new-password" /></div>
        <button className="button">{words.set}</button>
      </form>
    </div>
  )
}
