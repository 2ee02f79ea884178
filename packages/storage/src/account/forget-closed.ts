import { sql } from 'kysely'
import type { Instant } from '@phoihop/core/work'
import { actingAs, type Db } from '../database/index.ts'

/**
 * What is kept of people no longer than it is of use: the name and office of accounts closed before `closedBefore` make way for a sign that tells
 * nothing (the trail goes on naming the account by its id), and sessions, steps and one-time links that ended before `at` go. Answers how many
 * accounts were emptied. Law 91/2025/QH15, articles 14 and 16.
 */
export function forgetClosed(db: Db, { at, closedBefore }: { at: Instant; closedBefore: Instant }): Promise<number> {
  return actingAs(db, 'accounts', async (own) => {
    await own.deleteFrom('session').where('expiresAt', '<=', at).execute()
    await own.deleteFrom('signInStep').where('expiresAt', '<=', at).execute()
    await own.deleteFrom('oneTimeLink').where('expiresAt', '<=', at).execute()
    const emptied = await own
      .updateTable('account')
      .set({ name: sql<string>`'closed ' || left(id, 50)`, titleVi: 'Tài khoản đã đóng', titleEn: 'Closed account', signedInOn: null, mail: null })
      .where('closedAt', '<', closedBefore)
      .where('name', 'not like', 'closed %')
      .returning('id')
      .execute()
    return emptied.length
  })
}
