import { sql } from 'kysely'
import { actingAs, type Db } from '../database/index.ts'

/** What an account may sign in with besides a password. */
export type Factors = { totp: boolean; passkeys: number; provider: boolean }

/** Columns of `Factors` beside a row of `account`. */
export const factorsOf = [
  sql<boolean>`exists (select from totp where totp.account = account.id and totp.confirmed_at is not null)`.as('totp'),
  sql<number>`(select count(*)::integer from passkey where passkey.account = account.id)`.as('passkeys'),
  sql<boolean>`exists (select from provider_link where provider_link.account = account.id)`.as('provider'),
]

export async function readFactors(db: Db, account: string): Promise<Factors> {
  const row = await db.selectFrom('account').select(factorsOf).where('id', '=', account).executeTakeFirst()
  return row ?? { totp: false, passkeys: 0, provider: false }
}

/** Every way in of an account ends: password, codes, passkeys, provider, links not yet used, sessions, calendar addresses; and the devices that were told. */
export function dropWaysIn(db: Db, account: string): Promise<void> {
  return actingAs(db, 'accounts', async (within) => {
    await within.updateTable('account').set({ passwordHash: null }).where('id', '=', account).execute()
    for (const table of ['session', 'signInStep', 'totp', 'recoveryCode', 'passkey', 'providerLink', 'feed', 'pushSubscription'] as const) {
      await within.deleteFrom(table).where('account', '=', account).execute()
    }
    await within.deleteFrom('oneTimeLink').where('account', '=', account).where('spentAt', 'is', null).execute()
  })
}
