import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/** Takes from the program the right to read any table but this one. `owner`: of the tables. */
export async function leaveOnly(owner: Db, table: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> ${table}`.execute(owner)
  await sql.raw(`revoke select on ${rows.map(({ name }) => name).join(', ')} from phoihop_app`).execute(owner)
}
