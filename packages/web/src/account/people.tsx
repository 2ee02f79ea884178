import { listAccounts, type AccountView, type MadeLink } from '@phoihop/services/account'
import { bodiesOn, bodyTitle } from '@phoihop/services/house'
import { readOutbox } from '@phoihop/services/outbox'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Done, Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { formatDay } from '../words/format.ts'
import { inLanguage } from '../words/language.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { InviteForm } from './invite-form.tsx'
import { OneAccount } from './one-account.tsx'
import { OutboxPart } from './outbox-part.tsx'
import { peopleAct } from './people-act.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }
type ActionData = Partial<Told> & Partial<MadeLink>

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader, language } = app
  const accounts = valueOr(await listAccounts(house, reader), app)
  const today = house.today()
  const search = new URL(args.request.url).searchParams
  return {
    accounts,
    chosen: accounts.find(({ id, closed }) => id === search.get('account') && !closed),
    outbox: valueOr(await readOutbox(house, reader), app),
    said: search.get('said') === '1',
    bodies: bodiesOn(house, today).map(({ id }) => ({ id: id as string, title: inLanguage(bodyTitle(house, id, today), language) })),
    ...(house.signIn.provider ? { provider: house.signIn.provider.title } : {}),
  }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader, origin } = app
  const form = await args.request.formData()
  const outcome = await peopleAct(house, reader, form)
  if (!outcome.ok) return refused(outcome.refusals, app, form)
  if (outcome.value.link) return { link: `${origin}${outcome.value.link}`, mailed: outcome.value.mailed === true }
  throw redirect(text(form, 'act') === 'close' ? '/people?said=1' : `/people?account=${encodeURIComponent(text(form, 'account'))}&said=1`, 303)
}

export const meta = titled(vi.people, en.people)

/** Accounts of the installation, for its administrator. */
export default function PeoplePage({ loaderData: { accounts, bodies, chosen, outbox, said, provider }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: ActionData }) {
  const words = useWords(vi, en)
  return (
    <>
      <h1>{words.people}</h1>
      <p className="lead">{words.peopleLead}</p>
      <Refused sentences={actionData?.sentences} />
      {actionData?.link && <p className="notice said" role="status"><b>{words.made}:</b> <code>{actionData.link}</code>{actionData.mailed && <> {words.madeMailed}</>}</p>}
      {said && !actionData && <Done>{words.done}</Done>}
      {chosen && <OneAccount account={chosen} bodies={bodies} {...(provider === undefined ? {} : { provider })} />}
      <div className="scroll"><table className="dense">
        <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.title}</th><th scope="col">{words.role}</th><th scope="col">{words.body}</th><th scope="col">{words.waysIn}</th><th scope="col">{words.lastSignIn}</th></tr></thead>
        <tbody>{accounts.map((account) => <Row key={account.id} account={account} />)}</tbody>
      </table></div>
      <OutboxPart outbox={outbox} />
      <InviteForm bodies={bodies} typed={actionData?.typed?.act === 'invite' ? actionData.typed : undefined} />
    </>
  )
}

function Row({ account }: { account: AccountView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const factors = [account.totp && words.totpShort, account.passkeys > 0 && words.passkeyCount(account.passkeys), account.provider && words.providerShort].filter((each) => typeof each === 'string')
  return (
    <tr>
      <td>{account.closed ? <code>{account.name}</code> : <a href={`/people?account=${encodeURIComponent(account.id)}`}><code>{account.name}</code></a>}</td>
      <td>{say(account.title)}</td>
      <td>{account.closed ? words.closed : account.seats.map(({ role }) => words.roles[role]).join(', ')}</td>
      <td>{account.seats.map(({ body }) => (body ? say(body) : '–')).join(', ')}</td>
      <td>{factors.length > 0 ? factors.join(', ') : '–'}</td>
      <td>{account.signedInOn ? formatDay(account.signedInOn) : account.invited && !account.closed ? words.waiting : words.never}</td>
    </tr>
  )
}
