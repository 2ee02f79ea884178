import { sql } from 'kysely'
import { openDatabase, type Connection } from '../../packages/storage/src/database/index.ts'

/** How many rows each table holds, by its name, seen by the owner of the database. */
export async function countRows(connection: Connection): Promise<ReadonlyMap<string, number>> {
  const opened = await openDatabase(connection, { size: 1 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const { db } = opened.value
  try {
    const { rows } = await sql<{ name: string }>`select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db)
    const counted = new Map<string, number>()
    for (const { name } of rows) {
      const [schema = '', table = ''] = name.split('.')
      const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.id(schema, table)}`.execute(db)
      counted.set(name, found.rows[0]?.n ?? 0)
    }
    return counted
  } finally {
    await db.destroy()
  }
}
