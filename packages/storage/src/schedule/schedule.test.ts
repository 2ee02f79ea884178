import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { ObligationId } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import type { Occurrence, Orphan, OrphanAnswer } from '@phoihop/core/schedule'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, meeting, officer, THREE_BRIDGES_PLACES, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addOrphanAnswer, freezeExpectations, listExpectations, listFrozenOrphans, listOrphanAnswers } from './index.ts'

const day = (text: string) => text as CalendarDate
const programme = threeBridges.programme
const everywhere = { programme, bodies: 'all' } as const
const { oldCommune, newCommune } = THREE_BRIDGES_PLACES
const at = (place: string, slug: string = programme) => ({ programme: slug, bodies: [`police@${place}` as BodyId] })
const year = { from: day('2024-01-01'), to: day('2024-12-31') }
const account = officer()
let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
  await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), '2024-01-01T00:00:00.000Z' as Instant)
  await addAccount(fresh.db, account)
})
afterAll(() => fresh.close())

const { chair: _chair, ...without } = meeting('2024-03', newCommune)
const awaiting: Occurrence = { ...without, due: 'awaiting', target: 'awaiting', stated: false, provisional: true }
const orphan: Orphan = { key: meeting('2024-04').key, obligation: without.obligation, kind: 'meeting', tier: without.tier, period: meeting('2024-04').period, place: oldCommune, falls: day('2024-04-28'), why: 'no-body' }

it('freezes once what was owed, whatever is derived later', async () => {
  const passed = [meeting('2024-02'), awaiting, orphan]
  expect(await freezeExpectations(fresh.db, programme, day('2024-05-01'), passed)).toBe(3)
  const changed = { ...meeting('2024-02'), owners: ['front@xa-ba-cau' as BodyId] }
  const [one, two] = await Promise.all([1, 2].map(() => freezeExpectations(fresh.db, programme, day('2024-06-30'), [changed, meeting('2024-05'), meeting('2024-05')])))
  expect([one, two].sort()).toEqual([0, 1])
  expect(await listExpectations(fresh.db, everywhere, year)).toEqual([meeting('2024-02'), awaiting, meeting('2024-05')])
  expect(await listFrozenOrphans(fresh.db, everywhere, year)).toEqual([orphan])
})

it('keeps a duty that fell without an owner beside the same duty owed after an answer', async () => {
  expect(await freezeExpectations(fresh.db, programme, day('2024-07-01'), [meeting('2024-04')])).toBe(1)
  expect(await listFrozenOrphans(fresh.db, everywhere, year)).toEqual([orphan])
})

it('refuses to freeze a day that has not passed', async () => {
  await expect(freezeExpectations(fresh.db, programme, day('2024-08-27'), [meeting('2024-08')])).rejects.toThrow('check constraint')
})

it.each([
  // who reads                    from          to            months frozen
  [at(oldCommune), '2024-01-01', '2024-12-31', ['2024-02', '2024-04', '2024-05']],
  [at(newCommune), '2024-01-01', '2024-12-31', ['2024-03']],
  [at(oldCommune, 'other'), '2024-01-01', '2024-12-31', []],
  [{ programme, bodies: [] }, '2024-01-01', '2024-12-31', []],
  [{ programme: 'other', bodies: 'all' }, '2024-01-01', '2024-12-31', []],
  [everywhere, '2024-02-28', '2024-02-28', ['2024-02']],
  [everywhere, '2024-02-29', '2024-03-27', []],
])('shows %j from %s to %s: %j', async (scope, from, to, months) => {
  const found = await listExpectations(fresh.db, scope as never, { from: day(from), to: day(to) })
  expect(found.map((occurrence) => occurrence.period.key)).toEqual(months)
})

it('lists answers to questions as they were given', async () => {
  const basis = { document: '12/QĐ-BC', on: day('2025-07-02') }
  const answers: OrphanAnswer[] = [
    { id: randomUUID(), obligation: 'meeting' as ObligationId, place: oldCommune, from: day('2025-07-01'), answer: { assign: 'police@xa-suoi-giay' as BodyId }, basis },
    { id: randomUUID(), obligation: 'meeting' as ObligationId, from: day('2026-01-01'), answer: { ended: true }, basis },
  ]
  const recorded = { account: account.id, recordedOn: day('2025-07-03') }
  for (const answer of answers) await addOrphanAnswer(fresh.db, everywhere, { answer, recordedAt: '2025-07-03T01:00:00.000Z' as Instant, ...recorded })
  expect(await listOrphanAnswers(fresh.db, programme)).toEqual(answers.map((answer) => ({ ...answer, ...recorded })))
  expect(await listOrphanAnswers(fresh.db, 'other')).toEqual([])
  await expect(addOrphanAnswer(fresh.db, at(oldCommune), { answer: { ...answers[1] as OrphanAnswer, id: randomUUID() }, recordedAt: '2025-07-03T01:00:00.000Z' as Instant, ...recorded })).rejects.toThrow('row-level security')
})

it('shows what fell without an owner to who sees all', async () => {
  expect(await listFrozenOrphans(fresh.db, at(oldCommune), year)).toEqual([])
})
