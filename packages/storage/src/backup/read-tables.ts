import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { BackupTable } from './tables-in-order.ts'

const ROWS = 1000

/**
 * Every row of a table as one line of JSON without line breaks, in the order of its key: read in parts, so that memory does not grow with the
 * table. Run it inside `asOneMoment`, or in a transaction after `writeAlike`.
 */
export async function* linesOf(db: Db, table: BackupTable): AsyncGenerator<string> {
  const cursor = sql.ref(`backup_${table.name}`)
  const order = sql.join(table.order.map((column) => sql.ref(`t.${column}`)))
  await sql`declare ${cursor} no scroll cursor for select to_jsonb(t)::text as line from ${sql.table(table.name)} t order by ${order}`.execute(db)
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch forward ${sql.lit(ROWS)} from ${cursor}`.execute(db)
    for (const { line } of rows) yield line
    if (rows.length < ROWS) break
  }
  await sql`close ${cursor}`.execute(db)
}

/** Runs `work` on the database as it stands at one moment, whatever is written meanwhile. */
export const asOneMoment = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (one) => {
    await writeAlike(one)
    return work(one)
  })

/** Until the transaction ends every row is in sight, and days, moments and fractions are written alike on every server. */
export async function writeAlike(db: Db): Promise<void> {
  await sql`select set_config('phoihop.acts_as', 'system', true), set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true), set_config('extra_float_digits', '1', true)`.execute(db)
}
