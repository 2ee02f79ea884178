import { sql } from 'kysely'
import { transaction, type Db } from '../database/index.ts'

/** Does what a superuser with the triggers off could do. */
export const behindTheBack = (db: Db, ...statements: readonly string[]): Promise<void> =>
  transaction(db, async (within) => {
    await sql`set local session_replication_role = replica`.execute(within)
    for (const statement of statements) await sql.raw(statement).execute(within)
  })
