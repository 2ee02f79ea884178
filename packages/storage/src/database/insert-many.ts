import { sql, type Insertable } from 'kysely'
import type { Db } from './db.ts'
import type { Schema } from './schema.ts'

const CHUNK = 5_000
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Inserts any number of rows in few statements: one parameter carries thousands of rows as JSON. Every column must be given; a column left
 * out is null, not its default.
 */
export async function insertMany<Table extends keyof Schema>(db: Db, table: Table, rows: readonly Insertable<Schema[Table]>[]): Promise<void> {
  const name = snakeCase(table)
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK).map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value])))
    await sql`insert into ${sql.table(name)} select * from jsonb_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(chunk)}::jsonb)`.execute(db)
  }
}
