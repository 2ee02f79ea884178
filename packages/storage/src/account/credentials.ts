import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AccountId } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { transaction, type Db } from '../database/index.ts'
import { dropSessionsOf } from './sessions.ts'

const KEPT_HOURS = 24

/** What a sign-in is checked against. No hash: invited, and no password chosen yet. */
export async function findCredentials(db: Db, name: string): Promise<{ account: AccountId; passwordHash?: string } | undefined> {
  const row = await db.selectFrom('account').select(['id', 'passwordHash']).where('name', '=', name).executeTakeFirst()
  return row && { account: row.id as AccountId, ...(row.passwordHash === null ? {} : { passwordHash: row.passwordHash }) }
}

/** Sets the hash of a new password and ends every session of the account. */
export function setPassword(db: Db, account: string, passwordHash: string): Promise<void> {
  return transaction(db, async (within) => {
    await within.updateTable('account').set({ passwordHash }).where('id', '=', account).execute()
    await dropSessionsOf(within, account)
  })
}

export type Attempt = { name: string; address: string; at: Instant; succeeded: boolean }

/** Records an attempt to sign in, for the throttle. Name and address are kept as digests, for a day: what is typed there may be anything. */
export async function addAttempt(db: Db, { name, address, at, succeeded }: Attempt): Promise<void> {
  await db.insertInto('signInAttempt').values({ nameDigest: digestOf(name), addressDigest: digestOf(address), at, succeeded }).execute()
  await db.deleteFrom('signInAttempt').where('at', '<', sql<string>`${at}::timestamptz - ${`${KEPT_HOURS} hours`}::interval`).execute()
}

/** Failed attempts from `since` on: of that name or from that address, whichever are more. */
export async function countFailures(db: Db, { name, address, since }: { name: string; address: string; since: Instant }): Promise<number> {
  const { rows } = await sql<{ failures: number }>`select greatest(
    (select count(*) from sign_in_attempt where name_digest = ${digestOf(name)} and at >= ${since} and not succeeded),
    (select count(*) from sign_in_attempt where address_digest = ${digestOf(address)} and at >= ${since} and not succeeded)
  ) as failures`.execute(db)
  return rows[0]?.failures ?? 0
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
