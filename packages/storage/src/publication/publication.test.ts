import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { PublicFigures } from '@phoihop/core/publication'
import type { BodyId } from '@phoihop/core/register'
import { actingAs } from '../database/index.ts'
import { fillTwoBodies, freshDatabase, OTHER, OWN, pledgeOfBridges, PROGRAMME, type FreshDatabase } from '../testing/index.ts'
import { addPublication, listPledges, listPublications, readLastPublication } from './index.ts'

const on = (text: string) => text as CalendarDate
const cells = { 'on-time': 40, late: 'below', missing: 'hidden', owed: 48 } as const
const figures: PublicFigures = { period: { key: '2024-Q1' as never, from: on('2024-01-01'), to: on('2024-03-31') }, asOf: on('2024-04-10'), tiers: [{ tier: 'commune' as never, title: { vi: 'Xã' }, cells }], total: cells }
const published = { body: 'police@tinh-ba-cau' as BodyId, by: { vi: 'Công an tỉnh Ba Cầu' } }
const everything = { programme: PROGRAMME, bodies: 'all' } as const
let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
  await fillTwoBodies(fresh.db)
})
afterAll(() => fresh.close())

describe('publications', () => {
  it('are listed first to last, as they were made; a correction stands beside what it corrects', async () => {
    const before = await readLastPublication(fresh.db)
    await addPublication(fresh.db, everything, { ...published, kind: 'figures', figures, publishedOn: on('2024-04-10') })
    const seq = await addPublication(fresh.db, everything, { ...published, kind: 'figures', figures: { ...figures, asOf: on('2024-05-01') }, publishedOn: on('2024-05-02') })
    const listed = (await listPublications(fresh.db, PROGRAMME)).filter(({ kind }) => kind === 'figures')
    expect(listed).toMatchObject([{ figures, publishedOn: '2024-04-10', by: published.by }, { seq, figures: { asOf: '2024-05-01' }, publishedOn: '2024-05-02' }])
    expect([before < seq, await readLastPublication(fresh.db)]).toEqual([true, seq])
  })

  it('are added by who sees all of the programme only', async () => {
    const added = { ...published, kind: 'figures', figures, publishedOn: on('2024-04-10') } as const
    for (const scope of [{ programme: PROGRAMME, bodies: [OWN] }, { programme: PROGRAMME, bodies: [] }] as const) {
      await expect(addPublication(fresh.db, scope, added)).rejects.toThrow('row-level security policy for table "publication"')
    }
  })

  it('list the last pledge of every programme, with the day of what was published last', async () => {
    await addPublication(fresh.db, everything, { ...published, kind: 'pledge', pledge: { ...pledgeOfBridges, version: 2 }, publishedOn: on('2024-06-01') })
    const pledges = await listPledges(fresh.db)
    expect(pledges.map(({ pledge, lastOn }) => [pledge.programme, pledge.version, lastOn])).toEqual([[OTHER, 1, '2024-07-01'], [PROGRAMME, 2, '2024-07-01']])
  })

  it('hold nobody: no account, no body by its id', async () => {
    expect(JSON.stringify([await listPublications(fresh.db, PROGRAMME), await listPledges(fresh.db)])).not.toMatch(/account|@|officer/)
  })
})

it('shows who has not signed in no row of any table that names a body, but this one', async () => {
  const { rows } = await sql<{ table: string }>`select distinct table_name as table from information_schema.columns where table_schema = 'public' and column_name ~ '(^|_)(body|bodies|owners?|assigned_to)$' and table_name <> 'body_title' order by 1`.execute(fresh.owner)
  const seen = await actingAs(fresh.db, 'public', async (db) => {
    const counts: [string, number][] = []
    for (const { table } of rows) counts.push([table, (await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db)).rows[0]?.count ?? -1])
    return counts
  })
  expect(seen.map(([table]) => table)).toContain('work_entry')
  expect(seen.filter(([, count]) => count > 0).map(([table]) => table)).toEqual(['publication'])
  for (const [table] of seen.filter(([name]) => name !== 'publication')) expect(await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(fresh.owner).then((result) => result.rows[0]?.count)).toBeGreaterThan(0)
})
