import type { Deed } from '@phoihop/core/audit'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { actingAs, type Db } from '../database/index.ts'

/**
 * Who did what to what. `account` is an account's id, or the part of the program that acted by itself; `body`: of the seat it acted in;
 * `on`: key, id or digest of what was acted on, never typed text; `of`: whose work was read.
 */
export type AuditRow = { at: Instant; account: string; did: Deed; on: string; body?: BodyId; of?: BodyId }
export type ReadingRow = Omit<AuditRow, 'did'>

/** Appends to the trail. Call it in the transaction that does the thing. */
export async function addAudit(db: Db, { at, account, did, on, body, of }: AuditRow): Promise<void> {
  await db.insertInto('audit').values({ at, account, did, subject: on, body: body ?? null, ofBody: of ?? null }).execute()
}

/**
 * Notes that work of other bodies was read: one row for each body named in `of`, or one overview of `on` where none is named. What is noted
 * already for the same account, seat and body (or overview) on that day in Vietnam is not noted again.
 */
export async function addReading(db: Db, { of, ...row }: Omit<ReadingRow, 'of'> & { of: readonly BodyId[] }): Promise<void> {
  const read = of.length > 0 ? of.map((ofBody) => ({ did: 'read-work', ofBody })) : [{ did: 'read-overview', ofBody: null }]
  const values = read.map((one) => ({ at: row.at, account: row.account, subject: row.on, body: row.body ?? null, ...one }))
  await db.insertInto('audit').values(values).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Notes that an account was refused `on`, an operation; what is noted already for the same account, seat and operation on that day in Vietnam is not noted again. */
export async function addRefused(db: Db, { at, account, on, body }: Omit<ReadingRow, 'of'>): Promise<void> {
  await db.insertInto('audit').values({ at, account, did: 'refuse-access', subject: on, body: body ?? null, ofBody: null }).onConflict((conflict) => conflict.doNothing()).execute()
}

/** The last `limit` rows of the trail, newest first; of one subject where `on` is given. */
export async function listAudit(db: Db, { limit, on }: { limit: number; on?: string }): Promise<readonly AuditRow[]> {
  const rows = await actingAs(db, 'system', (own) => own
    .selectFrom('audit')
    .select(['at', 'account', 'did', 'subject', 'body', 'ofBody'])
    .$if(on !== undefined, (query) => query.where('subject', '=', on as string))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute())
  return rows.map(auditRowOf)
}

type Row = { at: string; account: string; did: string; subject: string; body: string | null; ofBody: string | null }

export const auditRowOf = ({ at, account, did, subject, body, ofBody }: Row): AuditRow => ({
  at: at as Instant,
  account,
  did: did as Deed,
  on: subject,
  ...(body === null ? {} : { body: body as BodyId }),
  ...(ofBody === null ? {} : { of: ofBody as BodyId }),
})

