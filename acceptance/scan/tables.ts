import { Client, escapeIdentifier } from 'pg'
import type { Connection } from '../../packages/storage/src/database/index.ts'

/** How many rows each table holds, by its name, seen by the owner of the database: what pages see is narrowed by the database itself. */
export async function countRows(connection: Connection): Promise<ReadonlyMap<string, number>> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<{ schema: string; name: string }>(`select table_schema as schema, table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
    const counted = new Map<string, number>()
    for (const { schema, name } of rows) {
      const found = await client.query<{ n: number }>(`select count(*)::int as n from ${escapeIdentifier(schema)}.${escapeIdentifier(name)}`)
      counted.set(`${schema}.${name}`, found.rows[0]?.n ?? 0)
    }
    return counted
  } finally {
    await client.end()
  }
}
