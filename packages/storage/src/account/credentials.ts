import type { AccountId } from '@phoihop/core/account'
import { actingAs, transaction, type Db } from '../database/index.ts'
import { isOpen } from './is-open.ts'
import { dropSessionsOf } from './sessions.ts'

/** What a sign-in is checked against; undefined where there is no such account, or it is closed or without a seat. No hash: no password chosen yet. */
export async function findCredentials(db: Db, name: string): Promise<{ account: AccountId; passwordHash?: string } | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own.selectFrom('account').select(['id', 'passwordHash']).where('name', '=', name).where(isOpen).executeTakeFirst())
  return row && { account: row.id as AccountId, ...(row.passwordHash === null ? {} : { passwordHash: row.passwordHash }) }
}

/** The hash of an account that is signed in already. */
export async function findPasswordHash(db: Db, account: string): Promise<string | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own.selectFrom('account').select('passwordHash').where('id', '=', account).where(isOpen).executeTakeFirst())
  return row?.passwordHash ?? undefined
}

/** Sets the hash of a new password and ends every session of the account, `but` the one of that id where it is given. */
export function setPassword(db: Db, account: string, passwordHash: string, but?: string): Promise<void> {
  return transaction(db, async (within) => {
    await within.updateTable('account').set({ passwordHash }).where('id', '=', account).execute()
    await dropSessionsOf(within, account, but)
  })
}
