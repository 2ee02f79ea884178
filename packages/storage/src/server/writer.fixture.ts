import { sql } from 'kysely'
import { openDatabase } from '../database/index.ts'
import { startServer } from './index.ts'

/** A process that owns a data folder, writes rows for ever and prints the number of each once the database has acknowledged it. */
const server = await startServer({ folder: process.argv[2] as string })
if (!server.ok) throw new Error(JSON.stringify(server.refusals))
const database = await openDatabase(server.value.connection, { size: 1, as: 'owner' })
if (!database.ok) throw new Error(JSON.stringify(database.refusals))
await sql`create table if not exists acknowledged (n bigint primary key)`.execute(database.value.db)
for (;;) {
  const { rows } = await sql<{ n: number }>`insert into acknowledged select coalesce(max(n), 0) + 1 from acknowledged returning n`.execute(database.value.db)
  process.stdout.write(`${rows[0]?.n}\n`)
}
