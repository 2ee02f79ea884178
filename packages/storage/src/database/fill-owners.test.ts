import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../testing/index.ts'
import { migrate } from './migrate.ts'

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))
const at = "'2024-06-01T02:03:04Z'"
const kept = randomUUID()
let empty: FreshDatabase

/** An entry as it was kept before it named owners. */
const entry = (seq: number, key: string, body: string, act: object & { did: string }, falls = '2024-05-28') => {
  const [, , place] = key.split('/')
  return `insert into work_entry values ('ba-cau', ${seq}, '${randomUUID()}', '${key}', 'meeting', '${place}', '2024-05', '2024-05-01', '2024-05-28', '${falls}', '${body}', 'a', ${at}, '2024-06-01', '${act.did}', '${JSON.stringify(act)}');`
}
const OLD = `
  insert into tier values ('commune', 0, 'Xã', null, 3, '[2020-01-01,]', null, null);
  insert into place values ('xa-ba-cau', 0, 'commune', '[2020-01-01,]', '{}'), ('xa-suoi-giay', 1, 'commune', '[2020-01-01,]', '{}'), ('xa-cu', 2, 'commune', '[2020-01-01,2024-01-31]', '{}');
  insert into body values ('police@xa-ba-cau', 0, 'police', 'xa-ba-cau', '[2020-01-01,]', '{}'), ('front@xa-ba-cau', 1, 'front', 'xa-ba-cau', '[2020-01-01,]', '{}'),
    ('police@xa-cu', 2, 'police', 'xa-cu', '[2020-01-01,2024-01-31]', '{}');
  insert into programme values ('ba-cau');
  insert into account values ('a', 'a', 'Cán bộ', null, false, null, null);
  insert into expectation values ('ba-cau', '2024-06-01', 'meeting/2024-05/xa-suoi-giay', 'meeting', 'meeting', 'commune', 'xa-suoi-giay', '2024-05', '2024-05-01', '2024-05-28', '2024-05-28', '{police@xa-suoi-giay,front@xa-suoi-giay}', null, '2024-05-28', '2024-05-28', true, false, null);
  insert into file values ('${kept}', '${'a'.repeat(64)}', 1, 'a.pdf', 'application/pdf', 'xa-suoi-giay', 'a', ${at}), ('${randomUUID()}', '${'b'.repeat(64)}', 1, 'b.pdf', 'application/pdf', 'xa-ba-cau', 'a', ${at});
  ${entry(1, 'meeting/2024-05/xa-suoi-giay', 'police@xa-suoi-giay', { did: 'hold', on: '2024-05-27', file: kept } as never)}
  ${entry(2, 'meeting/2024-05/xa-suoi-giay', 'front@tinh', { did: 'accept' })}
  ${entry(3, 'exchange/2024-07/xa-ba-cau/police', 'front@tinh', { did: 'waive' })}
  ${entry(4, 'plan/2025/xa-ba-cau', 'front@tinh', { did: 'postpone' })}
  ${entry(5, 'meeting/2024-06/xa-cu', 'police@tinh', { did: 'hold', on: '2024-06-27' } as never)}
  ${entry(6, 'meeting/2024-07/xa-cu', 'front@tinh', { did: 'waive' })}
`

beforeAll(async () => {
  empty = await emptyDatabase()
  const before = await mkdtemp(join(tmpdir(), 'phoihop-migrations-'))
  for (const name of (await readdir(FOLDER)).filter((one) => one < '0008')) await cp(join(FOLDER, name), join(before, name))
  await migrate(empty.db, before)
  await rm(before, { recursive: true })
  await sql.raw(OLD).execute(empty.db)
  await migrate(empty.db)
})
afterAll(() => empty.close())

it.each([
  [1, ['police@xa-suoi-giay', 'front@xa-suoi-giay'], 'as frozen'],
  [2, ['police@xa-suoi-giay', 'front@xa-suoi-giay'], 'as frozen, whoever acted'],
  [3, ['police@xa-ba-cau'], 'not frozen: the party in the key'],
  [4, ['front@xa-ba-cau', 'police@xa-ba-cau'], 'not frozen: the bodies at the place, none of another'],
  [5, ['police@tinh'], 'the place has ended: who reported'],
  [6, ['front@tinh'], 'nobody is known: who acted'],
])('entry %i, kept before there were owners, is of %j: %s', async (seq, owners, _why) => {
  const row = await empty.db.selectFrom('workEntry').select('owners').where('seq', '=', seq).executeTakeFirst()
  expect([...(row?.owners ?? [])].sort()).toEqual([...owners].sort())
})

it('a file is of the duty it came with; one that came with none is seen by nobody but who sees all', async () => {
  const rows = await empty.db.selectFrom('file').select(['name', 'programme', 'owners']).orderBy('name').execute()
  expect(rows).toEqual([{ name: 'a.pdf', programme: 'ba-cau', owners: ['police@xa-suoi-giay', 'front@xa-suoi-giay'] }, { name: 'b.pdf', programme: 'ba-cau', owners: [] }])
})

it('leaves the entries append-only as they were', async () => {
  await expect(sql`update work_entry set programme = programme`.execute(empty.db)).rejects.toThrow('append-only')
})
