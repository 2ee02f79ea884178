import { comeBack } from '@phoihop/services/account'
import { data, redirect } from 'react-router'
import { appOf } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { refusalWords, statusOf } from '../words/refusal.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { awayIn, endAwayCookie, openCookie } from './cookies.ts'
import { cookies } from './go-on.ts'
import { visitorOf } from './visitor.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = appOf(args)
  const { house, language, origin, token } = app
  const outcome = await comeBack(house, { secret: awayIn(args.request, app.secure), origin, query: new URL(args.request.url).search, ...visitorOf(args), ...(token ? { token } : {}) })
  if (!outcome.ok) return data({ sentences: outcome.refusals.map((refusal) => refusalWords(refusal, language)) }, { status: statusOf(outcome.refusals[0]), headers: { 'Set-Cookie': endAwayCookie(app) } })
  throw redirect(outcome.value.tied ? '/account?said=tied' : '/', { status: 303, headers: cookies(openCookie(app, outcome.value.token), endAwayCookie(app)) })
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }): Headers => loaderHeaders
export const meta = titled(vi.signIn, en.signIn)

/** Seen only by who could not be let in. */
export default function ProviderBackPage({ loaderData: { sentences } }: { loaderData: { sentences: readonly string[] } }) {
  const words = useWords(vi, en)
  return <div className="narrow"><h1>{words.signIn}</h1><Refused sentences={sentences} /><p><a className="button quiet" href="/sign-in">{words.otherWays}</a></p></div>
}
