import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Failures } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { transaction, type Db } from '../database/index.ts'

const KEPT_HOURS = 24
const ADDRESS_MINUTES = 15
/** Apart from every other lock this product takes. */
const LOCK = 168_2034

/** `name`: of the account, or what was typed as one; the same for all where a kind has none. */
export type Attempt = { kind: 'password' | 'code' | 'link'; name: string; address: string; at: Instant }
/** `id` of the attempt just noted, or why it is not looked at. `firstTold`: nobody was told so since the last failure. */
export type BegunAttempt = { id: number } | { id?: never; seconds: number; firstTold: boolean }

/**
 * Notes an attempt as failed before it is answered, unless `wait` says how many seconds to wait after what failed before. Those of one name and of one address
 * come one by one, so that a hundred at once are a hundred. Name and address are kept as digests, for a day: what is typed there may be anything.
 */
export function beginAttempt(db: Db, attempt: Attempt, wait: (failures: Failures) => number): Promise<BegunAttempt> {
  const row = { kind: attempt.kind, nameDigest: digestOf(attempt.name), addressDigest: digestOf(attempt.address), at: attempt.at, succeeded: false }
  return transaction(db, async (within) => {
    for (const key of [`${row.kind} ${row.nameDigest}`, row.addressDigest].map(lockOf).sort((a, b) => a - b)) await sql`select pg_advisory_xact_lock(${LOCK}, ${key})`.execute(within)
    await within.deleteFrom('signInAttempt').where('at', '<', sql<string>`${attempt.at}::timestamptz - ${`${KEPT_HOURS} hours`}::interval`).execute()
    const seconds = wait(await readFailures(within, row))
    if (seconds > 0) return { seconds, firstTold: await tellOnce(within, row) }
    return within.insertInto('signInAttempt').values(row).returning('id').executeTakeFirstOrThrow()
  })
}

/** An attempt that was answered with yes: what failed before it, of that account or of it from that address, counts no longer. */
export async function markSucceeded(db: Db, id: number): Promise<void> {
  await db.updateTable('signInAttempt').set({ succeeded: true }).where('id', '=', id).execute()
}

type Row = { kind: Attempt['kind']; nameDigest: string; addressDigest: string; at: Instant }

/** Of the account: failures since its last success of that kind. Of the address: failures of every account and kind in a quarter of an hour, each since the last success there. */
async function readFailures(db: Db, { kind, nameDigest, addressDigest, at }: Row): Promise<Failures> {
  const { rows } = await sql<Failures>`
    with of_account as (
      select at from sign_in_attempt where name_digest = ${nameDigest} and kind = ${kind} and kind <> 'link' and not succeeded
        and id > coalesce((select max(id) from sign_in_attempt where name_digest = ${nameDigest} and kind = ${kind} and succeeded), 0)
    ), of_address as (
      select at from sign_in_attempt as failed where address_digest = ${addressDigest} and not succeeded and at > ${at}::timestamptz - ${`${ADDRESS_MINUTES} minutes`}::interval
        and not exists (select from sign_in_attempt as later where later.name_digest = failed.name_digest and later.address_digest = failed.address_digest
          and later.kind = failed.kind and later.succeeded and later.id > failed.id)
    )
    select account.count as account, coalesce(extract(epoch from ${at}::timestamptz - account.last), 0)::float8 as "accountSeconds",
      address.count as address, coalesce(extract(epoch from ${at}::timestamptz - address.last), 0)::float8 as "addressSeconds"
    from (select count(*)::integer as count, max(at) as last from of_account) as account,
      (select count(*)::integer as count, max(at) as last from of_address) as address`.execute(db)
  return rows[0] ?? { account: 0, accountSeconds: 0, address: 0, addressSeconds: 0 }
}

/** The first refusal after the last failure is worth a row of the trail, a flood of them is not. */
async function tellOnce(db: Db, { nameDigest, addressDigest }: Row): Promise<boolean> {
  const { rows } = await sql`update sign_in_attempt set told = true where not told
    and id = (select max(id) from sign_in_attempt where not succeeded and (name_digest = ${nameDigest} or address_digest = ${addressDigest})) returning id`.execute(db)
  return rows.length > 0
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const lockOf = (text: string): number => createHash('sha256').update(text).digest().readInt32BE()
