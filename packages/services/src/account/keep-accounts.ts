import { mayKeepAccounts, type Account, type Reader, type Role, type Seat } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addSeat, closeAccount as close, countAdministrators, dropWaysIn, endSeat as end, findAccount, putProviderLink, setMail } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import type { Db } from '@phoihop/storage/database'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mailLink } from './mail-link.ts'
import { mailFrom, seatFrom, type MadeLink } from './invite.ts'
import { makeLink } from './link.ts'

type SeatForm = { account: string; role: Role; body?: string }

/** One more seat for an account: one person may act for several bodies. Refuses `seat-twice`, `unfit-seat`, `unknown-body`. */
export const giveSeat = (house: House, reader: Reader, form: SeatForm): Promise<Outcome<void>> =>
  keeping(house, reader, form.account, async (db, account) => {
    const seat = seatFrom(house, form)
    if (!seat.ok) return seat
    if (account.seats.some((one) => isSame(one, seat.value))) return refuse({ code: 'seat-twice' })
    await addSeat(db, account.id, seat.value)
    await addAudit(db, { ...actor(house, reader), did: 'give-seat', on: account.id })
    return ok(undefined)
  })

/** Ends a seat and the sessions that stand in it. Refuses `last-administrator`. */
export const endSeat = (house: House, reader: Reader, form: SeatForm): Promise<Outcome<void>> =>
  keeping(house, reader, form.account, async (db, account) => {
    const seat = account.seats.find((one) => isSame(one, { role: form.role, ...(form.body ? { body: form.body as NonNullable<Seat['body']> } : {}) }))
    if (!seat) return refuse({ code: 'unfit-seat', role: form.role })
    if (seat.role === 'administrator' && (await countAdministrators(db)) < 2) return refuse({ code: 'last-administrator' })
    await end(db, account.id, seat, house.now())
    await addAudit(db, { ...actor(house, reader), did: 'end-seat', on: account.id })
    return ok(undefined)
  })

/** Closes an account for good: every session and way in ends. What it did keeps its name. Refuses `last-administrator`. */
export const closeAccount = (house: House, reader: Reader, id: string): Promise<Outcome<void>> =>
  keeping(house, reader, id, async (db, account) => {
    if (account.seats.some(({ role }) => role === 'administrator') && (await countAdministrators(db)) < 2) return refuse({ code: 'last-administrator' })
    await close(db, account.id, house.now())
    await addAudit(db, { ...actor(house, reader), did: 'close-account', on: account.id })
    return ok(undefined)
  })

/** For who lost the link, the password or the second factor: every way in ends, and a new one-time link is the only one. It goes to the work address too. */
export const resetAccount = (house: House, reader: Reader, id: string): Promise<Outcome<MadeLink>> =>
  keeping(house, reader, id, async (db, account) => {
    await dropWaysIn(db, account.id)
    await addAudit(db, { ...actor(house, reader), did: 'reset-account', on: account.id })
    const link = await makeLink(db, house, account.id)
    return ok({ link, mailed: await mailLink(db, house, account.id, link) })
  })

/** Gives an account another work address, or none. The trail says that it changed, and not to what. Refuses `mail-malformed`. */
export const changeMail = (house: House, reader: Reader, form: { account: string; mail: string }): Promise<Outcome<void>> =>
  keeping(house, reader, form.account, async (db, account) => {
    const mail = mailFrom(form.mail)
    if (!mail.ok) return mail
    await setMail(db, account.id, mail.value)
    await addAudit(db, { ...actor(house, reader), did: 'set-mail', on: account.id })
    return ok(undefined)
  })

/** Ties an account to who it is for the provider. Refuses `provider-failed` where there is no provider, no subject, or it is another account's. */
export const tieAccount = (house: House, reader: Reader, form: { account: string; subject: string }): Promise<Outcome<void>> =>
  keeping(house, reader, form.account, async (db, account) => {
    const { provider } = house.signIn
    const subject = form.subject.trim()
    if (!provider || subject === '' || subject.length > SUBJECT_MOST) return refuse({ code: 'provider-failed' })
    if (!(await putProviderLink(db, { digest: provider.digestOf(subject), account: account.id, madeAt: house.now() }))) return refuse({ code: 'provider-failed' })
    await addAudit(db, { ...actor(house, reader), did: 'tie-provider', on: account.id })
    return ok(undefined)
  })
/** OpenID Connect Core 2: a subject has at most 255 signs. */
const SUBJECT_MOST = 255

const isSame = (one: Seat, other: Seat): boolean => one.role === other.role && one.body === other.body

function keeping<T>(house: House, reader: Reader, id: string, work: (db: Db, account: Account) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(house, async (db) => {
    if (!mayKeepAccounts(reader)) return refuse({ code: 'may-not', action: 'keep-accounts' })
    const account = await findAccount(db, id)
    return account && account.seats.length > 0 ? work(db, account) : refuse({ code: 'unknown-account', account: id })
  })
}
