import type { Account } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { actingAs, type Db } from '../database/index.ts'
import { findAccount } from './accounts.ts'

/** Adds the secret address of a body's calendar under the SHA-256 of its token. */
export async function addFeed(db: Db, feed: { digest: string; account: string; body: BodyId; madeAt: Instant }): Promise<void> {
  await actingAs(db, 'accounts', (own) => own.insertInto('feed').values(feed).execute())
}

export async function findFeed(db: Db, digest: string): Promise<{ account: Account; body: BodyId } | undefined> {
  return actingAs(db, 'accounts', async (own) => {
    const row = await own.selectFrom('feed').select(['account', 'body']).where('digest', '=', digest).executeTakeFirst()
    const account = row && (await findAccount(own, row.account))
    return row && account && { account, body: row.body as BodyId }
  })
}

/** Every calendar address of the account stops working. */
export async function dropFeeds(db: Db, account: string): Promise<void> {
  await actingAs(db, 'accounts', (own) => own.deleteFrom('feed').where('account', '=', account).execute())
}
