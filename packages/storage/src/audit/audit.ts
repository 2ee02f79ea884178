import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

/** Who did what to what. `account` is an account's id, or the part of the program that acted by itself. */
export type AuditRow = { at: Instant; account: string; did: string; on: string }

/** Appends to the trail. Call it in the transaction that does the thing. */
export async function addAudit(db: Db, { at, account, did, on }: AuditRow): Promise<void> {
  await db.insertInto('audit').values({ at, account, did, subject: on }).execute()
}

/** The last `limit` rows of the trail, newest first; of one subject where `on` is given. */
export async function listAudit(db: Db, { limit, on }: { limit: number; on?: string }): Promise<readonly AuditRow[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['at', 'account', 'did', 'subject'])
    .$if(on !== undefined, (query) => query.where('subject', '=', on as string))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, account, did, subject }) => ({ at: at as Instant, account, did, on: subject }))
}
