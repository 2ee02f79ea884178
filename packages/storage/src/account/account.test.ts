import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, held, meeting, officer, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addEntry } from '../work/index.ts'
import {
  addAccount, addAttempt, addFeed, addLink, addSeat, addSession, countFailures, dropFeeds, dropSession, findAccount, findCredentials, findFeed, findLink, findSession,
  listAccounts, listAccountTitles, setPassword, setSessionSeat, spendLink, touchSession,
} from './index.ts'

const HASH = '$argon2id$v=19$m=19456,t=2,p=1$abc'
const programme = threeBridges.programme
const hour = (nth: number): Instant => new Date(Date.UTC(2026, 10, 24, nth)).toISOString() as Instant
let digests = 0
const digest = (): string => String(++digests).padStart(64, '0')
let fresh: FreshDatabase
let account: Account

beforeAll(async () => {
  fresh = await freshDatabase()
  await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), hour(0))
})
beforeEach(async () => {
  account = officer()
  await addAccount(fresh.db, account)
})
afterAll(() => fresh.close())

describe('a one-time link', () => {
  const link = async (): Promise<string> => {
    const made = digest()
    await addLink(fresh.db, { digest: made, account: account.id, madeAt: hour(1), expiresAt: hour(3) })
    return made
  }

  it('is spent by exactly one of many at once', async () => {
    const made = await link()
    const spent = await Promise.all(Array.from({ length: 20 }, () => spendLink(fresh.db, made, hour(2))))
    expect(spent.filter(Boolean)).toEqual([account.id])
    expect(await findLink(fresh.db, made, hour(2))).toBeUndefined()
  })

  it('is found until it expires, is replaced, or is unknown', async () => {
    const made = await link()
    expect(await findLink(fresh.db, made, hour(2))).toMatchObject({ account: account.id, name: account.name, title: account.title, first: true })
    expect(await findLink(fresh.db, made, hour(3))).toBeUndefined()
    expect(await spendLink(fresh.db, made, hour(3))).toBeUndefined()
    await link()
    expect(await spendLink(fresh.db, made, hour(2))).toBeUndefined()
    expect(await spendLink(fresh.db, digest(), hour(2))).toBeUndefined()
  })

  it('is the first only while nobody has a password', async () => {
    const made = await link()
    await setPassword(fresh.db, account.id, HASH)
    expect(await findLink(fresh.db, made, hour(2))).toMatchObject({ first: false })
  })
})

describe('a session', () => {
  const open = async (): Promise<string> => {
    const made = digest()
    await addSession(fresh.db, { digest: made, account: account.id, openedAt: hour(18), expiresAt: hour(30) })
    return made
  }
  const find = (made: string, at: Instant, idleSince?: Instant) => findSession(fresh.db, { digest: made, at, programmes: [programme], ...(idleSince ? { idleSince } : {}) })

  it('answers account and seat until it expires', async () => {
    const made = await open()
    await setSessionSeat(fresh.db, made, 1)
    expect(await find(made, hour(19))).toEqual({ account, seat: 1, revision: '0.0' })
    expect(await find(made, hour(30))).toBeUndefined()
    expect(await find(digest(), hour(19))).toBeUndefined()
  })

  it('ends by sign-out and by a new password', async () => {
    const [one, two] = [await open(), await open()]
    await dropSession(fresh.db, one)
    expect(await find(one, hour(19))).toBeUndefined()
    expect(await find(two, hour(19))).toBeDefined()
    await setPassword(fresh.db, account.id, HASH)
    expect(await find(two, hour(19))).toBeUndefined()
  })

  it('ends when not seen for long', async () => {
    const made = await open()
    expect(await find(made, hour(22), hour(20))).toBeUndefined()
    await touchSession(fresh.db, made, hour(21))
    expect(await find(made, hour(22), hour(20))).toBeDefined()
  })

  it('has another revision as soon as work is recorded', async () => {
    const made = await open()
    const before = await find(made, hour(19))
    await addEntry(fresh.db, { programme, bodies: 'all' }, held(meeting('2024-05'), account.id))
    expect((await find(made, hour(19)))?.revision).not.toBe(before?.revision)
  })

  it('notes the day in Vietnam of the last sign-in', async () => {
    await open()
    const listed = (await listAccounts(fresh.db)).find((one) => one.account.id === account.id)
    expect(listed).toEqual({ account, signedInOn: '2026-11-25', hasPassword: false })
  })
})

describe('attempts', () => {
  it.each([
    // name      address      since    failures
    ['an', '10.0.0.9', hour(0), 3],
    ['an', '10.0.0.9', hour(2), 2],
    ['nobody', '10.0.0.1', hour(0), 2],
    ['nobody', '10.0.0.9', hour(0), 0],
  ])('of %s from %s since %s: %i failed', async (name, address, since, failures) => {
    await sql`truncate sign_in_attempt`.execute(fresh.owner)
    const attempt = (at: Instant, from: string, succeeded = false) => addAttempt(fresh.db, { name: 'an', address: from, at, succeeded })
    await attempt(hour(1), '10.0.0.1')
    await attempt(hour(2), '10.0.0.1')
    await attempt(hour(3), '10.0.0.2')
    await attempt(hour(3), '10.0.0.2', true)
    expect(await countFailures(fresh.db, { name, address, since })).toBe(failures)
  })

  it('are kept for a day, and never what was typed', async () => {
    await sql`truncate sign_in_attempt`.execute(fresh.owner)
    await addAttempt(fresh.db, { name: 'mật khẩu gõ nhầm ô', address: '10.0.0.1', at: hour(0), succeeded: false })
    await addAttempt(fresh.db, { name: 'x', address: '10.0.0.1', at: hour(25), succeeded: false })
    const rows = await fresh.db.selectFrom('signInAttempt').selectAll().execute()
    expect(rows.map((row) => row.at)).toEqual([hour(25)])
    expect(JSON.stringify(rows)).not.toContain('10.0.0.1')
  })
})

describe('accounts', () => {
  it('are found with their seats, and their name is taken once', async () => {
    const seat = { role: 'administrator' } as const
    await addSeat(fresh.db, account.id, seat)
    expect(await findAccount(fresh.db, account.id)).toEqual({ ...account, seats: [...account.seats, seat] })
    await expect(addAccount(fresh.db, { ...officer(), name: account.name })).rejects.toThrow('unique')
  })

  it('sign in by name, once a password is chosen', async () => {
    expect(await findCredentials(fresh.db, account.name)).toEqual({ account: account.id })
    await setPassword(fresh.db, account.id, HASH)
    expect(await findCredentials(fresh.db, account.name)).toEqual({ account: account.id, passwordHash: HASH })
    expect(await findCredentials(fresh.db, 'nobody')).toBeUndefined()
  })

  it('refuse a password that is not a hash', async () => {
    await expect(setPassword(fresh.db, account.id, 'Three bridges 1')).rejects.toThrow('check constraint')
  })

  it('are listed in Vietnamese order', async () => {
    await sql`update account set title_vi = 'Zzz'`.execute(fresh.db)
    for (const vi of ['Đình Bảng', 'Em', 'An', 'Ân', 'Ấn', 'Dân']) await addAccount(fresh.db, { ...officer(), title: { vi } })
    const titles = (await listAccounts(fresh.db)).map((one) => one.account.title.vi)
    expect(titles.slice(0, 6)).toEqual(['An', 'Ân', 'Ấn', 'Dân', 'Đình Bảng', 'Em'])
  })

  it('give their titles by id', async () => {
    expect(await listAccountTitles(fresh.db, [account.id, account.id, 'nobody'])).toEqual(new Map([[account.id, account.title]]))
    expect(await listAccountTitles(fresh.db, [])).toEqual(new Map())
  })
})

it('a calendar address answers its body until it is dropped', async () => {
  const made = digest()
  const body = account.seats[0]?.body as NonNullable<Account['seats'][number]['body']>
  await addFeed(fresh.db, { digest: made, account: account.id, body, madeAt: hour(1) })
  expect(await findFeed(fresh.db, made)).toEqual({ account, body })
  await dropFeeds(fresh.db, account.id)
  expect(await findFeed(fresh.db, made)).toBeUndefined()
})
