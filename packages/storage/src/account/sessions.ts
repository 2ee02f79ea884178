import { sql } from 'kysely'
import type { Account, Device, Role, SignInWay } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { actingAs, transaction, type Db } from '../database/index.ts'
import { publishedState } from '../programme/index.ts'
import { accountOf } from './accounts.ts'
import { isOpen } from './is-open.ts'

type Seats = readonly { role: Role; body: BodyId | null; position: number }[]
/** `id`: names the session where its secret must not stand. */
export type NewSession = { digest: string; id: string; account: string; way: SignInWay; device: Device; openedAt: Instant; expiresAt: Instant }
/**
 * `seat`: index among the account's seats. `provedAt`: when the holder last showed who they are. `revision` changes whenever work is recorded in
 * one of the programmes asked about, an act of the year is kept, or a question is answered; `published` whenever a version, the register or the working days are.
 */
export type FoundSession = { id: string; account: Account; seat: number; programme?: string; seenAt: Instant; provedAt: Instant; revision: string; published: string }

/** Opens a session under the SHA-256 of its token, and clears away expired ones. */
export function addSession(db: Db, session: NewSession): Promise<void> {
  const { account, openedAt } = session
  return transaction(db, async (within) => {
    await within.deleteFrom('session').where('expiresAt', '<=', openedAt).execute()
    await within.insertInto('session').values({ ...session, programme: null, seenAt: openedAt, provedAt: openedAt }).execute()
    const day = sql<never>`(${openedAt}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date`
    await within.updateTable('account').set({ signedInOn: day }).where('id', '=', account).execute()
  })
}

/** The session under a digest at a moment; undefined when expired, dropped, last seen before `idleSince`, or of an account that is closed. One query: it is asked on every request. */
export async function findSession(db: Db, at: { digest: string; at: Instant; programmes: readonly string[]; idleSince?: Instant }): Promise<FoundSession | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .select(['account.id', 'account.name', 'account.titleVi', 'account.titleEn', 'account.demonstration', 'session.id as session', 'session.seat', 'session.programme', 'session.seenAt', 'session.provedAt'])
    .select(sql<Seats>`(select coalesce(json_agg(json_build_object('role', role, 'body', body, 'position', position) order by position), '[]') from account_seat where account_seat.account = account.id and ended_at is null)`.as('seats'))
    .select(sql<number>`(select coalesce(sum(last_entry(asked.slug)), 0)::integer from unnest(${[...at.programmes]}::text[]) as asked (slug))`.as('entries'))
    .select(sql<number>`last_answer()`.as('answers'))
    .select(sql<string>`last_year_act()`.as('acts'))
    .select(publishedState.as('published'))
    .where('digest', '=', at.digest)
    .where('expiresAt', '>', at.at)
    .where(isOpen)
    .$if(at.idleSince !== undefined, (query) => query.where('seenAt', '>=', at.idleSince as Instant))
    .executeTakeFirst())
  if (!row) return undefined
  const seats = row.seats.map(({ role, body }) => ({ role, ...(body === null ? {} : { body }) }))
  return {
    id: row.session,
    account: accountOf(row, new Map([[row.id, seats]])),
    seat: Math.max(0, row.seats.findIndex(({ position }) => position === row.seat)),
    ...(row.programme === null ? {} : { programme: row.programme }),
    seenAt: row.seenAt as Instant,
    provedAt: row.provedAt as Instant,
    revision: `${row.entries}.${row.answers}.${row.acts}`,
    published: row.published,
  }
}

/** Notes that a session was used. */
export async function touchSession(db: Db, digest: string, at: Instant): Promise<void> {
  await db.updateTable('session').set({ seenAt: at }).where('digest', '=', digest).where('seenAt', '<', at).execute()
}

/** From now on the session answers to another token; the one before it is worth nothing. `provedAt`: its holder has just shown who they are. */
export async function rotateSession(db: Db, { digest, to, provedAt }: { digest: string; to: string; provedAt?: Instant }): Promise<void> {
  await db.updateTable('session').set({ digest: to, ...(provedAt ? { provedAt } : {}) }).where('digest', '=', digest).execute()
}

/** Stands in another of the account's seats, by its index among those that have not ended. */
export async function setSessionSeat(db: Db, digest: string, seat: number): Promise<void> {
  const position = sql<number>`(select position from account_seat where account_seat.account = session.account and ended_at is null order by position offset ${seat} limit 1)`
  await actingAs(db, 'accounts', (own) => own.updateTable('session').set({ seat: position }).where('digest', '=', digest).execute())
}

/** Which programme the session stands in from now on. */
export async function setSessionProgramme(db: Db, digest: string, programme: string): Promise<void> {
  await db.updateTable('session').set({ programme }).where('digest', '=', digest).execute()
}

export async function dropSession(db: Db, digest: string): Promise<void> {
  await db.deleteFrom('session').where('digest', '=', digest).execute()
}

/** Ends every session of the account; `but` the one of that id, where it is given. Answers how many. */
export async function dropSessionsOf(db: Db, account: string, but?: string): Promise<number> {
  const dropped = await db.deleteFrom('session').where('account', '=', account).$if(but !== undefined, (query) => query.where('id', '<>', but as string)).returning('id').execute()
  return dropped.length
}
