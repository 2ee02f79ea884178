import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillTwoBodies, FOREIGN, freshDatabase, OTHER, OWN, PROGRAMME, type FreshDatabase } from '../testing/index.ts'
import { actingAs, within, type Db, type Office } from './index.ts'

// The conditions of the queries are left out here: every question is plain SQL, so that only the database itself stands between the bodies.

/** Tables that name bodies and are open to every reader, with the reason. */
const OPEN: Readonly<Record<string, string>> = { body_title: 'the public names of bodies, from the register' }
/** What the own body's reader sees of each table in its programme; a new table fails until it stands here and has a policy. */
const SEEN: Readonly<Record<string, number>> = { work_entry: 1, expectation: 1, orphan_answer: 1, file: 1, publication: 1, account_seat: 0, audit: 0, feed: 0, year_act: 1, paper_number: 1 }

type Named = { table: string; column: string }
const own = { programme: PROGRAMME, bodies: [OWN] }
let fresh: FreshDatabase
let named: readonly Named[]
const tables = () => [...new Set(named.map(({ table }) => table))].sort()

beforeAll(async () => {
  fresh = await freshDatabase()
  await fillTwoBodies(fresh.db)
  const { rows } = await sql<Named>`select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and column_name ~ '(^|_)(body|bodies|owners?|assigned_to)$'`.execute(fresh.owner)
  named = rows.filter(({ table }) => !(table in OPEN))
})
afterAll(() => fresh.close())

const count = async (db: Db, table: string): Promise<number> => (await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db)).rows[0]?.count ?? -1
const rowsOf = async (db: Db, table: string) => (await sql<Record<string, unknown>>`select to_jsonb(it) as row from ${sql.table(table)} as it`.execute(db)).rows.map(({ row }) => row as Record<string, unknown>)

it('knows every table that names a body', () => expect(tables()).toEqual(Object.keys(SEEN).sort()))

it('enables and forces row-level security on each, and on what else names an owner', async () => {
  const { rows } = await sql<{ table: string; on: boolean; policies: number }>`select relname as table, relrowsecurity and relforcerowsecurity as on,
    (select count(*) from pg_policy where polrelid = pg_class.oid) as policies from pg_class where relname = any(${tables()}::text[]) and relkind = 'r' order by 1`.execute(fresh.owner)
  expect(rows.map(({ table, on }) => [table, on])).toEqual(tables().map((table) => [table, true]))
  expect(rows.every(({ policies }) => policies > 0)).toBe(true)
})

describe.each(Object.keys(SEEN))('%s', (table) => {
  /** Who acted may be another than who owns: an acceptance is seen by the body whose report it is. */
  const bodiesIn = (row: Record<string, unknown>) => named.filter((one) => one.table === table && (one.column !== 'body' || !('owners' in row))).flatMap(({ column }) => row[column] as string | string[])

  it('shows the own body’s rows of the own programme, and no other', async () => {
    const rows = await within(fresh.db, own, (db) => rowsOf(db, table))
    expect(rows.length).toBe(SEEN[table])
    for (const row of rows) {
      expect(bodiesIn(row)).toEqual([OWN])
      expect(row['programme']).toBe(PROGRAMME)
    }
    const all = await rowsOf(fresh.owner, table)
    expect(all.some((row) => bodiesIn(row).includes(FOREIGN)) && all.length > rows.length * 2).toBe(true)
  })

  it('shows nothing where nothing is set, where no body is in sight, and in a programme that is not there', async () => {
    expect(await count(fresh.db, table)).toBe(0)
    for (const scope of [{ programme: PROGRAMME, bodies: [] }, { programme: '', bodies: 'all' }, { programme: 'third', bodies: 'all' }] as const) {
      expect(await within(fresh.db, scope, (db) => count(db, table))).toBe(0)
    }
  })

  it('shows nothing of another programme to who sees all of one', async () => {
    const rows = await within(fresh.db, { programme: OTHER, bodies: 'all' }, (db) => rowsOf(db, table))
    expect(new Set(rows.map((row) => row['programme']))).toEqual(new Set(SEEN[table] === 0 ? [] : [OTHER]))
  })

  it('is neither changed nor emptied by a reader', async () => {
    const { column } = named.find((one) => one.table === table) as Named
    const before = await count(fresh.owner, table)
    await expect(within(fresh.db, own, (db) => sql.raw(`truncate ${table}`).execute(db))).rejects.toThrow('permission denied')
    for (const statement of [`update ${table} set ${column} = ${column}`, `delete from ${table}`]) {
      // Who keeps accounts may; for a reader there is no row to do it to.
      const touched = await within(fresh.db, own, (db) => sql.raw(statement).execute(db)).then(({ numAffectedRows }) => numAffectedRows, (error: Error) => error.message)
      expect(String(touched)).toMatch(/^0$|permission denied/)
    }
    expect(await count(fresh.owner, table)).toBe(before)
  })
})

it.each([
  // office       what it opens
  ['accounts', ['account_seat', 'feed']],
  ['schedule', ['orphan_answer']],
  // A request of nobody: what was published, and not a row of work.
  ['public', ['publication']],
  ['system', Object.keys(SEEN).sort()],
] as const)('who acts as %s sees %j', async (office, open) => {
  const seen = await actingAs(fresh.db, office as Office, (db) => Promise.all(tables().map(async (table) => [table, await count(db, table)] as const)))
  expect(seen.filter(([, rows]) => rows > 0).map(([table]) => table)).toEqual(open)
})

// What anybody did is noted, whoever it was: the trail takes every row, and shows none.
it.each(Object.keys(SEEN).filter((table) => table !== 'audit'))('a row for another body is not taken into %s, from who sees its own or nothing', async (table) => {
  const row = (await rowsOf(fresh.owner, table)).find((one) => JSON.stringify(one).includes(FOREIGN)) ?? {}
  if (table === 'orphan_answer') delete row['position']
  if (table === 'publication') delete row['seq']
  const columns = sql.raw(Object.keys(row).join())
  const again = (db: Db) => sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(db)
  await expect(within(fresh.db, own, again)).rejects.toThrow(`row-level security policy for table "${table}"`)
  await expect(again(fresh.db)).rejects.toThrow(`row-level security policy for table "${table}"`)
})

it('binds the owner of the tables too, unless that is a superuser', async () => {
  const bound = fresh.owner.transaction().execute(async (db) => {
    await sql.raw('create role bridge_owner; grant create on schema public to bridge_owner; alter table work_entry owner to bridge_owner; set local role bridge_owner').execute(db)
    throw new Error(`sees ${await count(db, 'work_entry')}`)
  })
  await expect(bound).rejects.toThrow('sees 0')
})

it('leaves what is append-only to be added to, and nothing else', async () => {
  const { rows } = await sql<{ table: string; may: boolean }>`select distinct relname as table,
      has_table_privilege('phoihop_app', pg_class.oid, 'update, delete, truncate') as may
    from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_proc on pg_proc.oid = tgfoid where proname = 'refuse_change'`.execute(fresh.owner)
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(({ may }) => may)).toEqual([])
})
