import type { Device, SignInWay } from '@phoihop/core/account'
import { addSession, addStep, readFactors } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import type { House } from '../house/house.ts'
import { minutesBefore } from './instant.ts'
import { digestOf, newToken } from './secret.ts'

/** Where somebody comes from: the address for the count of failures, the kind of device for the list of their sessions. */
export type Visitor = { address: string; device: Device }
/** `token`: of a session, for its cookie. `step`: half a sign-in; it opens nothing but the page that asks for the second factor. */
export type Entered = { token: string; step?: never } | { step: string; token?: never }

/** A new session for an account, with its audit row; answers the token for the cookie. */
export async function openSession(db: Db, house: House, account: string, { way, device }: { way: SignInWay; device: Device }): Promise<string> {
  const token = newToken()
  const at = house.now()
  await addSession(db, { digest: digestOf(token), id: house.newId(), account, way, device, openedAt: at, expiresAt: minutesBefore(at, -house.signIn.sessionHours * 60) })
  await addAudit(db, { at, account, did: 'sign-in', on: account })
  return token
}

/** What follows a right password or link: a session, or the second factor where the account has one or this installation requires it. */
export async function afterPassword(db: Db, house: House, account: string, { way, device }: { way: 'password' | 'link'; device: Device }): Promise<Entered> {
  const { totp } = await readFactors(db, account)
  if (!totp && house.signIn.secondFactor === 'offered') return { token: await openSession(db, house, account, { way, device }) }
  const step = newToken()
  const at = house.now()
  await addStep(db, { digest: digestOf(step), purpose: 'second-factor', account, madeAt: at, expiresAt: minutesBefore(at, -house.signIn.stepMinutes) })
  await addAudit(db, { at, account, did: 'ask-second-factor', on: account })
  return { step }
}
