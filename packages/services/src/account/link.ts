import { mayKeepAccounts, type AccountId, type Reader, type Role } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import { wrongText } from '@phoihop/core/work'
import { addAccount, addLink, findCredentials, findLink, setPassword, spendLink } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import { findBody } from '../house/bodies.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { digestOf, hashPassword, newToken, PASSWORD_LEAST } from './secret.ts'
import { minutesBefore, openSession } from './sign-in.ts'

const LINK_DAYS = 7
const NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/
const TITLE_LIMIT = 80

/** The path of a one-time link by which an account sets its password; spent by its first use, void after seven days. */
export async function makeLink(db: House['db'], house: House, account: string): Promise<string> {
  const token = newToken()
  await addLink(db, { digest: digestOf(token), account, madeAt: house.now(), expiresAt: minutesBefore(house.now(), -LINK_DAYS * 24 * 60) })
  return `/link/${token}`
}

/** A link that can still be used: whose account, and whether it is the installation's first. */
export async function readLink(house: House, link: string): Promise<{ name: string; title: { vi: string }; first: boolean } | undefined> {
  const found = await findLink(house.db, digestOf(link), house.now())
  return found ? { name: found.name, title: found.title, first: found.first } : undefined
}

/** Sets the password and signs in. The link is spent in the same transaction. */
export function acceptLink(house: House, form: { link: string; password: string }): Promise<Outcome<{ token: string }>> {
  return inTransaction(house, async (db) => {
    if (form.password.length < PASSWORD_LEAST) return refuse({ code: 'password-too-short', least: PASSWORD_LEAST })
    const account = await spendLink(db, digestOf(form.link), house.now())
    if (!account) return refuse({ code: 'link-spent' })
    await setPassword(db, account, await hashPassword(form.password))
    await addAudit(db, { at: house.now(), account, did: 'set-password', on: account })
    return ok({ token: await openSession(db, house, account) })
  })
}

/** A new account for a body (an administrator's has none), and the one-time link to hand to its holder. */
export function inviteAccount(house: House, reader: Reader, form: { name: string; title: string; role: Role; body?: string }): Promise<Outcome<{ link: string }>> {
  return inTransaction(house, async (db) => {
    if (!mayKeepAccounts(reader)) return refuse({ code: 'may-not', action: 'invite' })
    const name = form.name.normalize('NFC').trim().toLowerCase()
    if (!NAME.test(name)) return refuse({ code: 'field-missing', field: 'name' })
    const wrong = wrongText('title', form.title, TITLE_LIMIT)
    if (wrong) return refuse(wrong)
    const body = findBody(house, (form.body ?? '') as BodyId)
    if (form.role !== 'administrator' && !body) return refuse({ code: 'unknown-body', body: form.body ?? '' })
    if (await findCredentials(db, name)) return refuse({ code: 'account-name-taken', name })
    const id = house.newId() as AccountId
    const seat = { role: form.role, ...(form.role === 'administrator' || !body ? {} : { body: body.id }) }
    await addAccount(db, { id, name, title: { vi: form.title.trim() }, seats: [seat], demonstration: false })
    await addAudit(db, { ...actor(house, reader), did: 'invite', on: id })
    return ok({ link: await makeLink(db, house, id) })
  })
}

/** The first administrator of an empty installation, and the link to it; undefined when there is an account already. */
export function inviteFirstAdministrator(house: House): Promise<Outcome<string | undefined>> {
  return inTransaction(house, async (db) => {
    const known = await findCredentials(db, FIRST)
    if (known?.passwordHash) return ok(undefined)
    if (known) return ok(await makeLink(db, house, known.account))
    const id = house.newId() as AccountId
    await addAccount(db, { id, name: FIRST, title: { vi: 'Quản trị viên', en: 'Administrator' }, seats: [{ role: 'administrator' }], demonstration: false })
    await addAudit(db, { at: house.now(), account: 'installation', did: 'invite', on: id })
    return ok(await makeLink(db, house, id))
  })
}
const FIRST = 'admin'
