import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import { addAccount } from '../account/index.ts'
import { transaction } from '../database/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, held, meeting, officer, THREE_BRIDGES_PLACES, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addEntries, addEntry, listDutyEntries, listEntries, lockProgramme, readRevision } from './index.ts'
import type { Instant } from '@phoihop/core/work'

const programme = threeBridges.programme
const everywhere = { places: 'all' } as const
const { oldCommune, newCommune } = THREE_BRIDGES_PLACES
const account = officer()
let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase({ size: 20 })
  await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), '2024-01-01T00:00:00.000Z' as Instant)
  await publishVersion(fresh.db, { ...threeBridges, programme: 'other' as typeof programme }, 'a'.repeat(64), '2024-01-01T00:00:00.000Z' as Instant)
  await addAccount(fresh.db, account)
})
afterAll(() => fresh.close())

it('gives numbers without gaps to many writers at once, some of whom give up', async () => {
  const writers = Array.from({ length: 60 }, (_, nth) =>
    transaction(fresh.db, async (db) => {
      const seq = await addEntry(db, { programme, ...held(meeting('2024-05'), account.id) })
      if (nth % 5 === 0) throw new Error('given up')
      return seq
    }).catch(() => 0))
  const given = (await Promise.all(writers)).filter((seq) => seq > 0)
  const kept = await listEntries(fresh.db, everywhere, { programme })
  expect(given.length).toBe(48)
  expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
  expect(kept.map((entry) => entry.seq)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
  expect(await readRevision(fresh.db, programme)).toBe(48)
  expect(await readRevision(fresh.db, 'other')).toBe(0)
})

it('reads an entry as it was recorded', async () => {
  const { entry, occurrence } = held(meeting('2023-01'), account.id)
  const seq = await addEntry(fresh.db, { programme, entry, occurrence })
  expect(await listDutyEntries(fresh.db, everywhere, programme, occurrence.key)).toEqual([{ ...entry, seq }])
})

describe('listEntries', () => {
  const other = 'other'
  beforeAll(async () => {
    const rows = [meeting('2024-01'), meeting('2024-02'), meeting('2024-02', newCommune), meeting('2024-03', newCommune)].map((occurrence) => held(occurrence, account.id))
    await addEntries(fresh.db, other, rows)
  })

  it.each([
    // who reads                          what is asked                                                        which entries
    [everywhere, {}, [1, 2, 3, 4]],
    [{ places: [oldCommune] }, {}, [1, 2]],
    [{ places: [newCommune] }, { from: '2024-02-28', to: '2024-02-28' }, [3]],
    [{ places: [] }, {}, []],
    [{ places: [oldCommune] }, { place: newCommune }, []],
    [{ places: [oldCommune] }, { keys: ['meeting/2024-03/xa-suoi-giay'] }, []],
    [everywhere, { keys: ['meeting/2024-03/xa-suoi-giay', 'meeting/2024-01/xa-ba-cau'] }, [1, 4]],
    [everywhere, { keys: [] }, []],
    [everywhere, { from: '2024-02-29' }, [4]],
    [everywhere, { to: '2024-02-27' }, [1]],
    [everywhere, { obligation: 'meeting', place: oldCommune }, [1, 2]],
    [everywhere, { obligation: 'report' }, []],
  ])('for %j asked %j answers %j', async (scope, narrow, seqs) => {
    const entries = await listEntries(fresh.db, scope as never, { programme: other, ...(narrow as { from?: CalendarDate }) })
    expect(entries.map((entry) => entry.seq)).toEqual(seqs)
  })
})

it('keeps all of many entries or none', async () => {
  const rows = [held(meeting('2024-07'), account.id), held(meeting('2024-07'), 'nobody')]
  const before = await readRevision(fresh.db, programme)
  await expect(addEntries(fresh.db, programme, rows)).rejects.toThrow('foreign key')
  expect(await readRevision(fresh.db, programme)).toBe(before)
})

it('refuses an act with a field this product has no word for', async () => {
  const { entry, occurrence } = held(meeting('2024-08'), account.id)
  const act = { ...entry.act, about: 'someone' }
  await expect(addEntry(fresh.db, { programme, occurrence, entry: { ...entry, act } })).rejects.toThrow('check constraint')
})

it('locks a programme within a transaction only', async () => {
  await expect(lockProgramme(fresh.db, programme)).rejects.toThrow('transaction')
})
