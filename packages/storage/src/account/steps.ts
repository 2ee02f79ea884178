import type { AccountId, StepPurpose } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { transaction, type Db } from '../database/index.ts'

export type NewStep = { digest: string; purpose: StepPurpose; account?: string; madeAt: Instant; expiresAt: Instant }
export type FoundStep = { account?: AccountId }

/** Keeps a short-lived secret of signing in under its SHA-256, and clears away expired ones. It opens nothing: no page asks for a step. */
export function addStep(db: Db, { account, ...step }: NewStep): Promise<void> {
  return transaction(db, async (within) => {
    await within.deleteFrom('signInStep').where('expiresAt', '<=', step.madeAt).execute()
    await within.insertInto('signInStep').values({ ...step, account: account ?? null }).execute()
  })
}

/** A step that has not expired, for that purpose. */
export async function findStep(db: Db, step: { digest: string; purpose: StepPurpose; at: Instant }): Promise<FoundStep | undefined> {
  const row = await db.selectFrom('signInStep').select('account').where('digest', '=', step.digest).where('purpose', '=', step.purpose).where('expiresAt', '>', step.at).executeTakeFirst()
  return row && stepOf(row)
}

/** Takes a step away and answers it: undefined for every caller but the first, for another purpose, and once it expired. */
export async function takeStep(db: Db, step: { digest: string; purpose: StepPurpose; at: Instant }): Promise<FoundStep | undefined> {
  const row = await db.deleteFrom('signInStep').where('digest', '=', step.digest).where('purpose', '=', step.purpose).where('expiresAt', '>', step.at).returning('account').executeTakeFirst()
  return row && stepOf(row)
}

const stepOf = ({ account }: { account: string | null }): FoundStep => (account === null ? {} : { account: account as AccountId })
