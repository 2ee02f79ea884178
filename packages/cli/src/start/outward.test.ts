import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountId } from '@phoihop/core/account'
import { clock, newId, openDefinitions, type House } from '@phoihop/services/house'
import { addAccount } from '@phoihop/storage/account'
import { openFiles } from '@phoihop/storage/file'
import { freshDatabase, type FreshDatabase } from '@phoihop/storage/testing'
import { ROOT } from '../command/root.ts'
import { isOutward } from './outward.ts'
import { prepare } from './prepare.ts'

it.each([
  ['127.0.0.1', [], false], ['::1', [], false], ['localhost', ['http://localhost:3000'], false], ['127.0.0.1', ['http://phoihop.localhost'], false],
  ['0.0.0.0', [], true], ['::', [], true], ['10.0.0.5', [], true], ['127.0.0.1', ['https://phoihop.example'], true], ['127.0.0.1', ['http://localhost', 'https://phoihop.example'], true], ['127.0.0.1', ['http://localhost.example'], true],
])('%s, known as %j: reached by others %s', (host, origins, outward) => expect(isOutward(host, origins)).toBe(outward))

describe('a database with the demonstration', () => {
  let fresh: FreshDatabase
  let house: House
  beforeAll(async () => {
    fresh = await freshDatabase()
    house = { db: fresh.db, files: openFiles('/nowhere'), ...clock, newId, ...openDefinitions(), demonstration: false } as House
    await addAccount(fresh.db, { id: newId() as AccountId, name: 'ai-cung-biet', title: { vi: 'Trình diễn' }, seats: [{ role: 'administrator' }], demonstration: true })
  })
  afterAll(() => fresh.close())
  const opened = (host: string, origins: readonly string[]) => prepare(house, { host, origins, empty: false, data: '' }, ROOT, () => {})

  it('is opened on this machine', async () => expect(await opened('127.0.0.1', [])).toEqual({ ok: true, value: { demonstration: true } }))
  it.each([['0.0.0.0', []], ['127.0.0.1', ['https://phoihop.example']]])('and nowhere else: %s %j', async (host, origins) => expect(await opened(host, origins)).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] }))
})
