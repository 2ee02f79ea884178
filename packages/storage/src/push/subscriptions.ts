import type { Device } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

/** `digest`: SHA-256 (hex) of the address a device is reached under. `sealed`: that address and the device's keys. */
export type NewSubscription = { id: string; account: string; digest: string; sealed: string; device: Device; madeAt: Instant }
export type ListedSubscription = Pick<NewSubscription, 'id' | 'digest' | 'device' | 'madeAt'>

/**
 * Keeps how a device is reached, for the account that asked last: a device that was another's is taken from it. Of one account the newest `most` are
 * kept. What waited for one that goes is not sent.
 */
export async function addSubscription(db: Db, subscription: NewSubscription, most: number): Promise<void> {
  await db.deleteFrom('pushSubscription').where('digest', '=', subscription.digest).execute()
  await db.insertInto('pushSubscription').values(subscription).execute()
  const kept = db.selectFrom('pushSubscription').select('id').where('account', '=', subscription.account).orderBy('madeAt', 'desc').orderBy('id', 'desc').limit(most)
  await db.deleteFrom('pushSubscription').where('account', '=', subscription.account).where('id', 'not in', kept).execute()
}

/** The devices of an account, first to last. */
export async function listSubscriptions(db: Db, account: string): Promise<readonly ListedSubscription[]> {
  const rows = await db.selectFrom('pushSubscription').select(['id', 'digest', 'device', 'madeAt']).where('account', '=', account).orderBy('madeAt').orderBy('id').execute()
  return rows.map((row) => ({ ...row, madeAt: row.madeAt as Instant }))
}

/** Takes one device of an account away; false where it has none of that id. */
export async function dropSubscription(db: Db, account: string, id: string): Promise<boolean> {
  const dropped = await db.deleteFrom('pushSubscription').where('account', '=', account).where('id', '=', id).returning('id').execute()
  return dropped.length > 0
}

/** Takes every device of an account away. */
export async function dropSubscriptionsOf(db: Db, account: string): Promise<void> {
  await db.deleteFrom('pushSubscription').where('account', '=', account).execute()
}
