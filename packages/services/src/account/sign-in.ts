import { refuse, ok, type Outcome } from '@phoihop/core/outcome'
import { findCredentials } from '@phoihop/storage/account'
import type { House } from '../house/house.ts'
import { counted } from './counted.ts'
import { afterPassword, type Entered, type Visitor } from './open-session.ts'
import { passwordFits } from './secret.ts'

/** An account's name as it is stored and counted. */
export const nameOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase()

/**
 * Opens a session, or the step that asks for the second factor. A wrong name, a wrong password and a closed account are one refusal and take the same
 * time; ten failures, of one account or from one address, close this way in for a while.
 */
export function signIn(house: House, form: { name: string; password: string } & Visitor): Promise<Outcome<Entered>> {
  const name = nameOf(form.name)
  const look = async () => {
    const found = await findCredentials(house.db, name)
    return { ...(found ? { account: found.account as string } : {}), fits: await passwordFits(found?.passwordHash, form.password) }
  }
  return counted(house, { kind: 'password', name, address: form.address }, look, async (db, { account, fits }) =>
    account !== undefined && fits ? ok(await afterPassword(db, house, account, { way: 'password', device: form.device })) : refuse({ code: 'sign-in-failed' }))
}
