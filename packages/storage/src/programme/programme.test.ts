import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { addAudit, listAudit } from '../audit/index.ts'
import { transaction } from '../database/index.ts'
import { freshDatabase, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { findLatest, listVersions, publishVersion } from './index.ts'

const at = '2026-01-02T03:04:05.678Z' as Instant
const [one, two] = ['a'.repeat(64), 'b'.repeat(64)] as [string, string]
let fresh: FreshDatabase
beforeAll(async () => void (fresh = await freshDatabase()))
afterAll(() => fresh.close())

it('keeps every version as published', async () => {
  expect(await findLatest(fresh.db, threeBridges.programme)).toBeUndefined()
  await publishVersion(fresh.db, threeBridges, one, at)
  await publishVersion(fresh.db, { ...threeBridges, version: 2 }, two, at)
  expect(await findLatest(fresh.db, threeBridges.programme)).toEqual({ version: { ...threeBridges, version: 2 }, checksum: two, publishedAt: at, madeFrom: 'files' })
  expect(await listVersions(fresh.db, threeBridges.programme)).toEqual([
    { version: threeBridges, checksum: one, publishedAt: at, madeFrom: 'files' },
    { version: { ...threeBridges, version: 2 }, checksum: two, publishedAt: at, madeFrom: 'files' },
  ])
  await expect(publishVersion(fresh.db, threeBridges, two, at)).rejects.toThrow('unique')
})

it('the trail holds what was done in the same transaction, newest first', async () => {
  const row = { at, account: 'installation', did: 'publish-programme', on: 'three-bridges' } as const
  const lost = transaction(fresh.db, async (db) => {
    await addAudit(db, { ...row, on: 'lost' })
    throw new Error('given up')
  })
  await expect(lost).rejects.toThrow('given up')
  await addAudit(fresh.db, row)
  await addAudit(fresh.db, { ...row, did: 'load-register', on: 'x' })
  expect(await listAudit(fresh.db, { limit: 10 })).toEqual([{ ...row, did: 'load-register', on: 'x' }, row])
  expect(await listAudit(fresh.db, { limit: 10, on: 'three-bridges' })).toEqual([row])
  expect(await listAudit(fresh.db, { limit: 1 })).toHaveLength(1)
})
