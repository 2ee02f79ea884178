import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Instant } from '@phoihop/core/work'
import { dropSession, findSession, rotateSession, setSessionProgramme, setSessionSeat, touchSession } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import type { Db } from '@phoihop/storage/database'
import { programmesOf } from '../house/bodies.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { learnPublished } from '../house/learn-published.ts'
import { minutesBefore, minutesBetween } from './instant.ts'
import { digestOf, newToken } from './secret.ts'

/** `id` names the session without giving it away. `provedAt`: when its holder last showed who they are. */
export type Session = { id: string; reader: Reader; provedAt: Instant; revision: string }

const SEEN_EVERY_MINUTES = 1

/**
 * Who holds this token, in which seat, and the revision of all work: it changes whenever anything a page shows is recorded. Undefined when expired,
 * idle for too long or signed out. What another process published since is in force here before this answers.
 */
export async function readSession(house: House, token: string): Promise<Session | undefined> {
  const at = house.now()
  const session = await sessionOf(house.db, house, token)
  if (session && (await learnPublished(house, session.published))) return readSession(house, token)
  if (session && minutesBetween(session.seenAt, at) >= SEEN_EVERY_MINUTES) await touchSession(house.db, digestOf(token), at)
  return session
}

async function sessionOf(db: Db, house: House, token: string): Promise<(Session & { seenAt: Instant; published: string }) | undefined> {
  const at = house.now()
  const all = house.definitions()
  const found = await findSession(db, { digest: digestOf(token), at, programmes: all.map(({ programme }) => programme.programme), idleSince: minutesBefore(at, house.signIn.idleMinutes) })
  const seat = found?.account.seats[found.seat]
  if (!found || !seat) return undefined
  const own = programmesOf(house, seat).map(({ programme }) => programme.programme as string)
  const programme = own.find((slug) => slug === found.programme) ?? own[0]
  const reader = { account: found.account, seat, ...(programme === undefined ? {} : { programme }) }
  return { id: found.id, reader, provedAt: found.provedAt, seenAt: found.seenAt, published: found.published, revision: `${found.revision} ${all.map(({ checksum }) => checksum).join(' ')}` }
}

/** Does something as the holder of this token, in one transaction. Refuses `not-signed-in`. */
export function inSession<T>(house: House, token: string, work: (db: Db, session: Session) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(house, async (db) => {
    const session = await sessionOf(db, house, token)
    return session ? work(db, session) : refuse({ code: 'not-signed-in' })
  })
}

/** As `inSession`, where its holder has shown who they are a short while ago; else refuses `prove-again`. A stolen session changes nobody's way in. */
export const inFreshSession = <T>(house: House, token: string, work: (db: Db, session: Session) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  inSession(house, token, async (db, session) => (isFresh(house, session) ? work(db, session) : refuse({ code: 'prove-again' })))

export const isFresh = (house: House, { provedAt }: Session): boolean => minutesBetween(provedAt, house.now()) <= house.signIn.freshMinutes

/** A new token for the session; the one before it is worth nothing from now on. Done whenever what the session may do changes. */
export async function rotated(db: Db, token: string, provedAt?: Instant): Promise<string> {
  const next = newToken()
  await rotateSession(db, { digest: digestOf(token), to: digestOf(next), ...(provedAt ? { provedAt } : {}) })
  return next
}

export function signOut(house: House, token: string): Promise<Outcome<void>> {
  return inSession(house, token, async (db, { reader }) => {
    await dropSession(db, digestOf(token))
    await addAudit(db, { ...actor(house, reader), did: 'sign-out', on: reader.account.id })
    return ok(undefined)
  })
}

/** Takes another of the account's seats; answers the token to go on with. */
export function chooseSeat(house: House, token: string, seat: number): Promise<Outcome<{ token: string }>> {
  return inSession(house, token, async (db, { reader }) => {
    const chosen = reader.account.seats[seat]
    if (!chosen) return refuse({ code: 'may-not', action: 'choose-seat' })
    await setSessionSeat(db, digestOf(token), seat)
    await addAudit(db, { ...actor(house, reader), did: 'choose-seat', on: chosen.body ?? chosen.role })
    return ok({ token: await rotated(db, token) })
  })
}

/** Stands in another of the programmes the body of the seat takes part in. */
export function chooseProgramme(house: House, token: string, slug: string): Promise<Outcome<void>> {
  return inSession(house, token, async (db, { reader }) => {
    if (!programmesOf(house, reader.seat).some(({ programme }) => programme.programme === slug)) return refuse({ code: 'may-not', action: 'choose-programme' })
    await setSessionProgramme(db, digestOf(token), slug)
    return ok(undefined)
  })
}
