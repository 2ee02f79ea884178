import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../testing/index.ts'
import { APPLICATION_ROLE } from './application-role.ts'
import { migrate, openDatabase, type Connection } from './index.ts'

const visitor = `visitor_${randomUUID().slice(0, 8)}`
const clerk = `clerk_${randomUUID().slice(0, 8)}`
let empty: FreshDatabase

beforeAll(async () => {
  empty = await emptyDatabase()
  await sql.raw(`create role ${clerk} login; grant create, usage on schema public to ${clerk}; grant create on database ${databaseOf(empty.connection)} to ${clerk}`).execute(empty.db)
})
afterAll(async () => {
  await sql.raw(`reassign owned by ${clerk} to current_user; drop owned by ${clerk}; drop role ${clerk}; drop role if exists ${visitor}`).execute(empty.db)
  await empty.close()
})

const databaseOf = (connection: Connection): string => ('database' in connection ? connection.database : new URL(connection.connectionString).pathname.slice(1))
function connectionOf(user: string): Connection {
  const { connection } = empty
  if (!('connectionString' in connection)) return { ...connection, user }
  const url = new URL(connection.connectionString)
  url.username = user
  return { connectionString: url.href }
}
/** The same server by its address, as DATABASE_URL names it, with options of its own. */
function addressOf(connection: Connection, options: string): Connection {
  const url = new URL('connectionString' in connection ? connection.connectionString : `postgresql://${connection.user}@localhost/${connection.database}?host=${connection.host}`)
  url.searchParams.set('options', options)
  return { connectionString: url.href }
}
async function asClerk<T>(work: (db: FreshDatabase['db']) => Promise<T>): Promise<T> {
  const opened = await openDatabase(connectionOf(clerk), { size: 1, as: 'owner' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return work(opened.value.db).finally(() => opened.value.db.destroy())
}

it('is asked of the administrator of the server where the user may neither make nor take it; then all goes well', async () => {
  await sql.raw(`do $$ begin if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then create role ${APPLICATION_ROLE} nologin; end if; exception when duplicate_object or unique_violation then null; end $$`).execute(empty.db)
  const refusal = { ok: false, refusals: [{ code: 'database-role-missing', role: APPLICATION_ROLE, user: clerk }] }
  expect(await asClerk(migrate)).toEqual(refusal)
  expect(await openDatabase(connectionOf(clerk))).toEqual(refusal)
  await sql.raw(`grant ${APPLICATION_ROLE} to ${clerk}`).execute(empty.db)
  expect(await asClerk(migrate)).toMatchObject({ ok: true })
  expect((await openDatabase(connectionOf(clerk))).ok && (await asClerk(migrate))).toEqual({ ok: true, value: [] })
})

it('is enough for a user who owns nothing, once another has migrated', async () => {
  await sql.raw(`create role ${visitor} login; grant ${APPLICATION_ROLE} to ${visitor}`).execute(empty.db)
  const owner = await openDatabase(connectionOf(visitor), { size: 1, as: 'owner' })
  const program = await openDatabase(connectionOf(visitor), { size: 1 })
  if (!owner.ok || !program.ok) throw new Error('not opened')
  expect(await migrate(owner.value.db)).toEqual({ ok: true, value: [] })
  await expect(sql`alter table work_entry disable row level security`.execute(owner.value.db)).rejects.toThrow('must be owner')
  await Promise.all([owner.value.db.destroy(), program.value.db.destroy()])
})

it('is taken by every connection, whatever the address says', async () => {
  for (const connection of [empty.connection, addressOf(empty.connection, '-c search_path=public'), addressOf(empty.connection, `-c role=${clerk}`)]) {
    const opened = await openDatabase(connection, { size: 2 })
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
    const { rows } = await sql<{ role: string; path: string }>`select current_user as role, current_setting('search_path') as path`.execute(opened.value.db)
    expect(rows[0]?.role).toBe(APPLICATION_ROLE)
    if ('connectionString' in connection && connection.connectionString.includes('search_path')) expect(rows[0]?.path).toBe('public')
    await opened.value.db.destroy()
  }
})
