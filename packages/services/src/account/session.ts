import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { dropSession, findSession, setSessionSeat } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import type { House } from '../house/house.ts'
import { digestOf } from './secret.ts'

export type Session = { reader: Reader; revision: string }

/** Who holds this token, in which seat, and the revision of all work: it changes whenever anything a page shows is recorded. Undefined when expired or signed out. */
export async function readSession(house: House, token: string): Promise<Session | undefined> {
  const found = await findSession(house.db, { digest: digestOf(token), at: house.now(), programme: house.definition().programme.programme })
  const seat = found?.account.seats[found.seat] ?? found?.account.seats[0]
  return found && seat ? { reader: { account: found.account, seat }, revision: `${found.revision} ${house.definition().checksum}` } : undefined
}

export async function signOut(house: House, token: string): Promise<void> {
  const session = await readSession(house, token)
  await dropSession(house.db, digestOf(token))
  if (session) await addAudit(house.db, { at: house.now(), account: session.reader.account.id, did: 'sign-out', on: session.reader.account.id })
}

/** Takes another of the account's seats. */
export async function chooseSeat(house: House, token: string, seat: number): Promise<Outcome<void>> {
  const session = await readSession(house, token)
  if (!session) return refuse({ code: 'not-signed-in' })
  if (!session.reader.account.seats[seat]) return refuse({ code: 'may-not', action: 'choose-seat' })
  await setSessionSeat(house.db, digestOf(token), seat)
  return ok(undefined)
}
