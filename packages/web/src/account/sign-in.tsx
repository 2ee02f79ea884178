import { listDemonstrationAccounts, signIn } from '@phoihop/services/account'
import { redirect } from 'react-router'
import { appOf } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../work/read-form.ts'
import { refused, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { openCookie, safePath } from './cookies.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const { house, reader } = appOf(args)
  if (reader) throw redirect('/')
  return { accounts: await listDemonstrationAccounts(house), to: safePath(new URL(args.request.url).searchParams.get('to')) }
}

export async function action(args: Args) {
  const app = appOf(args)
  const form = await args.request.formData()
  const outcome = await signIn(app.house, { name: text(form, 'name'), password: text(form, 'password'), address: app.client })
  if (!outcome.ok) return refused(outcome.refusals, app.language, form)
  throw redirect(safePath(text(form, 'to')), { status: 303, headers: { 'Set-Cookie': openCookie(app, outcome.value.token) } })
}

export const meta = titled(vi.signIn, en.signIn)

export default function SignInPage({ loaderData: { accounts, to }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <div className="narrow">
      <h1>{words.signIn}</h1>
      <p className="lead">{words.tagline}</p>
      <Refused sentences={actionData?.sentences} />
      <form method="post" className="sheet">
        <input type="hidden" name="to" value={to} />
        <div className="field"><label htmlFor="name">{words.name}</label><input id="name" name="name" type="text" required autoComplete="username" autoCapitalize="none" spellCheck={false} defaultValue={actionData?.typed?.name} /></div>
        <div className="field"><label htmlFor="password">{words.password}</label><input id="password" name="password" type="password" required autoComplete="current-password" /></div>
        <button className="button">{words.signIn}</button>
      </form>
      {accounts.length > 0 && (
        <section aria-labelledby="demonstration">
          <h2 id="demonstration">{words.demonstration}</h2>
          <p>{words.demonstrationLead}</p>
          <ul className="cards">
            {accounts.map((account) => (
              <li key={account.name} className="card">
                <div><h3>{say(account.title)}</h3><p className="meta"><span>{words.roles[account.role]}</span>{account.body && <span>{say(account.body)}</span>}<span><code>{account.name}</code></span></p></div>
                <form method="post"><input type="hidden" name="to" value={to} /><input type="hidden" name="name" value={account.name} /><input type="hidden" name="password" value={account.password} /><button className="button quiet" aria-label={`${words.enterAs} ${say(account.title)}`}>{words.enterAs}</button></form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
