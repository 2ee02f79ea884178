import { sql, type RawBuilder } from 'kysely'
import type { Db } from '@phoihop/storage/database'
import { best, medianOf } from './timing.ts'

const ROUNDS = 7
const ROWS = 1_000

/**
 * The entries of the whole country copied twice, into one table with the indexes there are and into partitions of a programme each; the same questions to both, in
 * turn, past row-level security. Prints the ratios: under one, partitions help. A partitioned table has no `unique (id)`: every unique key of it holds the programme.
 */
export async function comparePartitions(owner: Db, { programme, places }: { programme: string; places: readonly string[] }): Promise<void> {
  const names = ['entry_plain', 'entry_parted'] as const
  await owner.connection().execute(async (db) => {
    await sql`select set_config('phoihop.acts_as', 'system', false)`.execute(db)
    // Copying the country takes longer than any question of the product may.
    await sql`set statement_timeout = 0`.execute(db)
    await sql`create table entry_plain (like work_entry including defaults including constraints including indexes)`.execute(db)
    await sql`create table entry_parted (like work_entry including defaults including constraints) partition by list (programme)`.execute(db)
    const { rows } = await sql<{ id: string }>`select id from programme order by id`.execute(db)
    for (const [nth, { id }] of rows.entries()) await sql.raw(`create table entry_parted_${nth} partition of entry_parted for values in ('${id}')`).execute(db)
    for (const index of ['primary key (programme, seq)']) await sql.raw(`alter table entry_parted add ${index}`).execute(db)
    for (const columns of ['programme, occurrence, seq', 'programme, place, seq', 'programme, falls']) await sql.raw(`create index on entry_parted (${columns})`).execute(db)
    for (const name of names) await sql`insert into ${sql.table(name)} select * from work_entry order by recorded_at`.execute(db)
    await sql`analyze entry_plain, entry_parted`.execute(db)
    const ask = async (what: string, query: (table: RawBuilder<unknown>) => RawBuilder<unknown>): Promise<void> => {
      const times = { entry_plain: [] as number[], entry_parted: [] as number[] }
      for (let round = 0; round < ROUNDS; round++) for (const name of names) times[name].push(await best(1, async () => void (await query(sql.table(name)).execute(db))))
      const [plain, parted] = [medianOf(times.entry_plain), medianOf(times.entry_parted)]
      console.log(`partitions, ${what}: ${parted.toFixed(2)} ms against ${plain.toFixed(2)} ms in one table, ratio ${(parted / plain).toFixed(2)}`)
    }
    await ask(`entries of ${places.length} places`, (table) => sql`select seq, occurrence, act from ${table} where programme = ${programme} and place = any(${[...places]}::text[]) order by seq`)
    await ask('a whole programme', (table) => sql`select seq, occurrence, act from ${table} where programme = ${programme} order by seq`)
    await ask('the last number', (table) => sql`select max(seq) from ${table} where programme = ${programme}`)
    let from = 10_000_000
    await ask(`adding ${ROWS} rows`, (table) => sql`insert into ${table} select programme, seq + ${(from += ROWS)}::bigint, gen_random_uuid(), occurrence, obligation, place, period_key, period_from, period_to, falls, body, account, recorded_at, recorded_on, did, act, owners from work_entry where programme = ${programme} and seq <= ${ROWS}`)
    await sql`drop table entry_plain, entry_parted`.execute(db)
  })
}
