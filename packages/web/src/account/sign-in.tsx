import { signIn, signInByPasskey } from '@phoihop/services/account'
import { listDemonstrationAccounts } from '@phoihop/services/demonstration'
import { redirect } from 'react-router'
import { appOf } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { refused, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { safePath } from './cookies.ts'
import { entered } from './go-on.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { visitorOf } from './visitor.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const { house, reader } = appOf(args)
  if (reader) throw redirect('/')
  const { provider } = house.signIn
  const search = new URL(args.request.url).searchParams
  return {
    accounts: await listDemonstrationAccounts(house),
    to: safePath(search.get('to')),
    everywhere: search.get('said') === 'everywhere',
    ...(provider ? { provider: { title: provider.title, reachable: await provider.isReachable() } } : {}),
  }
}

export async function action(args: Args) {
  const app = appOf(args)
  const form = await args.request.formData()
  const visitor = visitorOf(args)
  const outcome = text(form, 'act') === 'passkey'
    ? await signInByPasskey(app.house, { origin: app.origin, credential: text(form, 'credential'), ...visitor })
    : await signIn(app.house, { name: text(form, 'name'), password: text(form, 'password'), ...visitor })
  if (!outcome.ok) return refused(outcome.refusals, app, form)
  throw entered(app, outcome.value, safePath(text(form, 'to')))
}

export const meta = titled(vi.signIn, en.signIn)

export default function SignInPage({ loaderData: { accounts, to, provider, everywhere }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <div className="narrow">
      <h1>{words.signIn}</h1>
      <p className="lead">{words.tagline}</p>
      <Refused sentences={actionData?.sentences} />
      {everywhere && <p className="notice said" role="status">{words.said.everywhere}</p>}
      <form method="post" className="sheet">
        <input type="hidden" name="to" value={to} />
        <div className="field"><label htmlFor="name">{words.name}</label><input id="name" name="name" type="text" required autoComplete="username" autoCapitalize="none" spellCheck={false} defaultValue={actionData?.typed?.name} /></div>
        <div className="field"><label htmlFor="password">{words.password}</label><input id="password" name="password" type="password" required autoComplete="current-password" /></div>
        <button className="button">{words.signIn}</button>
      </form>
      <PasskeyForm purpose="sign-in" label={words.byPasskey} to={to} />
      {provider && (
        <form method="post" action="/provider" className="other-way">
          <button className="button quiet" disabled={!provider.reachable}>{words.byProvider(provider.title)}</button>
          {!provider.reachable && <p className="hint">{words.unreachable}</p>}
        </form>
      )}
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
      <p className="public-way"><a href="/cong-khai">{words.publicWay}</a></p>
    </div>
  )
}
