import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { dropSession, findSession, setSessionProgramme, setSessionSeat } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { transaction } from '@phoihop/storage/database'
import { actor } from '../audit/actor.ts'
import { programmesOf } from '../house/bodies.ts'
import type { House } from '../house/house.ts'
import { digestOf } from './secret.ts'

export type Session = { reader: Reader; revision: string }

/** Who holds this token, in which seat, and the revision of all work: it changes whenever anything a page shows is recorded. Undefined when expired or signed out. */
export async function readSession(house: House, token: string): Promise<Session | undefined> {
  const all = house.definitions()
  const found = await findSession(house.db, { digest: digestOf(token), at: house.now(), programmes: all.map(({ programme }) => programme.programme) })
  const seat = found?.account.seats[found.seat] ?? found?.account.seats[0]
  if (!found || !seat) return undefined
  const own = programmesOf(house, seat).map(({ programme }) => programme.programme as string)
  const programme = own.find((slug) => slug === found.programme) ?? own[0]
  return { reader: { account: found.account, seat, ...(programme === undefined ? {} : { programme }) }, revision: `${found.revision} ${all.map(({ checksum }) => checksum).join(' ')}` }
}

export async function signOut(house: House, token: string): Promise<void> {
  const session = await readSession(house, token)
  await transaction(house.db, async (db) => {
    await dropSession(db, digestOf(token))
    if (session) await addAudit(db, { ...actor(house, session.reader), did: 'sign-out', on: session.reader.account.id })
  })
}

/** Takes another of the account's seats. */
export async function chooseSeat(house: House, token: string, seat: number): Promise<Outcome<void>> {
  const session = await readSession(house, token)
  if (!session) return refuse({ code: 'not-signed-in' })
  if (!session.reader.account.seats[seat]) return refuse({ code: 'may-not', action: 'choose-seat' })
  await setSessionSeat(house.db, digestOf(token), seat)
  return ok(undefined)
}

/** Stands in another of the programmes the body of the seat takes part in. */
export async function chooseProgramme(house: House, token: string, slug: string): Promise<Outcome<void>> {
  const session = await readSession(house, token)
  if (!session) return refuse({ code: 'not-signed-in' })
  if (!programmesOf(house, session.reader.seat).some(({ programme }) => programme.programme === slug)) return refuse({ code: 'may-not', action: 'choose-programme' })
  await setSessionProgramme(house.db, digestOf(token), slug)
  return ok(undefined)
}
