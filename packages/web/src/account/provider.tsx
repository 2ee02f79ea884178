import { leaveToSignIn, leaveToTie } from '@phoihop/services/account'
import { data } from 'react-router'
import { appOf } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { refused } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { awayCookie } from './cookies.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }
type Told = { address?: string; sentences?: readonly string[] }

export const loader = (args: Args) => ({ title: appOf(args).house.signIn.provider?.title ?? '' })

/** A page between here and the provider, and not a redirect: a browser takes a form from here to no other place than this site. */
export async function action(args: Args) {
  const app = appOf(args)
  const ties = text(await args.request.formData(), 'act') === 'tie'
  const outcome = ties ? await leaveToTie(app.house, app.token ?? '', app.origin) : await leaveToSignIn(app.house, app.origin)
  if (!outcome.ok) return refused(outcome.refusals, app)
  return data({ address: outcome.value.address }, { headers: { 'Set-Cookie': awayCookie(app, outcome.value.secret), 'Cache-Control': 'no-store' } })
}

export const headers = ({ actionHeaders }: { actionHeaders: Headers }): Headers => actionHeaders
export const meta = titled(vi.away, en.away)

export default function ProviderPage({ loaderData: { title }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  return (
    <div className="narrow">
      <h1>{words.away}</h1>
      <Refused sentences={actionData?.sentences} />
      {actionData?.address
        ? <><meta httpEquiv="refresh" content={`0;url=${actionData.address}`} /><p><a className="button" href={actionData.address}>{words.goTo(title)}</a></p></>
        : <p><a className="button quiet" href="/sign-in">{words.otherWays}</a></p>}
    </div>
  )
}
