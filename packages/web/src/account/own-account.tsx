import { readOwnAccount, type OwnAccount } from '@phoihop/services/account'
import { data, redirect } from 'react-router'
import { appOf, signedIn } from '../app-context.ts'
import { Done, Refused } from '../design/notice.tsx'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { RecoveryCodes } from './code-parts.tsx'
import { closeCookie } from './cookies.ts'
import { cookies, goOn } from './go-on.ts'
import { ownAct } from './own-act.ts'
import { MailPart, PasskeyPart, PasswordPart, ProviderPart, TotpPart } from './own-parts.tsx'
import { PushPart } from './push-part.tsx'
import { SessionsPart } from './sessions-part.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }
type ActionData = Partial<Told> & { recoveryCodes?: readonly string[] }
type Loaded = { own: OwnAccount; said: string }

export async function loader(args: Args): Promise<Loaded> {
  const app = signedIn(args)
  const { house } = app
  const own = valueOr(await readOwnAccount(house, appOf(args).token ?? ''), app)
  return { own, said: new URL(args.request.url).searchParams.get('said') ?? '' }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const form = await args.request.formData()
  const outcome = await ownAct(args, form)
  if (!outcome.ok) return refused(outcome.refusals, app)
  const { token, recoveryCodes, said } = outcome.value
  if (said === 'everywhere') throw redirect('/sign-in?said=everywhere', { status: 303, headers: cookies(closeCookie(app)) })
  const headers = token === undefined ? new Headers() : goOn(args, token)
  if (recoveryCodes) return data({ recoveryCodes }, { headers })
  throw redirect(said ? `/account?said=${said}` : '/account', { status: 303, headers })
}

export const headers = ({ actionHeaders }: { actionHeaders: Headers }): Headers => actionHeaders
export const meta = titled(vi.own, en.own)

/** One's own account: the ways in, and where one is signed in. */
export default function OwnAccountPage({ loaderData: { own, said }, actionData }: { loaderData: Loaded; actionData?: ActionData }) {
  const words = useWords(vi, en)
  const say = useSay()
  const done = Object.entries(words.said).find(([what]) => what === said)?.[1]
  return (
    <>
      <h1>{words.own}</h1>
      <p className="lead">{say(own.account.title)} (<code>{own.account.name}</code>)</p>
      <Refused sentences={actionData?.sentences} />
      {actionData?.recoveryCodes ? <RecoveryCodes codes={actionData.recoveryCodes} on="/account" /> : done && <Done>{done}</Done>}
      {!own.fresh && <Prove own={own} />}
      <TotpPart own={own} />
      <PasskeyPart own={own} />
      {own.provider && <ProviderPart provider={own.provider} fresh={own.fresh} />}
      {own.hasPassword && <PasswordPart />}
      <MailPart mail={own.mail} />
      <PushPart push={own.push} />
      <SessionsPart sessions={own.sessions} />
    </>
  )
}

function Prove({ own: { hasPassword, totp } }: { own: OwnAccount }) {
  const words = useWords(vi, en)
  if (!hasPassword) return <p className="notice ask">{words.signInAgain}</p>
  return (
    <form method="post" className="sheet own-part">
      <p>{words.prove}</p>
      <input type="hidden" name="act" value="prove" />
      <div className="field"><label htmlFor="prove">{words.password}</label><input id="prove" name="password" type="password" required autoComplete="current-password" /></div>
      {totp === 'on' && <div className="field"><label htmlFor="prove-code">{words.code}</label><input id="prove-code" name="code" type="text" required autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} maxLength={40} /></div>}
      <button className="button quiet">{words.proveButton}</button>
    </form>
  )
}
