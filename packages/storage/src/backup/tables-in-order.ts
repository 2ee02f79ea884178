import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { NOT_KEPT } from './not-kept.ts'

/** A table of a backup. `order`: its primary key, by which its rows are written; `columns`: those that take values. */
export type BackupTable = { name: string; columns: readonly string[]; order: readonly string[] }

/** The tables a backup keeps, each after those it refers to. */
export async function tablesInOrder(db: Db): Promise<readonly BackupTable[]> {
  const { rows } = await sql<{ name: string; columns: string[]; order: string[] | null; needs: string[] | null }>`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by k.nth) from pg_index i, unnest(i.indkey) with ordinality k(attnum, nth), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as order,
      (select array_agg(distinct f.relname::text) from pg_constraint r join pg_class f on f.oid = r.confrelid where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as needs
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`.execute(db)
  const wanted = rows.filter(({ name }) => !(name in NOT_KEPT))
  const placed: typeof wanted = []
  while (placed.length < wanted.length) {
    const next = wanted.filter((table) => !placed.includes(table) && (table.needs ?? []).every((need) => placed.some(({ name }) => name === need) || need in NOT_KEPT))
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    placed.push(...next)
  }
  return placed.map(({ name, columns, order }) => ({ name, columns, order: order ?? columns }))
}
