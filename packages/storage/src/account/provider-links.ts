import type { AccountId } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { actingAs, transaction, type Db } from '../database/index.ts'
import { isOpen } from './is-open.ts'

/** Ties an account to who it is for the provider (`digest` of issuer and subject), in place of what it was tied to. Answers false when somebody else's account is. */
export function putProviderLink(db: Db, link: { digest: string; account: string; madeAt: Instant }): Promise<boolean> {
  return transaction(db, async (within) => {
    const other = await within.selectFrom('providerLink').select('account').where('digest', '=', link.digest).where('account', '<>', link.account).executeTakeFirst()
    if (other) return false
    await within.deleteFrom('providerLink').where('account', '=', link.account).execute()
    const put = await within.insertInto('providerLink').values(link).onConflict((known) => known.column('digest').doNothing()).returning('account').execute()
    return put.length > 0
  })
}

/** The account of a digest, if it may sign in. */
export async function findProviderLink(db: Db, digest: string): Promise<AccountId | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own.selectFrom('providerLink').innerJoin('account', 'account.id', 'providerLink.account').select('providerLink.account').where('digest', '=', digest).where(isOpen).executeTakeFirst())
  return row?.account as AccountId | undefined
}

export async function dropProviderLink(db: Db, account: string): Promise<boolean> {
  const dropped = await db.deleteFrom('providerLink').where('account', '=', account).returning('account').execute()
  return dropped.length > 0
}
