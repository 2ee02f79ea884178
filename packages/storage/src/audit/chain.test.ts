import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProgrammeId } from '@phoihop/core/programme'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { transaction } from '../database/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, held, meeting, officer, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addEntry, lockProgramme } from '../work/index.ts'
import { addAudit } from './audit.ts'
import { readHead } from './read-head.ts'
import { findingsIn } from './record.fixture.ts'

const at = '2026-11-24T02:00:00.000Z' as Instant
const account = officer()
const programmes = ['one', 'two', 'three'] as const
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase({ size: 12 })
  await addAccount(fresh.db, account)
  for (const programme of programmes) await publishVersion(fresh.db, { ...threeBridges, programme: programme as string as ProgrammeId }, 'a'.repeat(64), at)
})
afterAll(() => fresh.close())

it('links what many write at once in one order without gaps, though each adds before it locks; who gives up leaves no link', async () => {
  const before = await readHead(fresh.db)
  const writers = Array.from({ length: 60 }, (_, nth) =>
    transaction(fresh.db, async (db) => {
      // Two programmes in turn, in either order by pairs: with the head locked at the first insert, these would wait for each other in a circle.
      const programme = programmes[nth % 3] as string
      await addAudit(db, { at, account: account.id, did: 'invite', on: `${nth}` })
      await lockProgramme(db, programme)
      await addEntry(db, { programme, bodies: 'all' }, held(meeting('2024-05'), account.id))
      if (nth % 5 === 0) throw new Error('given up')
    }).then(() => 1, (error: Error) => (error.message === 'given up' ? 0 : Promise.reject(error))))
  const kept = (await Promise.all(writers)).reduce((sum, one) => sum + one, 0)
  expect(kept).toBe(48)
  expect((await readHead(fresh.db)).seq).toBe(before.seq + 2 * 48)
  expect(await findingsIn(fresh.db)).toEqual([])
  expect(await fresh.owner.selectFrom('chainDue').selectAll().execute()).toEqual([])
})

it('gives the rows of one statement their links in the order of their keys', async () => {
  const before = await readHead(fresh.db)
  await sql`insert into audit (at, account, did, subject) select now(), 'x', 'invite', nth::text from generate_series(1, 12000) as nth`.execute(fresh.db)
  const { rows } = await sql<{ inOrder: boolean; links: number }>`
    select count(*)::integer as links, bool_and(row_key::bigint > before) as in_order from (
      select row_key, lag(row_key::bigint, 1, 0::bigint) over (order by seq) as before from chain where seq > ${before.seq}) as link`.execute(fresh.db)
  expect(rows).toEqual([{ links: 12_000, inOrder: true }])
  expect(await findingsIn(fresh.db)).toEqual([])
})

it('a statement that adds nothing makes no link', async () => {
  const before = await readHead(fresh.db)
  await sql`insert into audit (at, account, did, subject) select now(), 'x', 'invite', 'x' where false`.execute(fresh.db)
  expect(await readHead(fresh.db)).toEqual(before)
})

it('digests the same whatever zone and style of dates a session has', async () => {
  await fresh.db.connection().execute(async (db) => {
    await sql`set timezone = 'Asia/Ho_Chi_Minh'`.execute(db)
    await sql`set datestyle = 'German, DMY'`.execute(db)
    await addEntry(db, { programme: 'one', bodies: 'all' }, held(meeting('2024-06'), account.id))
  })
  expect(await findingsIn(fresh.db)).toEqual([])
})

it('a role that may only add rows has them linked, and can touch neither chain nor head', async () => {
  const role = `phoihop_test_${randomUUID().replaceAll('-', '')}`
  await sql.raw(`create role ${role}; grant insert on audit to ${role}`).execute(fresh.owner)
  const before = await readHead(fresh.db)
  const as = (statement: string) => fresh.owner.transaction().execute(async (db) => {
    await sql.raw(`set local role ${role}`).execute(db)
    await sql.raw(statement).execute(db)
  })
  await as(`insert into audit (at, account, did, subject) values (now(), 'x', 'invite', 'x')`)
  expect((await readHead(fresh.db)).seq).toBe(before.seq + 1)
  const statements = [`delete from chain`, `insert into chain select * from chain`, `update chain_head set seq = 0`, `insert into chain_due (relation, row_keys, digests) values ('audit', '{}', '{}')`, `select chain_table('account', 'id')`, `select chain_statement('a', 'b', '{}')`]
  for (const statement of statements) await expect(as(statement)).rejects.toThrow('permission denied')
  await sql.raw(`revoke all on audit from ${role}; drop role ${role}`).execute(fresh.owner)
  expect(await findingsIn(fresh.db)).toEqual([])
})
