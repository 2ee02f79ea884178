import type { AccountId, Device } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { actingAs, type Db } from '../database/index.ts'
import { isOpen } from './is-open.ts'

/** `id` and `publicKey` (COSE) in base64url. `counter`: of the last signature; 0 where the device keeps none. */
export type NewPasskey = { id: string; account: string; publicKey: string; counter: number; transports: readonly string[]; device: Device; madeAt: Instant }
export type FoundPasskey = { account: AccountId; publicKey: string; counter: number; transports: readonly string[] }
export type ListedPasskey = { id: string; device: Device; transports: readonly string[]; madeAt: Instant; usedAt?: Instant }

/** Answers false when that passkey is registered already, with whichever account. */
export async function addPasskey(db: Db, passkey: NewPasskey): Promise<boolean> {
  const added = await db.insertInto('passkey').values({ ...passkey, transports: [...passkey.transports], usedAt: null }).onConflict((known) => known.column('id').doNothing()).returning('id').execute()
  return added.length > 0
}

/** A passkey of an account that may sign in. */
export async function findPasskey(db: Db, id: string): Promise<FoundPasskey | undefined> {
  const row = await actingAs(db, 'accounts', (own) => own.selectFrom('passkey').innerJoin('account', 'account.id', 'passkey.account').select(['passkey.account', 'publicKey', 'counter', 'transports']).where('passkey.id', '=', id).where(isOpen).executeTakeFirst())
  return row && { ...row, account: row.account as AccountId }
}

/** The passkeys of an account, first to last. */
export async function listPasskeys(db: Db, account: string): Promise<readonly ListedPasskey[]> {
  const rows = await db.selectFrom('passkey').select(['id', 'device', 'transports', 'madeAt', 'usedAt']).where('account', '=', account).orderBy('madeAt').orderBy('id').execute()
  return rows.map(({ usedAt, madeAt, ...row }) => ({ ...row, madeAt: madeAt as Instant, ...(usedAt === null ? {} : { usedAt: usedAt as Instant }) }))
}

/** Notes a signature. Answers false when the counter did not grow since `after`: another signature came first, or the key was copied. */
export async function usePasskey(db: Db, { id, after, counter, at }: { id: string; after: number; counter: number; at: Instant }): Promise<boolean> {
  const used = await db.updateTable('passkey').set({ counter, usedAt: at }).where('id', '=', id).where('counter', '=', after).returning('id').execute()
  return used.length > 0
}

export async function dropPasskey(db: Db, account: string, id: string): Promise<boolean> {
  const dropped = await db.deleteFrom('passkey').where('account', '=', account).where('id', '=', id).returning('id').execute()
  return dropped.length > 0
}
