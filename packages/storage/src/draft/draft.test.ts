import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Decision, ItemId } from '@phoihop/core/draft'
import { readingOf } from '@phoihop/core/programme'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { transaction } from '../database/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, officer, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addDecision, addDraft, addPublished, addRead, beginReading, findDraft, findPublished, leaveReading, listDecisions, listDecisionsOf, listDrafts, lockDraft, tellReading, type KeptDraft } from './index.ts'

const source = 'Số: 01/CTr-BC\n\nCHƯƠNG TRÌNH\nPhối hợp giữ cầu\n\nI. NỘI DUNG\n\n1. Hằng tháng, Công an xã giao ban.'
const account = officer()
const at = '2026-03-02T02:00:00.000Z' as Instant
const about = (more: object = {}) => ({ id: randomUUID() as string, sha256: 'a'.repeat(64), size: 9, name: 'chuong-trinh.txt', kind: 'txt' as const, account: account.id as string, takenAt: at, takenOn: '2026-03-02' as CalendarDate, ...more })
const read = (): KeptDraft => ({ ...about(), source, reading: readingOf(source) })
const confirm = (item: string): Decision => ({ did: 'confirm', items: [item as ItemId] })

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await addAccount(fresh.db, account)
})
afterAll(() => fresh.close())

it('keeps a document with its reading as it was made, and one that could not be read with the reason', async () => {
  const [one, two] = [read(), { ...about({ takenAt: '2026-03-03T02:00:00.000Z' }), unreadable: { code: 'file-unreadable', file: 'x', because: 'hỏng' } } as KeptDraft]
  await addDraft(fresh.db, one)
  await addDraft(fresh.db, two)
  expect([await findDraft(fresh.db, one.id), await findDraft(fresh.db, two.id)]).toEqual([JSON.parse(JSON.stringify(one)), two])
  expect(await findDraft(fresh.db, randomUUID())).toBeUndefined()
  expect(await findDraft(fresh.db, "x' or true --")).toBeUndefined()
  expect((await listDrafts(fresh.db)).map(({ id, document, unreadable }) => [id, document, unreadable?.code])).toEqual([[two.id, undefined, 'file-unreadable'], [one.id, '01/CTr-BC', undefined]])
})

it('keeps a document before it is read, how far its reading is, and then what came of it, once', async () => {
  const draft = about()
  const [now, listed] = [async () => (await findDraft(fresh.db, draft.id))?.underWay, async () => (await listDrafts(fresh.db)).find(({ id }) => id === draft.id)]
  await addDraft(fresh.db, draft)
  expect(await now()).toEqual({ isAlive: false })
  expect([await beginReading(fresh.db, draft.id), await beginReading(fresh.db, draft.id)]).toEqual([true, false])
  expect(await now()).toEqual({ isAlive: true })
  await tellReading(fresh.db, draft.id, { done: 2, pages: 12 })
  expect([await now(), (await listed())?.underWay]).toEqual([{ isAlive: true, done: 2, pages: 12 }, { isAlive: true, done: 2, pages: 12 }])
  await sql`update draft_under_way set seen_at = now() - interval '16 seconds'`.execute(fresh.db)
  expect(await now()).toEqual({ isAlive: false, done: 2, pages: 12 })
  const both = await Promise.all([beginReading(fresh.db, draft.id), beginReading(fresh.db, draft.id)])
  expect(both.sort()).toEqual([false, true])
  await leaveReading(fresh.db, draft.id)
  expect(await beginReading(fresh.db, draft.id)).toBe(true)
  await addRead(fresh.db, draft.id, { kind: 'scan', source, reading: readingOf(source) }, at)
  await addRead(fresh.db, draft.id, { kind: 'pdf', unreadable: { code: 'file-empty', file: 'x' } }, at)
  expect(await findDraft(fresh.db, draft.id)).toEqual(JSON.parse(JSON.stringify({ ...draft, kind: 'scan', source, reading: readingOf(source) })))
  expect(await listed()).toMatchObject({ kind: 'scan', document: '01/CTr-BC' })
  expect((await sql`select 1 from draft_under_way`.execute(fresh.db)).rows).toEqual([])
  const other = about()
  await addDraft(fresh.db, other)
  await addRead(fresh.db, other.id, { kind: 'txt', unreadable: { code: 'file-empty', file: 'x' } }, at)
  expect(await findDraft(fresh.db, other.id)).toEqual({ ...other, unreadable: { code: 'file-empty', file: 'x' } })
})

it('numbers decisions, each number once', async () => {
  const draft = read()
  await addDraft(fresh.db, draft)
  const add = (seq: number, item: string) => addDecision(fresh.db, { draft: draft.id, seq, account: account.id, at, decision: confirm(item) })
  await add(1, 'o1')
  const both = await Promise.allSettled([add(2, 'o2'), add(2, 'o3')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { message: expect.stringContaining('unique') } })
  expect((await listDecisions(fresh.db, draft.id)).length).toBe(2)
  expect((await listDecisionsOf(fresh.db, [draft.id])).get(draft.id)?.[0]).toEqual(confirm('o1'))
  expect(await listDecisionsOf(fresh.db, [])).toEqual(new Map())
})

it('one at a time decides', async () => {
  const order: string[] = []
  const holds = Promise.withResolvers<void>()
  const first = transaction(fresh.db, async (db) => {
    await lockDraft(db, 'x')
    holds.resolve()
    await new Promise((settle) => setTimeout(settle, 50))
    order.push('first ends')
  })
  await holds.promise
  await transaction(fresh.db, async (db) => {
    await lockDraft(db, 'x')
    order.push('second')
  })
  await first
  expect(order).toEqual(['first ends', 'second'])
  await expect(lockDraft(fresh.db, 'x')).rejects.toThrow('transaction')
})

it('knows what a document was published as, once', async () => {
  const draft = read()
  await addDraft(fresh.db, draft)
  expect(await findPublished(fresh.db, draft.id)).toBeUndefined()
  await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), at)
  const published = { programme: threeBridges.programme as string, version: 1, on: '2026-03-02' as CalendarDate }
  await addPublished(fresh.db, { ...published, draft: draft.id, account: account.id })
  expect(await findPublished(fresh.db, draft.id)).toEqual(published)
  expect((await listDrafts(fresh.db)).find(({ id }) => id === draft.id)?.published).toEqual(published)
  await expect(addPublished(fresh.db, { ...published, draft: draft.id, account: account.id })).rejects.toThrow('unique')
})

it.each([
  // what would be wrong, as SQL                                                             why
  ["update draft set source = 'x'", 'append-only'],
  ['delete from draft', 'append-only'],
  ["update draft_decision set decision = '{}'", 'append-only'],
  ['delete from draft_decision', 'append-only'],
  ['delete from draft_published', 'append-only'],
  ["update draft_read set kind = 'txt'", 'append-only'],
  ['delete from draft_read', 'append-only'],
  ["insert into draft select gen_random_uuid(), null, sha256, size, name, kind, 'x', null, null, account, taken_at, taken_on from draft limit 1", 'check constraint'],
  ["insert into draft_read select id, kind, null, null, null, taken_at from draft limit 1", 'check constraint'],
  ["insert into draft_under_way select id, 3, 2, now() from draft limit 1", 'check constraint'],
  ["insert into draft_decision select draft, 0, account, decided_at, did, decision from draft_decision limit 1", 'check constraint'],
  ["insert into draft_decision select draft, 9, account, decided_at, 'reject', decision from draft_decision limit 1", 'check constraint'],
])('%s is refused: %s', async (statement, why) => {
  await expect(sql.raw(statement).execute(fresh.owner)).rejects.toThrow(why)
})
