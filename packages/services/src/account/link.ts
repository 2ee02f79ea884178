import type { Account } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addLink, beginAttempt, findAccount, findLink, markSucceeded, setPassword, spendLink } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { counted } from './counted.ts'
import { minutesBefore } from './instant.ts'
import { afterPassword, type Entered, type Visitor } from './open-session.ts'
import { wrongPassword } from './new-password.ts'
import { digestOf, hashPassword, newToken } from './secret.ts'

/** The path of a one-time link by which an account sets its password; spent by its first use, void after some days, and in place of those before. */
export async function makeLink(db: Db, house: House, account: string): Promise<string> {
  const token = newToken()
  await addLink(db, { digest: digestOf(token), account, madeAt: house.now(), expiresAt: minutesBefore(house.now(), -house.signIn.linkDays * 24 * 60) })
  return `/link/${token}`
}

/** A link that can still be used: whose account, and whether it is the installation's first. */
export async function readLink(house: House, link: string): Promise<{ name: string; title: { vi: string }; first: boolean } | undefined> {
  const found = await findLink(house.db, digestOf(link), house.now())
  return found ? { name: found.name, title: found.title, first: found.first } : undefined
}

/** Sets the password and signs in, by way of the second factor where one is asked for. The link is spent in the same transaction; a password that is refused leaves it good. */
export async function acceptLink(house: House, form: { link: string; password: string } & Visitor): Promise<Outcome<Entered>> {
  const known = await guarded(async () => ok(await holderOf(house, form.link)))
  if (!known.ok) return known
  const wrong = wrongPassword(house, form.password, known.value)
  if (wrong) return refuse(wrong)
  const { address, device } = form
  return counted(house, { kind: 'link', name: 'link', address }, async (): Promise<{ account?: string; passwordHash: string }> => ({ passwordHash: await hashPassword(form.password) }), async (db, { passwordHash }) => {
    const account = await spendLink(db, digestOf(form.link), house.now())
    const holder = account && (await findAccount(db, account))
    if (!holder) return refuse({ code: 'link-spent' })
    await setPassword(db, holder.id, passwordHash)
    await addAudit(db, { at: house.now(), account: holder.id, did: 'set-password', on: holder.id })
    await forgive(db, house, holder.name, address)
    return ok(await afterPassword(db, house, holder.id, { way: 'link', device }))
  })
}

async function holderOf(house: House, link: string): Promise<Account | undefined> {
  const found = await findLink(house.db, digestOf(link), house.now())
  return found && findAccount(house.db, found.account)
}

/** Wrong passwords of before say nothing about a new one. */
async function forgive(db: Db, house: House, name: string, address: string): Promise<void> {
  for (const kind of ['password', 'code'] as const) {
    const begun = await beginAttempt(db, { kind, name, address, at: house.now() }, () => 0)
    if (begun.id !== undefined) await markSucceeded(db, begun.id)
  }
}
