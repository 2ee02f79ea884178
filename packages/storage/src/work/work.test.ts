import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId } from '@phoihop/core/register'
import { addAccount } from '../account/index.ts'
import { transaction } from '../database/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, held, meeting, officer, THREE_BRIDGES_PLACES, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addEntries, addEntry, listEntries, lockProgramme, readRevision } from './index.ts'
import type { Instant } from '@phoihop/core/work'

const programme = threeBridges.programme
const everywhere = { programme, bodies: 'all' } as const
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
      const seq = await addEntry(db, everywhere, held(meeting('2024-05'), account.id))
      if (nth % 5 === 0) throw new Error('given up')
      return seq
    }).catch(() => 0))
  const given = (await Promise.all(writers)).filter((seq) => seq > 0)
  const kept = await listEntries(fresh.db, everywhere)
  expect(given.length).toBe(48)
  expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
  expect(kept.map((entry) => entry.seq)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
  expect(await readRevision(fresh.db, programme)).toBe(48)
  expect(await readRevision(fresh.db, 'other')).toBe(0)
})

it('reads an entry as it was recorded', async () => {
  const { entry, occurrence, seenBy } = held(meeting('2023-01'), account.id)
  const seq = await addEntry(fresh.db, everywhere, { entry, occurrence, seenBy })
  expect(await listEntries(fresh.db, everywhere, { keys: [occurrence.key] })).toEqual([{ ...entry, seq }])
})

describe('listEntries', () => {
  const other = 'other'
  const all = { programme: other, bodies: 'all' }
  const at = (...places: string[]) => ({ programme: other, bodies: places.map((place) => `police@${place}` as BodyId) })
  beforeAll(async () => {
    const rows = [meeting('2024-01'), meeting('2024-02'), meeting('2024-02', newCommune), meeting('2024-03', newCommune)].map((occurrence) => held(occurrence, account.id))
    await addEntries(fresh.db, { programme: other, bodies: 'all' }, rows)
  })

  it.each([
    // who reads                          what is asked                                                        which entries
    [all, {}, [1, 2, 3, 4]],
    [at(oldCommune), {}, [1, 2]],
    [at(oldCommune, newCommune), {}, [1, 2, 3, 4]],
    [{ programme, bodies: at(oldCommune, newCommune).bodies }, { keys: ['meeting/2024-03/xa-suoi-giay'] }, []],
    [{ ...all, programme: 'third' }, {}, []],
    [at(newCommune), { from: '2024-02-28', to: '2024-02-28' }, [3]],
    [at(), {}, []],
    [at(oldCommune), { places: [newCommune] }, []],
    [at(oldCommune), { keys: ['meeting/2024-03/xa-suoi-giay'] }, []],
    [all, { keys: ['meeting/2024-03/xa-suoi-giay', 'meeting/2024-01/xa-ba-cau'] }, [1, 4]],
    [all, { keys: [] }, []],
    [all, { from: '2024-02-29' }, [4]],
    [all, { to: '2024-02-27' }, [1]],
    [all, { obligation: 'meeting', places: [oldCommune] }, [1, 2]],
    [all, { obligation: 'report' }, []],
  ])('for %j asked %j answers %j', async (scope, narrow, seqs) => {
    const entries = await listEntries(fresh.db, scope as never, narrow as { from?: CalendarDate })
    expect(entries.map((entry) => entry.seq)).toEqual(seqs)
  })
})

it('keeps all of many entries or none', async () => {
  const rows = [held(meeting('2024-07'), account.id), held(meeting('2024-07'), 'nobody')]
  const before = await readRevision(fresh.db, programme)
  await expect(addEntries(fresh.db, everywhere, rows)).rejects.toThrow('foreign key')
  expect(await readRevision(fresh.db, programme)).toBe(before)
})

it('refuses an act with a field this product has no word for', async () => {
  const { entry, ...rest } = held(meeting('2024-08'), account.id)
  const act = { ...entry.act, about: 'someone' }
  await expect(addEntry(fresh.db, everywhere, { ...rest, entry: { ...entry, act } })).rejects.toThrow('check constraint')
})

it('locks a programme within a transaction only', async () => {
  await expect(lockProgramme(fresh.db, programme)).rejects.toThrow('transaction')
})

it('takes nothing about a body out of the scope, nor said by one', async () => {
  const own = { programme, bodies: ['police@xa-ba-cau' as BodyId] }
  const foreign = { programme, bodies: ['police@xa-suoi-giay' as BodyId] }
  const made = () => held(meeting('2024-09'), account.id)
  await expect(addEntry(fresh.db, foreign, made())).rejects.toThrow('row-level security')
  await expect(addEntry(fresh.db, { ...own, programme: 'other' }, { ...made(), seenBy: foreign.bodies })).rejects.toThrow('row-level security')
  await expect(addEntry(fresh.db, own, { ...made(), entry: { ...made().entry, body: 'front@tinh-ba-cau' as BodyId } })).rejects.toThrow('row-level security')
  expect(await addEntry(fresh.db, own, made())).toBeGreaterThan(0)
})
