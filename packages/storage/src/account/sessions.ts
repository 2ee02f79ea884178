import { sql } from 'kysely'
import type { Account, Role } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { actingAs, transaction, type Db } from '../database/index.ts'
import { accountOf } from './accounts.ts'

type Seats = readonly { role: Role; body: BodyId | null }[]
export type NewSession = { digest: string; account: string; openedAt: Instant; expiresAt: Instant }
/** `revision` changes whenever work is recorded in one of the programmes asked about, or a question is answered. */
export type FoundSession = { account: Account; seat: number; programme?: string; revision: string }

/** Opens a session under the SHA-256 of its token, and clears away expired ones. */
export function addSession(db: Db, { digest, account, openedAt, expiresAt }: NewSession): Promise<void> {
  return transaction(db, async (within) => {
    await within.deleteFrom('session').where('expiresAt', '<=', openedAt).execute()
    await within.insertInto('session').values({ digest, account, openedAt, seenAt: openedAt, expiresAt }).execute()
    const day = sql<never>`(${openedAt}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date`
    await within.updateTable('account').set({ signedInOn: day }).where('id', '=', account).execute()
  })
}

/** The session under a digest at a moment; undefined when expired, dropped, or last seen before `idleSince`. One query: it is asked on every request. */
export async function findSession(db: Db, at: { digest: string; at: Instant; programmes: readonly string[]; idleSince?: Instant }): Promise<FoundSession | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .select(['account.id', 'account.name', 'account.titleVi', 'account.titleEn', 'account.demonstration', 'session.seat', 'session.programme'])
    .select(sql<Seats>`(select coalesce(json_agg(json_build_object('role', role, 'body', body) order by position), '[]') from account_seat where account_seat.account = account.id)`.as('seats'))
    .select(sql<number>`(select coalesce(sum(last_entry(asked.slug)), 0)::integer from unnest(${[...at.programmes]}::text[]) as asked (slug))`.as('entries'))
    .select(sql<number>`last_answer()`.as('answers'))
    .where('digest', '=', at.digest)
    .where('expiresAt', '>', at.at)
    .$if(at.idleSince !== undefined, (query) => query.where('seenAt', '>=', at.idleSince as Instant))
    .executeTakeFirst())
  if (!row) return undefined
  const seats = row.seats.map(({ role, body }) => ({ role, ...(body === null ? {} : { body }) }))
  return { account: accountOf(row, new Map([[row.id, seats]])), seat: row.seat, ...(row.programme === null ? {} : { programme: row.programme }), revision: `${row.entries}.${row.answers}` }
}

/** Notes that a session was used. Written at most once a minute: it is called on every request. */
export async function touchSession(db: Db, digest: string, at: Instant): Promise<void> {
  await db.updateTable('session').set({ seenAt: at }).where('digest', '=', digest).where('seenAt', '<', sql<string>`${at}::timestamptz - interval '1 minute'`).execute()
}

export async function setSessionSeat(db: Db, digest: string, seat: number): Promise<void> {
  await db.updateTable('session').set({ seat }).where('digest', '=', digest).execute()
}

/** Which programme the session stands in from now on. */
export async function setSessionProgramme(db: Db, digest: string, programme: string): Promise<void> {
  await db.updateTable('session').set({ programme }).where('digest', '=', digest).execute()
}

export async function dropSession(db: Db, digest: string): Promise<void> {
  await db.deleteFrom('session').where('digest', '=', digest).execute()
}

export async function dropSessionsOf(db: Db, account: string): Promise<void> {
  await db.deleteFrom('session').where('account', '=', account).execute()
}
