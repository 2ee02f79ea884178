import { inviteAccount, listAccounts } from '@phoihop/services/account'
import type { Role } from '@phoihop/core/account'
import { bodiesOn, bodyTitle } from '@phoihop/services/house'
import { signedIn } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../work/read-form.ts'
import { formatDay } from '../words/format.ts'
import { inLanguage } from '../words/language.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }
const ROLES: readonly Role[] = ['officer', 'standing', 'leader', 'administrator']

export async function loader(args: Args) {
  const { house, reader, language } = signedIn(args)
  const accounts = valueOr(await listAccounts(house, reader), language)
  const today = house.today()
  const bodies = bodiesOn(house, today).map(({ id }) => ({ id, title: inLanguage(bodyTitle(house, id, today), language) }))
  return { accounts, bodies }
}

export async function action(args: Args) {
  const { house, reader, language, origin } = signedIn(args)
  const form = await args.request.formData()
  const role = ROLES.find((known) => known === text(form, 'role')) ?? 'officer'
  const outcome = await inviteAccount(house, reader, { name: text(form, 'name'), title: text(form, 'title'), role, body: text(form, 'body') })
  return outcome.ok ? { link: `${origin}${outcome.value.link}` } : refused(outcome.refusals, language, form)
}

export const meta = titled(vi.people, en.people)

/** Accounts of the installation, for its administrator. */
export default function PeoplePage({ loaderData: { accounts, bodies }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Partial<Told> & { link?: string } }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <h1>{words.people}</h1>
      <p className="lead">{words.peopleLead}</p>
      <Refused sentences={actionData?.sentences} />
      {actionData?.link && <p className="notice said"><b>{words.made}:</b> <code>{actionData.link}</code></p>}
      <div className="scroll"><table className="dense">
        <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.title}</th><th scope="col">{words.role}</th><th scope="col">{words.body}</th><th scope="col">{words.lastSignIn}</th></tr></thead>
        <tbody>{accounts.map((account) => (
          <tr key={account.id}><td><code>{account.name}</code></td><td>{say(account.title)}</td><td>{account.seats.map(({ role }) => words.roles[role]).join(', ')}</td><td>{account.seats.map(({ body }) => (body ? say(body) : '–')).join(', ')}</td><td>{account.signedInOn ? formatDay(account.signedInOn) : account.invited ? words.waiting : words.never}</td></tr>
        ))}</tbody>
      </table></div>
      <section aria-labelledby="invite">
        <h2 id="invite">{words.invite}</h2>
        <form method="post" className="sheet">
          <div className="field"><label htmlFor="name">{words.name}</label><input id="name" name="name" type="text" required pattern="[a-z0-9][a-z0-9._\-]{2,39}" autoCapitalize="none" spellCheck={false} autoComplete="off" defaultValue={actionData?.typed?.name} /></div>
          <div className="field"><label htmlFor="title">{words.title}</label><input id="title" name="title" type="text" required maxLength={80} autoComplete="off" defaultValue={actionData?.typed?.title} /></div>
          <div className="field"><label htmlFor="role">{words.role}</label><select id="role" name="role" defaultValue={actionData?.typed?.role}>{ROLES.map((role) => <option key={role} value={role}>{words.roles[role]}</option>)}</select></div>
          <div className="field"><label htmlFor="body">{words.body}</label><select id="body" name="body" defaultValue={actionData?.typed?.body}><option value="">{words.noBody}</option>{bodies.map((body) => <option key={body.id} value={body.id}>{body.title}</option>)}</select></div>
          <button className="button">{words.make}</button>
        </form>
      </section>
    </>
  )
}
