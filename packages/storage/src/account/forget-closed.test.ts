import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { freshDatabase, officer, type FreshDatabase } from '../testing/index.ts'
import { addAccount, addLink, addSession, closeAccount, findAccount, findCredentials, forgetClosed } from './index.ts'

const day = (on: string): Instant => `2026-11-${on}T00:00:00.000Z` as Instant
const [old, recent, open] = [officer(), officer(), officer()]
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  for (const account of [old, recent, open]) await addAccount(fresh.db, account)
  await closeAccount(fresh.db, old.id, day('01'))
  await closeAccount(fresh.db, recent.id, day('20'))
  await addSession(fresh.db, { digest: 'a'.repeat(64), id: '01a21523-7812-7e81-9e8a-670db34a9cd3', account: open.id, way: 'password', device: 'linux', openedAt: day('01'), expiresAt: day('02') })
  await addLink(fresh.db, { digest: 'b'.repeat(64), account: open.id, madeAt: day('01'), expiresAt: day('08') })
})
afterAll(() => fresh.close())

it('empties the name and office of accounts closed long ago, once, and leaves those that are open or lately closed', async () => {
  expect(await forgetClosed(fresh.db, { at: day('25'), closedBefore: day('10') })).toBe(1)
  expect(await forgetClosed(fresh.db, { at: day('25'), closedBefore: day('10') })).toBe(0)
  expect(await findAccount(fresh.db, old.id)).toMatchObject({ id: old.id, name: `closed ${old.id}`, title: { vi: 'Tài khoản đã đóng' } })
  expect(await findAccount(fresh.db, recent.id)).toMatchObject({ name: recent.name, title: recent.title })
  expect(await findCredentials(fresh.db, open.name)).toMatchObject({ account: open.id })
})

it('takes away sessions and links that ended', async () => {
  for (const table of ['session', 'oneTimeLink'] as const) expect(await fresh.db.selectFrom(table).selectAll().execute()).toEqual([])
})
