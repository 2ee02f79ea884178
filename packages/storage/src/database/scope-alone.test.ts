import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { findFile } from '../file/index.ts'
import { listExpectations, listFrozenOrphans } from '../schedule/index.ts'
import { fillTwoBodies, FOREIGN, freshDatabase, OTHER, OWN, PROGRAMME, type FreshDatabase } from '../testing/index.ts'
import { listEntries } from '../work/index.ts'
import type { Db } from './index.ts'

// The owner of the tests' server looks past row-level security: here only the conditions of the queries stand between the bodies.

const year = { from: '2024-01-01' as CalendarDate, to: '2024-12-31' as CalendarDate }
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await fillTwoBodies(fresh.db)
})
afterAll(() => fresh.close())

const READS: Readonly<Record<string, (db: Db, scope: Scope) => Promise<readonly string[]>>> = {
  listEntries: async (db, scope) => (await listEntries(db, scope)).map(({ body }) => body),
  listExpectations: async (db, scope) => (await listExpectations(db, scope, year)).flatMap(({ owners }) => owners),
  listFrozenOrphans: async (db, scope) => (await listFrozenOrphans(db, scope, year)).map(({ why }) => why),
  findFile: async (db, scope) => {
    const ids = await db.selectFrom('file').select('id').execute()
    return (await Promise.all(ids.map(({ id }) => findFile(db, scope, id)))).flatMap((file) => file?.owners ?? [])
  },
}

describe.each(Object.keys(READS))('%s', (name) => {
  it.each([
    // programme   bodies in sight    bodies found            where nobody owns it
    [PROGRAMME, [OWN], [OWN], []],
    [PROGRAMME, [FOREIGN], [FOREIGN], []],
    [PROGRAMME, [], [], []],
    [PROGRAMME, 'all', [OWN, FOREIGN], ['no-body']],
    [OTHER, [OWN], [OWN], []],
    ['third', [OWN], [], []],
    ['third', 'all', [], []],
  ] as const)('in %s for %j', async (programme, bodies, found, lost) => {
    const read = READS[name] as (typeof READS)[string]
    expect([...(await read(fresh.owner, { programme, bodies }))].sort()).toEqual([...(name === 'listFrozenOrphans' ? lost : found)].sort())
  })
})
