import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { BackupTable } from './tables-in-order.ts'

const LINES = 1000
const BYTES = 4_000_000

/** Whether nothing was recorded in a migrated database yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select exists (select from account) or exists (select from programme) or exists (select from place) as used`.execute(db)
  return rows[0]?.used === false
}

/** Puts the rows of a backup in place of what the migrations put there. Triggers rest meanwhile: a row comes back as it was, with what was linked to it. */
export async function fillTables(db: Db, tables: readonly BackupTable[], linesOf: (table: BackupTable) => AsyncIterable<string>): Promise<void> {
  for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(db)
  for (const { name } of [...tables].reverse()) await sql`delete from ${sql.table(name)}`.execute(db)
  for (const table of tables) await fill(db, table, linesOf(table))
  for (const { name } of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(db)
}

async function fill(db: Db, table: BackupTable, lines: AsyncIterable<string>): Promise<void> {
  let [held, bytes] = [[] as string[], 0]
  const put = async () => {
    if (held.length > 0) await insert(db, table, held)
    held = []
    bytes = 0
  }
  for await (const line of lines) {
    held.push(line)
    bytes += line.length
    if (held.length >= LINES || bytes >= BYTES) await put()
  }
  await put()
  await goOnCounting(db, table.name)
}

async function insert(db: Db, { name, columns }: BackupTable, lines: readonly string[]): Promise<void> {
  const own = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(name)} (${own}) overriding system value select ${own} from jsonb_populate_recordset(null::${sql.table(name)}, ${`[${lines.join(',')}]`}::jsonb)`.execute(db)
}

/** A column that counts by itself goes on after the last number that came back. */
async function goOnCounting(db: Db, name: string): Promise<void> {
  const { rows } = await sql<{ column: string }>`select attname::text as column from pg_attribute where attrelid = ${name}::regclass and attidentity <> ''`.execute(db)
  for (const { column } of rows) {
    await sql`select setval(pg_get_serial_sequence(${name}, ${column}), greatest(max(${sql.ref(column)}), 1), max(${sql.ref(column)}) is not null) from ${sql.table(name)}`.execute(db)
  }
}
