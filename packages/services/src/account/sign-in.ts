import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Instant } from '@phoihop/core/work'
import { addAttempt, addSession, countFailures, findCredentials } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { transaction, type Db } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { digestOf, newToken, passwordFits } from './secret.ts'

const TRIES = 10
const WITHIN_MINUTES = 15
const SESSION_HOURS = 12

/**
 * Opens a session. A wrong name and a wrong password are one refusal; ten failures in fifteen minutes, of one account or from one address, close that way in for a while.
 */
export function signIn(house: House, form: { name: string; password: string; address: string }): Promise<Outcome<{ token: string }>> {
  const name = form.name.normalize('NFC').trim().toLowerCase()
  return guarded(async () => {
    const at = house.now()
    if ((await countFailures(house.db, { name, address: form.address, since: minutesBefore(at, WITHIN_MINUTES) })) >= TRIES) return refuse({ code: 'too-many-tries', minutes: WITHIN_MINUTES })
    const found = await findCredentials(house.db, name)
    const fits = await passwordFits(found?.passwordHash, form.password)
    await addAttempt(house.db, { name, address: form.address, at, succeeded: fits })
    if (!found || !fits) return refuse({ code: 'sign-in-failed' })
    return ok({ token: await openSession(house.db, house, found.account) })
  })
}

/** A new session for an account, with its audit row; answers the token for the cookie. */
export function openSession(db: Db, house: House, account: string): Promise<string> {
  const token = newToken()
  const at = house.now()
  return transaction(db, async (within) => {
    await addSession(within, { digest: digestOf(token), account, openedAt: at, expiresAt: minutesBefore(at, -SESSION_HOURS * 60) })
    await addAudit(within, { at, account, did: 'sign-in', on: account })
    return token
  })
}

/** An instant some minutes earlier (negative: later). */
export const minutesBefore = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) - minutes * 60_000).toISOString() as Instant
