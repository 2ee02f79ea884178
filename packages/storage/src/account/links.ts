import { sql } from 'kysely'
import type { AccountId } from '@phoihop/core/account'
import type { Words } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { actingAs, transaction, wordsOf, type Db } from '../database/index.ts'
import { isOpen } from './is-open.ts'

export type NewLink = { digest: string; account: string; madeAt: Instant; expiresAt: Instant }
/** `first`: nobody has a password yet. */
export type FoundLink = { account: AccountId; name: string; title: Words; first: boolean }

/** Adds a one-time link under the SHA-256 of its token; the account's earlier links stop working. */
export function addLink(db: Db, { digest, account, madeAt, expiresAt }: NewLink): Promise<void> {
  return transaction(db, async (within) => {
    await within.deleteFrom('oneTimeLink').where('account', '=', account).where('spentAt', 'is', null).execute()
    await within.insertInto('oneTimeLink').values({ digest, account, madeAt, expiresAt, spentAt: null }).execute()
  })
}

/** A link that can still be spent at this moment, of an account that is not closed. */
export async function findLink(db: Db, digest: string, at: Instant): Promise<FoundLink | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own
    .selectFrom('oneTimeLink')
    .innerJoin('account', 'account.id', 'oneTimeLink.account')
    .select(['account.id', 'account.name', 'account.titleVi', 'account.titleEn'])
    .select(sql<boolean>`not exists (select from account where password_hash is not null)`.as('first'))
    .where('digest', '=', digest)
    .where('spentAt', 'is', null)
    .where('expiresAt', '>', at)
    .where(isOpen)
    .executeTakeFirst())
  return row && { account: row.id as AccountId, name: row.name, title: wordsOf(row.titleVi, row.titleEn), first: row.first }
}

/** Spends a link and answers its account; undefined for every caller but the first, and once it expired. */
export async function spendLink(db: Db, digest: string, at: Instant): Promise<AccountId | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own
    .updateTable('oneTimeLink')
    .set({ spentAt: at })
    .where('digest', '=', digest)
    .where('spentAt', 'is', null)
    .where('expiresAt', '>', at)
    .where('account', 'in', (query) => query.selectFrom('account').select('id').where(isOpen))
    .returning('account')
    .executeTakeFirst())
  return row?.account as AccountId | undefined
}
