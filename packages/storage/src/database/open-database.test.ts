import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../testing/index.ts'
import { transaction } from './db.ts'
import { isDiskFull, isGone } from './is-gone.ts'
import { isAlive, openDatabase } from './open-database.ts'

let fresh: FreshDatabase
beforeAll(async () => void (fresh = await freshDatabase()))
afterAll(() => fresh.close())

const rejection = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error)

describe('a connection that is lost', () => {
  it('within a transaction is told as gone, and the next question is answered', async () => {
    const error = await rejection(transaction(fresh.db, async (db) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      await sql`select pg_terminate_backend(${rows[0]?.pid}::integer)`.execute(fresh.owner)
      await sql`select 1`.execute(db)
    }))
    expect(isGone(error)).toBe(true)
    expect(await isAlive(fresh.db)).toBe(true)
  })

  it('while it idles in the pool does not end the process', async () => {
    await Promise.all([isAlive(fresh.db), isAlive(fresh.db), isAlive(fresh.db)])
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(fresh.owner)
    await new Promise((settle) => setTimeout(settle, 100))
    expect(await isAlive(fresh.db)).toBe(true)
  })

  it('is not confused with a wrong question', async () => {
    const error = await rejection(sql`select 1 / 0`.execute(fresh.db))
    expect([isGone(error), isDiskFull(error)]).toEqual([false, false])
  })
})

it.each([
  // where                                        refused as        what is wrong
  ['postgresql://127.0.0.1:1/nothing', 'database-unreachable', 'nobody listens'],
  ['postgresql://no-such-host.invalid/x', 'database-unreachable', 'no such host'],
  ['postgresql://[', 'wrong-usage', 'not an address'],
  ['localhost', 'wrong-usage', 'not an address'],
  ['mysql://localhost/x', 'wrong-usage', 'another kind of server'],
])('%s is refused as %s (%s)', async (connectionString, code) => {
  expect(await openDatabase({ connectionString })).toMatchObject({ ok: false, refusals: [{ code }] })
})

it('reads whole numbers as numbers, dates as their text, moments in UTC, numeric as text', async () => {
  const { rows } = await sql`select 9007199254740991::bigint as safe, 9007199254740992::bigint as unsafe, '2024-02-29'::date as day, '2024-02-29 23:30:00+07'::timestamptz as at, 1.10::numeric as amount`.execute(fresh.db)
  expect(rows).toEqual([{ safe: 9007199254740991, unsafe: '9007199254740992', day: '2024-02-29', at: '2024-02-29T16:30:00.000Z', amount: '1.10' }])
})

it('keeps nothing of a transaction that throws, also inside another', async () => {
  const error = await rejection(transaction(fresh.db, async (db) => {
    await transaction(db, (within) => within.insertInto('programme').values({ id: 'lost' }).execute())
    throw new Error('after')
  }))
  expect(error).toMatchObject({ message: 'after' })
  expect(await fresh.db.selectFrom('programme').selectAll().execute()).toEqual([])
})
