import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import { findPasswordHash, setPassword } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import type { Db } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { counted } from './counted.ts'
import { hashPassword, PASSWORD_LEAST, PASSWORD_MOST, passwordFits } from './secret.ts'
import { readSession, rotated, type Session } from './session.ts'

/** What is wrong with a new password. Its length is all that is asked: rules about signs make people write it down. */
export function wrongPassword(password: string): Refusal | undefined {
  if (password.length < PASSWORD_LEAST) return { code: 'password-too-short', least: PASSWORD_LEAST }
  return password.length > PASSWORD_MOST ? { code: 'text-too-long', field: 'password', limit: PASSWORD_MOST } : undefined
}

/**
 * A new password in place of the old one, which has to be given; every other session of the account ends, and this one goes on under another
 * token. A wrong old password is refused and counted like a failed sign-in.
 */
export async function changePassword(house: House, token: string, form: { old: string; password: string; address: string }): Promise<Outcome<{ token: string }>> {
  const wrong = wrongPassword(form.password)
  if (wrong) return refuse(wrong)
  const passwordHash = await hashPassword(form.password)
  return withPassword(house, token, { password: form.old, address: form.address }, async (db, { id, reader }) => {
    await setPassword(db, reader.account.id, passwordHash, id)
    await addAudit(db, { ...actor(house, reader), did: 'change-password', on: reader.account.id })
  })
}

/** Shows again who one is, before one changes how one signs in. The session goes on under another token. */
export const proveAgain = (house: House, token: string, form: { password: string; address: string }): Promise<Outcome<{ token: string }>> =>
  withPassword(house, token, form, async (db, { reader }) => addAudit(db, { ...actor(house, reader), did: 'prove-again', on: reader.account.id }))

function withPassword(house: House, token: string, { password, address }: { password: string; address: string }, work: (db: Db, session: Session) => Promise<void>): Promise<Outcome<{ token: string }>> {
  return guarded(async () => {
    const session = await readSession(house, token)
    if (!session) return refuse({ code: 'not-signed-in' })
    const { id, name } = session.reader.account
    const look = async () => ({ account: id as string, fits: await passwordFits(await findPasswordHash(house.db, id), password) })
    return counted(house, { kind: 'password', name, address }, look, async (db, { fits }) => {
      if (!fits) return refuse({ code: 'sign-in-failed' })
      await work(db, session)
      return ok({ token: await rotated(db, token, house.now()) })
    })
  })
}
