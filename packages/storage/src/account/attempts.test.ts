import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { secondsToWait, type Failures } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { freshDatabase, type FreshDatabase } from '../testing/index.ts'
import { beginAttempt, markSucceeded, type Attempt } from './index.ts'

const minute = (nth: number): Instant => new Date(Date.UTC(2026, 10, 24, 0, nth)).toISOString() as Instant
let fresh: FreshDatabase
beforeAll(async () => void (fresh = await freshDatabase()))
beforeEach(async () => void (await sql`truncate sign_in_attempt`.execute(fresh.owner)))
afterAll(() => fresh.close())

const attempt = (at: number, name = 'an', address = '10.0.0.1', kind: Attempt['kind'] = 'password'): Attempt => ({ kind, name, address, at: minute(at) })
const fail = (one: Attempt) => beginAttempt(fresh.db, one, () => 0)
const succeed = async (one: Attempt) => markSucceeded(fresh.db, (await fail(one)).id as number)
async function counted(one: Attempt): Promise<Failures> {
  let seen: Failures | undefined
  await beginAttempt(fresh.db, one, (failures) => { seen = failures; return 1 })
  return seen as Failures
}

describe('what counts against an attempt', () => {
  it.each([
    // name   address     kind         account  address
    ['an', '10.0.0.9', 'password', 3, 0],
    ['an', '10.0.0.1', 'password', 3, 3],
    ['an', '10.0.0.1', 'code', 1, 3],
    ['binh', '10.0.0.1', 'password', 0, 3],
    ['binh', '10.0.0.9', 'password', 0, 0],
    ['an', '10.0.0.1', 'link', 0, 3],
  ] as const)('of %s from %s (%s): %i of the account, %i of the address', async (name, address, kind, account, ofAddress) => {
    await fail(attempt(1))
    await fail(attempt(2))
    await fail(attempt(3, 'an', '10.0.0.2'))
    await fail(attempt(3, 'an', '10.0.0.1', 'code'))
    expect(await counted(attempt(4, name, address, kind))).toMatchObject({ account, address: ofAddress })
  })

  it('is forgiven by a success: of the account everywhere, of the address where it was', async () => {
    for (const address of ['10.0.0.1', '10.0.0.2']) await fail(attempt(1, 'an', address))
    await fail(attempt(1, 'binh', '10.0.0.1'))
    await succeed(attempt(2, 'an', '10.0.0.1'))
    expect(await counted(attempt(3, 'an', '10.0.0.1'))).toMatchObject({ account: 0, address: 1 })
    expect(await counted(attempt(3, 'an', '10.0.0.2'))).toMatchObject({ account: 0, address: 1 })
    expect(await counted(attempt(3, 'binh', '10.0.0.3'))).toMatchObject({ account: 1, address: 0 })
  })

  it('ends after a quarter of an hour for the address, after a day for the account', async () => {
    await fail(attempt(0))
    expect(await counted(attempt(14))).toEqual({ account: 1, accountSeconds: 840, address: 1, addressSeconds: 840 })
    expect(await counted(attempt(15))).toEqual({ account: 1, accountSeconds: 900, address: 0, addressSeconds: 0 })
    expect(await counted(attempt(24 * 60 + 1))).toMatchObject({ account: 0 })
  })
})

it('lets exactly ten of fifty at once through, and says so to the others once', async () => {
  const begun = await Promise.all(Array.from({ length: 50 }, (_, nth) => beginAttempt(fresh.db, attempt(1, 'an', `10.0.1.${nth}`), secondsToWait)))
  const refused = begun.filter((one) => one.id === undefined)
  expect(refused).toHaveLength(40)
  expect(refused.filter((one) => one.firstTold)).toHaveLength(1)
})

it('never keeps what was typed', async () => {
  await fail(attempt(1, 'mật khẩu gõ nhầm ô'))
  const rows = await fresh.db.selectFrom('signInAttempt').selectAll().execute()
  expect(JSON.stringify(rows)).not.toMatch(/10\.0\.0\.1|mật khẩu/)
})
