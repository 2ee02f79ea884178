import { isSeat, mailAddress, mayKeepAccounts, type AccountId, type Reader, type Role, type Seat } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import { wrongText } from '@phoihop/core/work'
import { addAccount, findCredentials, isNameTaken } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import { findBody } from '../house/bodies.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mailLink } from './mail-link.ts'
import { makeLink } from './link.ts'
import { nameOf } from './sign-in.ts'

const NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/
const TITLE_LIMIT = 80
const FIRST = 'admin'

/** A seat as an administrator chose it: a body of the registers, none for an administrator. Refuses `unknown-body`, `unfit-seat`. */
export function seatFrom(house: House, { role, body }: { role: Role; body?: string }): Outcome<Seat> {
  if (body && !findBody(house, body as BodyId)) return refuse({ code: 'unknown-body', body })
  const seat = { role, ...(body ? { body: body as BodyId } : {}) }
  return isSeat(seat) ? ok(seat) : refuse({ code: 'unfit-seat', role })
}

/** A one-time link; `mailed`: it goes to its holder's work address too. */
export type MadeLink = { link: string; mailed: boolean }

/** A work address as typed; none is fine. Refuses `mail-malformed`. */
export function mailFrom(text: string | undefined): Outcome<string | undefined> {
  if (!text?.trim()) return ok(undefined)
  const mail = mailAddress(text)
  return mail === undefined ? refuse({ code: 'mail-malformed', text }) : ok(mail)
}

/** A new account for a body, and the one-time link to hand to its holder; it goes to the holder's work address too, where one is given. */
export function inviteAccount(house: House, reader: Reader, form: { name: string; title: string; role: Role; body?: string; mail?: string }): Promise<Outcome<MadeLink>> {
  return inTransaction(house, async (db) => {
    if (!mayKeepAccounts(reader)) return refuse({ code: 'may-not', action: 'invite' })
    const name = nameOf(form.name)
    if (!NAME.test(name)) return refuse({ code: 'field-missing', field: 'name' })
    const wrong = wrongText('title', form.title, TITLE_LIMIT)
    if (wrong) return refuse(wrong)
    const seat = seatFrom(house, form)
    if (!seat.ok) return seat
    const mail = mailFrom(form.mail)
    if (!mail.ok) return mail
    if (await isNameTaken(db, name)) return refuse({ code: 'account-name-taken', name })
    const id = house.newId() as AccountId
    await addAccount(db, { id, name, title: { vi: form.title.trim() }, seats: [seat.value], demonstration: false, ...(mail.value ? { mail: mail.value } : {}) })
    await addAudit(db, { ...actor(house, reader), did: 'invite', on: id })
    const link = await makeLink(db, house, id)
    return ok({ link, mailed: await mailLink(db, house, id, link) })
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
    await addAudit(db, { at: house.now(), account: 'start', did: 'invite', on: id })
    return ok(await makeLink(db, house, id))
  })
}
