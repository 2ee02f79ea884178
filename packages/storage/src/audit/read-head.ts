import { sql } from 'kysely'
import type { ChainHead } from '@phoihop/core/audit'
import type { Db } from '../database/index.ts'

/** The end of the chain as the database keeps it. */
export async function readHead(db: Db): Promise<ChainHead> {
  return db.selectFrom('chainHead').select(['seq', sql<string>`encode(hash, 'hex')`.as('hash')]).executeTakeFirstOrThrow()
}
