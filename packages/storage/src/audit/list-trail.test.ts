import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TrailScope } from '@phoihop/core/audit'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { freshDatabase, officer, type FreshDatabase } from '../testing/index.ts'
import { addAudit, addReading, listAudit } from './audit.ts'
import { listActors, listTrail, type TrailFilter } from './list-trail.ts'

const [high, low, other] = ['police@tinh-ba-cau', 'police@xa-ba-cau', 'front@xa-ba-cau'] as BodyId[] as [BodyId, BodyId, BodyId]
const account = officer()
const at = (text: string) => text as Instant
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await addAccount(fresh.db, account)
  await addAudit(fresh.db, { at: at('2026-11-22T16:59:59Z'), account: account.id, did: 'sign-in', on: '1' })
  await addAudit(fresh.db, { at: at('2026-11-22T17:00:00Z'), account: account.id, did: 'hold', on: '2', body: low })
  await addAudit(fresh.db, { at: at('2026-11-23T02:00:00Z'), account: 'b', did: 'read-work', on: '3', body: high, of: low })
  await addAudit(fresh.db, { at: at('2026-11-23T16:59:59Z'), account: 'c', did: 'issue', on: '4', body: other })
  await addAudit(fresh.db, { at: at('2026-11-23T17:00:00Z'), account: 'installation', did: 'load-register', on: '5' })
})
afterAll(() => fresh.close())

describe('listTrail', () => {
  const all: TrailScope = { bodies: 'all' }
  const day = (text: string) => text as CalendarDate
  it.each<[TrailScope, TrailFilter, { before?: number; limit: number }, string]>([
    // who may be seen       what is asked                                           page            rows, newest first
    [all, {}, { limit: 9 }, '54321'],
    [all, {}, { limit: 2 }, '54'],
    [all, {}, { limit: 9, before: 3 }, '21'],
    [all, { from: day('2026-11-23'), to: day('2026-11-23') }, { limit: 9 }, '432'],
    [all, { to: day('2026-11-22') }, { limit: 9 }, '1'],
    [all, { from: day('2026-11-24') }, { limit: 9 }, '5'],
    [all, { account: 'b' }, { limit: 9 }, '3'],
    [all, { body: low }, { limit: 9 }, '32'],
    [all, { did: ['issue', 'hold'] }, { limit: 9 }, '42'],
    [all, { did: [] }, { limit: 9 }, ''],
    [{ bodies: [low] }, {}, { limit: 9 }, '321'],
    [{ bodies: [high] }, {}, { limit: 9 }, '3'],
    [{ bodies: [other] }, {}, { limit: 9 }, '4'],
    [{ bodies: [other] }, { body: low }, { limit: 9 }, ''],
    [{ bodies: [] }, {}, { limit: 9 }, ''],
  ])('%j asked %j, %j', async (scope, filter, page, rows) => {
    expect((await listTrail(fresh.db, scope, filter, page)).map(({ on }) => on).join('')).toBe(rows)
  })

  it('lists who left rows there, and the bodies in them', async () => {
    expect(await listActors(fresh.db, { bodies: [low] })).toEqual({ accounts: [account.id, 'b'].sort(), bodies: [high, low].sort() })
    expect(await listActors(fresh.db, { bodies: [] })).toEqual({ accounts: [], bodies: [] })
  })
})

it('notes a reading once a day for each account, seat and body read, and an overview once for each programme', async () => {
  const note = (day: string, of: readonly BodyId[], more: object = {}) => addReading(fresh.db, { at: at(day), account: 'reader', body: high, on: 'read/1', of, ...more })
  await note('2026-11-24T01:00:00Z', [low, other])
  await note('2026-11-24T02:00:00Z', [low], { on: 'read/2' })
  await note('2026-11-24T17:00:00Z', [low])
  await note('2026-11-24T02:00:00Z', [low], { account: 'another' })
  for (const on of ['one', 'one', 'two']) await note('2026-11-24T03:00:00Z', [], { on })
  const read = (await listAudit(fresh.db, { limit: 20 })).filter((row) => row.account === 'reader' || row.account === 'another').reverse()
  expect(read.map(({ did, on, of, account: by }) => [did, on, of, by])).toEqual([
    ['read-work', 'read/1', low, 'reader'],
    ['read-work', 'read/1', other, 'reader'],
    ['read-work', 'read/1', low, 'reader'],
    ['read-work', 'read/1', low, 'another'],
    ['read-overview', 'one', undefined, 'reader'],
    ['read-overview', 'two', undefined, 'reader'],
  ])
})
