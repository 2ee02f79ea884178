import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import { behindTheBack, freshDatabase, type FreshDatabase } from '../testing/index.ts'
import { AUDITED } from './audited.ts'
import { readHead } from './read-head.ts'
import { addRecord, findingsIn, keepRecord } from './record.fixture.ts'
import { verifyRecent } from './verify-trail.ts'

const day = '2026-11-24' as CalendarDate
let fresh: FreshDatabase
let putBack: () => Promise<void>
beforeAll(async () => {
  fresh = await freshDatabase({ size: 2 })
  await addRecord(fresh.db)
  putBack = await keepRecord(fresh.owner)
})
afterEach(() => putBack())
afterAll(() => fresh.close())

const tamper = (...statements: readonly string[]) => behindTheBack(fresh.owner, ...statements)
const found = (anchors?: Parameters<typeof findingsIn>[1]) => findingsIn(fresh.db, anchors)
/** The key of the last row of a table, and a condition that picks it. */
async function lastOf(relation: string): Promise<{ key: string; where: string }> {
  const { rows } = await sql<{ key: string; link: string }>`select row_key as key from chain where relation = ${relation} order by seq desc limit 1`.execute(fresh.db)
  const key = rows[0]?.key ?? ''
  return { key, where: `concat_ws('/', ${AUDITED[relation]?.join(', ')}) = '${key}'` }
}

describe.each([
  // table            altered by a superuser as                           a row of its own, beside the last one
  ['programme_version', `definition = definition || '{"document":"2"}'`, { version: 9, definition: { programme: 'three-bridges', version: 9 } }],
  ['draft', `name = 'khac.txt'`, { id: '00000000-0000-7000-8000-000000000001' }],
  ['draft_decision', `account = 'x'`, { seq: 9 }],
  ['draft_published', `published_on = '2024-07-01'`, { draft: '00000000-0000-7000-8000-000000000001', version: 9 }],
  ['work_entry', `falls = '2024-01-27'`, { seq: 9, id: '00000000-0000-7000-8000-000000000001' }],
  ['expectation', `due = null`, { occurrence: 'meeting/2024-09/xa-ba-cau' }],
  ['orphan_answer', `assigned_to = 'police@xa-ba-cau'`, { id: '00000000-0000-7000-8000-000000000001', position: 9 }],
  ['file', `sha256 = repeat('b', 64)`, { id: '00000000-0000-7000-8000-000000000001' }],
  ['audit', `did = 'accept'`, { seq: 99 }],
])('%s', (relation, set, row) => {
  it('a row that was altered is named', async () => {
    const { key, where } = await lastOf(relation)
    await tamper(`update ${relation} set ${set} where ${where}`)
    expect(await found()).toEqual([{ what: 'row-altered', relation, key }])
    const recent: unknown[] = []
    await verifyRecent(fresh.db, 30, (finding) => recent.push(finding))
    expect(recent).toEqual([{ what: 'row-altered', relation, key }])
  })

  it('a row that was removed is named', async () => {
    const { key, where } = await lastOf(relation)
    await tamper(`delete from ${relation} where ${where}`)
    expect(await found()).toEqual([{ what: 'row-removed', relation, key }])
  })

  it('a row that was put in is named', async () => {
    const { key, where } = await lastOf(relation)
    const values = JSON.stringify(row).replaceAll("'", "''")
    await tamper(`insert into ${relation} overriding system value select made.* from (select * from ${relation} where ${where}) as one, jsonb_populate_record(null::${relation}, to_jsonb(one) || '${values}') as made`)
    const findings = await found()
    expect(findings).toEqual([{ what: 'row-added', relation, key: expect.not.stringMatching(`^${key}$`) }])
    const columns = AUDITED[relation]?.map((column) => (row as Record<string, unknown>)[column]).filter((value) => value !== undefined) ?? []
    for (const value of columns) expect((findings[0] as { key: string }).key).toContain(String(value))
  })
})

it('finds nothing in a record nobody touched, and links one row of every audited table at least', async () => {
  expect(await found()).toEqual([])
  const { rows } = await sql<{ relation: string }>`select distinct relation from chain`.execute(fresh.db)
  expect(rows.map(({ relation }) => relation).sort()).toEqual(Object.keys(AUDITED).sort())
})

it('links every table that is only ever added to', async () => {
  const { rows } = await sql<{ relation: string; columns: string }>`
    select kept.tgrelid::regclass::text as relation, trim(trailing ',' from replace(encode(linked.tgargs, 'escape'), '\\000', ',')) as columns
    from pg_trigger as kept left join pg_trigger as linked on linked.tgrelid = kept.tgrelid and linked.tgname like '%\\_chain'
    where kept.tgname like '%\\_append\\_only' order by 1`.execute(fresh.db)
  const linked = rows.filter(({ relation }) => relation !== 'chain')
  expect(Object.fromEntries(linked.map(({ relation, columns }) => [relation, columns?.split(',')]))).toEqual(AUDITED)
})

it.each([
  // what is altered within a row                                                                                            why it is hard to see
  [`act = act || '{"number": null}'`, 'a null within'],
  [`act = jsonb_set(act, '{on}', '"2024-02-27"')`, 'a day within'],
  [`account = account || ','`, 'a comma at the end of a value'],
  [`recorded_at = recorded_at + interval '1 microsecond'`, 'a millionth of a second'],
])('sees %s (%s)', async (set) => {
  const { key, where } = await lastOf('work_entry')
  await tamper(`update work_entry set ${set} where ${where}`)
  expect(await found()).toEqual([{ what: 'row-altered', relation: 'work_entry', key }])
})

it('sees a value that moved to the next column, and no difference in a column added later that nobody filled', async () => {
  const { key, where } = await lastOf('audit')
  await sql`alter table audit add column later text`.execute(fresh.owner)
  expect(await found()).toEqual([])
  await tamper(`update audit set body = null, of_body = null, later = 'abc' where ${where}`)
  expect(await found()).toEqual([{ what: 'row-altered', relation: 'audit', key }])
  await sql`alter table audit drop column later`.execute(fresh.owner)
})

describe('the chain itself', () => {
  const link = async (seq: number) => (await sql<{ relation: string; key: string }>`select relation, row_key as key from chain where seq = ${seq}`.execute(fresh.db)).rows[0] as { relation: string; key: string }

  it.each(['digest', 'hash'])('an altered %s', async (column) => {
    const { relation, key } = await link(5)
    await tamper(`update chain set ${column} = sha256('x') where seq = 5`)
    expect(await found()).toContainEqual({ what: 'link-altered', seq: 5, relation, key })
  })

  it.each([`at = at + interval '1 second'`, `row_key = row_key || 'x'`, `relation = 'account'`])('an altered link: %s', async (set) => {
    await tamper(`update chain set ${set} where seq = 5`)
    expect(await found()).toContainEqual({ what: 'link-altered', seq: 5, ...await link(5) })
  })

  it.each([
    ['seq = 1', 1, 1],
    ['seq between 4 and 6', 4, 6],
    ['seq >= 23', 23, 24],
  ])('links removed: %s', async (where, from, to) => {
    await tamper(`delete from chain where ${where}`)
    const findings = await found()
    expect(findings).toContainEqual({ what: 'links-removed', from, to })
    expect(findings.filter(({ what }) => what === 'row-added')).toHaveLength(to - from + 1)
    expect(findings).toHaveLength(to - from + 2)
  })

  it('two links that changed places', async () => {
    await tamper('update chain set seq = 1000 where seq = 5', 'update chain set seq = 5 where seq = 6', 'update chain set seq = 6 where seq = 1000')
    expect((await found()).map((finding) => [finding.what, 'seq' in finding && finding.seq])).toEqual([['link-altered', 5], ['link-altered', 6], ['link-altered', 7]])
  })

  it('a link put in at the end, and a head that was set back', async () => {
    await tamper(`insert into chain select seq + 1, at, relation, row_key, digest, sha256('x') from chain where seq = 24`)
    expect((await found()).map(({ what }) => what)).toEqual(['link-altered', 'head-differs'])
    await tamper(`delete from chain where seq = 25`, 'update chain_head set seq = 23')
    expect(await found()).toEqual([{ what: 'head-differs', seq: 23 }])
  })

  it('a chain made anew as a whole fits, and is found by its anchor only', async () => {
    const anchor = { day, ...await readHead(fresh.db) }
    const { where } = await lastOf('work_entry')
    const tables = Object.entries(AUDITED).map(([relation, columns]) => `select set_config('timezone', 'UTC', true); do $$ begin execute chain_statement('${relation}', '${relation}', '{${columns.join(',')}}'); end $$`)
    await tamper(`update work_entry set falls = '2024-01-27' where ${where}`, 'delete from chain', `update chain_head set seq = 0, hash = decode(repeat('00', 32), 'hex')`)
    for (const each of tables) await sql.raw(each).execute(fresh.owner)
    expect(await readHead(fresh.db)).toMatchObject({ seq: anchor.seq })
    expect(await found()).toEqual([])
    expect(await found([anchor])).toEqual([{ what: 'anchor-differs', day, seq: anchor.seq }])
    expect(await found([{ ...anchor, seq: 4000 }])).toEqual([{ what: 'anchor-differs', day, seq: 4000 }])
  })

  it('an anchor that fits is silent', async () => {
    const anchor = { day, ...await readHead(fresh.db) }
    await addRecordAgain()
    expect(await found([anchor, { day, ...await readHead(fresh.db) }])).toEqual([])
  })
})

const addRecordAgain = () => sql`insert into audit (at, account, did, subject) values (now(), 'x', 'invite', 'x')`.execute(fresh.db)

it.each(['work_entry_chain on work_entry', 'work_entry_append_only on work_entry', 'chain_append_only on chain', 'chain_due_append on chain_due'])('tells that a guard is off: %s', async (trigger) => {
  const [name, , relation] = trigger.split(' ')
  await sql.raw(`alter table ${relation} disable trigger ${name}`).execute(fresh.owner)
  expect(await found()).toEqual([{ what: 'guard-missing', relation }])
  await sql.raw(`alter table ${relation} enable trigger ${name}`).execute(fresh.owner)
})
