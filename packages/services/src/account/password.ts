import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findPasswordHash, readFactors, setPassword } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import type { Db } from '@phoihop/storage/database'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { counted } from './counted.ts'
import { takeCode } from './enrol.ts'
import { wrongPassword } from './new-password.ts'
import { hashPassword, passwordFits } from './secret.ts'
import { readSession, rotated, type Session } from './session.ts'

/**
 * A new password in place of the old one, which has to be given; every other session of the account ends, and this one goes on under another
 * token. A wrong old password is refused and counted like a failed sign-in; an easy new one is refused before it is looked at.
 */
export async function changePassword(house: House, token: string, form: { old: string; password: string; address: string }): Promise<Outcome<{ token: string }>> {
  const known = await guarded(async () => ok(await readSession(house, token)))
  if (!known.ok) return known
  const wrong = wrongPassword(house, form.password, known.value?.reader.account)
  if (wrong) return refuse(wrong)
  const passwordHash = await hashPassword(form.password)
  return withPassword(house, token, { password: form.old, address: form.address }, async (db, { id, reader }) => {
    await setPassword(db, reader.account.id, passwordHash, id)
    await addAudit(db, { ...actor(house, reader), did: 'change-password', on: reader.account.id })
    return { token: await rotated(db, token) }
  })
}

/**
 * Shows again who one is, before one changes how one signs in: by the password, and by a code where the account has an app, so that whoever has a
 * stolen session and the password cannot take the app away. The session goes on under another token.
 */
export function proveAgain(house: House, token: string, { password, code, address }: { password: string; code: string; address: string }): Promise<Outcome<{ token: string }>> {
  return guarded(async () => {
    const known = await withPassword(house, token, { password, address }, async (_db, session) => session)
    if (!known.ok) return known
    const { reader } = known.value
    const { id, name } = reader.account
    const proved = async (db: Db) => {
      await addAudit(db, { ...actor(house, reader), did: 'prove-again', on: id })
      return ok({ token: await rotated(db, token, house.now()) })
    }
    if (!(await readFactors(house.db, id)).totp) return inTransaction(house, proved)
    return counted(house, { kind: 'code', name, address }, async () => ({ account: id as string }), async (db) => {
      const taken = await takeCode(db, house, id, code)
      return taken.ok ? proved(db) : taken
    })
  })
}

function withPassword<T>(house: House, token: string, { password, address }: { password: string; address: string }, work: (db: Db, session: Session) => Promise<T>): Promise<Outcome<T>> {
  return guarded(async () => {
    const session = await readSession(house, token)
    if (!session) return refuse({ code: 'not-signed-in' })
    const { id, name } = session.reader.account
    const look = async () => ({ account: id as string, fits: await passwordFits(await findPasswordHash(house.db, id), password) })
    return counted(house, { kind: 'password', name, address }, look, async (db, { fits }) => (fits ? ok(await work(db, session)) : refuse({ code: 'sign-in-failed' })))
  })
}
