import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/** Ends every connection to the database of `owner` but the one that asks, as a server does that shuts down. */
export async function cutConnections(owner: Db): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(owner)
}
