import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { Affair } from '@phoihop/core/year'
import type { Db } from '../database/index.ts'

/** Makes everybody else who acts on this matter wait until this transaction ends. Only within a transaction: outside, it would hold for one statement. */
export async function lockMatter(db: Db, { programme }: Scope, affair: Affair, subject: string): Promise<void> {
  if (!db.isTransaction) throw new Error('lockMatter needs a transaction')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${affair} ${programme} ${subject}`}, 0))`.execute(db)
}
