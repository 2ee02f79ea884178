import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

export type FoundTotp = { sealedSecret: string; confirmed: boolean }

/** Keeps a sealed secret until its holder confirms it; it takes the place of one that was never confirmed. Answers false when one is confirmed already. */
export async function putTotp(db: Db, totp: { account: string; sealedSecret: string; madeAt: Instant }): Promise<boolean> {
  const { sealedSecret, madeAt } = totp
  const put = await db.insertInto('totp').values({ ...totp, confirmedAt: null, lastStep: null })
    .onConflict((known) => known.column('account').doUpdateSet({ sealedSecret, madeAt }).where('totp.confirmedAt', 'is', null))
    .returning('account').execute()
  return put.length > 0
}

export async function findTotp(db: Db, account: string): Promise<FoundTotp | undefined> {
  const row = await db.selectFrom('totp').select(['sealedSecret', 'confirmedAt']).where('account', '=', account).executeTakeFirst()
  return row && { sealedSecret: row.sealedSecret, confirmed: row.confirmedAt !== null }
}

/** Confirms the secret by the time step of its first code, which is spent with it. Answers false when there was nothing to confirm. */
export async function confirmTotp(db: Db, { account, step, at }: { account: string; step: number; at: Instant }): Promise<boolean> {
  const confirmed = await db.updateTable('totp').set({ confirmedAt: at, lastStep: step }).where('account', '=', account).where('confirmedAt', 'is', null).returning('account').execute()
  return confirmed.length > 0
}

/** Spends the time step of a code (RFC 6238, 5.2: a code is taken once). Answers false for that step and every one before it. */
export async function spendTotpStep(db: Db, account: string, step: number): Promise<boolean> {
  const spent = await db.updateTable('totp').set({ lastStep: step }).where('account', '=', account).where('confirmedAt', 'is not', null).where('lastStep', '<', step).returning('account').execute()
  return spent.length > 0
}

/** Every sealed secret, held until the transaction ends: none is confirmed, changed or dropped meanwhile. */
export async function listSealed(db: Db): Promise<readonly { account: string; sealedSecret: string }[]> {
  return db.selectFrom('totp').select(['account', 'sealedSecret']).orderBy('account').forUpdate().execute()
}

/** The same secret of an account under another seal. */
export async function putSealed(db: Db, { account, sealedSecret }: { account: string; sealedSecret: string }): Promise<void> {
  await db.updateTable('totp').set({ sealedSecret }).where('account', '=', account).execute()
}

/** The secret is forgotten, and with it the recovery codes that stood in for it. Answers false when there was none. */
export async function dropTotp(db: Db, account: string): Promise<boolean> {
  await db.deleteFrom('recoveryCode').where('account', '=', account).execute()
  const dropped = await db.deleteFrom('totp').where('account', '=', account).returning('account').execute()
  return dropped.length > 0
}
