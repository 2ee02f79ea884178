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
import { addDecision, addDraft, addPublished, findDraft, findPublished, listDecisions, listDecisionsOf, listDrafts, lockDraft, type KeptDraft } from './index.ts'

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
  ["insert into draft select gen_random_uuid(), null, sha256, size, name, kind, null, null, null, account, taken_at, taken_on from draft limit 1", 'check constraint'],
  ["insert into draft_decision select draft, 0, account, decided_at, did, decision from draft_decision limit 1", 'check constraint'],
  ["insert into draft_decision select draft, 9, account, decided_at, 'reject', decision from draft_decision limit 1", 'check constraint'],
])('%s is refused: %s', async (statement, why) => {
  await expect(sql.raw(statement).execute(fresh.owner)).rejects.toThrow(why)
})
