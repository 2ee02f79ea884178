import { sql } from 'kysely'
import type { Instant } from '@phoihop/core/work'
import { transaction, type Db } from '../database/index.ts'

/** Keeps the digests of new recovery codes; the ones before are void. */
export function putRecoveryCodes(db: Db, { account, digests, madeAt }: { account: string; digests: readonly string[]; madeAt: Instant }): Promise<void> {
  return transaction(db, async (within) => {
    await within.deleteFrom('recoveryCode').where('account', '=', account).execute()
    await within.insertInto('recoveryCode').values(digests.map((digest) => ({ digest, account, madeAt, spentAt: null }))).execute()
  })
}

/** Spends a recovery code; true for the first caller only. */
export async function spendRecoveryCode(db: Db, { account, digest, at }: { account: string; digest: string; at: Instant }): Promise<boolean> {
  const spent = await db.updateTable('recoveryCode').set({ spentAt: at }).where('digest', '=', digest).where('account', '=', account).where('spentAt', 'is', null).returning('digest').execute()
  return spent.length > 0
}

/** How many are left to use. */
export async function countRecoveryCodes(db: Db, account: string): Promise<number> {
  const row = await db.selectFrom('recoveryCode').select(sql<number>`count(*)::integer`.as('left')).where('account', '=', account).where('spentAt', 'is', null).executeTakeFirst()
  return row?.left ?? 0
}
