import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { transaction } from '../database/index.ts'
import { findPublishedState, publishVersion } from '../programme/index.ts'
import { putWorkingCalendar } from '../register/index.ts'
import { freshDatabase, held, meeting, officer, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addEntry } from '../work/index.ts'
import {
  addAccount, addFeed, addLink, addSeat, addSession, closeAccount, countAdministrators, dropFeeds, dropOwnSession, dropSession, dropSessionsOf, endSeat, findAccount, findCredentials, findFeed, findLink,
  findSession, isNameTaken, listAccounts, listAccountTitles, listSessions, rotateSession, setPassword, setSessionSeat, spendLink, touchSession,
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
    await addSession(fresh.db, { digest: made, id: randomUUID(), account: account.id, way: 'password', device: 'linux', openedAt: hour(18), expiresAt: hour(30) })
    return made
  }
  const find = (made: string, at: Instant, idleSince?: Instant) => findSession(fresh.db, { digest: made, at, programmes: [programme], ...(idleSince ? { idleSince } : {}) })

  it('answers account and seat until it expires', async () => {
    const made = await open()
    expect(await find(made, hour(19))).toEqual({ id: expect.any(String), account, seat: 0, seenAt: hour(18), provedAt: hour(18), revision: '0.0./0', published: '1 ' })
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

  it('answers to its newest token only', async () => {
    const [made, next] = [await open(), digest()]
    await rotateSession(fresh.db, { digest: made, to: next, provedAt: hour(20) })
    expect(await find(made, hour(21))).toBeUndefined()
    expect(await find(next, hour(21))).toMatchObject({ account, provedAt: hour(20) })
  })

  it('is listed without its secret, ended by its own account only, or with all others', async () => {
    const mine = [await open(), await open(), await open()]
    const listed = await listSessions(fresh.db, account.id, { at: hour(19), idleSince: hour(18) })
    expect(listed).toHaveLength(3)
    expect(listed[0]).toEqual({ id: expect.any(String), way: 'password', device: 'linux', openedAt: hour(18), seenAt: hour(18) })
    const [first = '', second = ''] = await Promise.all(mine.map(async (one) => (await find(one, hour(19)))?.id))
    expect(await dropOwnSession(fresh.db, 'nobody', first)).toBe(false)
    expect(await dropOwnSession(fresh.db, account.id, first)).toBe(true)
    expect(await dropSessionsOf(fresh.db, account.id, second)).toBe(1)
    expect(await Promise.all(mine.map(async (one) => (await find(one, hour(19)))?.id))).toEqual([undefined, second, undefined])
    expect(await listSessions(fresh.db, account.id, { at: hour(19), idleSince: hour(19) })).toEqual([])
  })

  it('stands in a seat of the account while that seat lasts', async () => {
    const other = { role: 'head', body: 'front@xa-ba-cau' } as unknown as Account['seats'][number]
    const third = { role: 'auditor' } as const
    await addSeat(fresh.db, account.id, other)
    await addSeat(fresh.db, account.id, third)
    const [made, elsewhere] = [await open(), await open()]
    await setSessionSeat(fresh.db, made, 2)
    expect(await find(made, hour(19))).toMatchObject({ seat: 2, account: { seats: [...account.seats, other, third] } })
    await setSessionSeat(fresh.db, elsewhere, 1)
    expect(await endSeat(fresh.db, account.id, other, hour(19))).toBe(true)
    expect(await endSeat(fresh.db, account.id, other, hour(19))).toBe(false)
    expect(await find(elsewhere, hour(19))).toBeUndefined()
    expect(await find(made, hour(19))).toMatchObject({ seat: 1, account: { seats: [...account.seats, third] } })
  })

  it('tells another state as soon as something is published', async () => {
    const made = await open()
    const published = async () => (await find(made, hour(19)))?.published
    const before = await published()
    await publishVersion(fresh.db, { ...threeBridges, version: 2 }, 'b'.repeat(64), hour(18))
    const after = await published()
    expect(after).not.toBe(before)
    await putWorkingCalendar(fresh.db, { published: new Set([2026]), holidays: new Set(), swappedIn: new Set() }, 'c'.repeat(64))
    expect(await published()).not.toBe(after)
    expect(await findPublishedState(fresh.db)).toBe(await published())
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
    expect(listed).toEqual({ account, signedInOn: '2026-11-25', hasPassword: false, closed: false, totp: false, passkeys: 0, provider: false })
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

  it('are closed for good: nothing lets them in, their name stays taken', async () => {
    const made = [digest(), digest(), digest()] as const
    await addLink(fresh.db, { digest: made[0], account: account.id, madeAt: hour(1), expiresAt: hour(9) })
    await addSession(fresh.db, { digest: made[1], id: randomUUID(), account: account.id, way: 'link', device: 'other', openedAt: hour(1), expiresAt: hour(9) })
    await addFeed(fresh.db, { digest: made[2], account: account.id, body: account.seats[0]?.body as never, madeAt: hour(1) })
    expect(await closeAccount(fresh.db, account.id, hour(2))).toBe(true)
    expect(await closeAccount(fresh.db, account.id, hour(2))).toBe(false)
    expect(await findLink(fresh.db, made[0], hour(3))).toBeUndefined()
    expect(await spendLink(fresh.db, made[0], hour(3))).toBeUndefined()
    expect(await findSession(fresh.db, { digest: made[1], at: hour(3), programmes: [] })).toBeUndefined()
    expect(await findFeed(fresh.db, made[2])).toBeUndefined()
    expect(await findCredentials(fresh.db, account.name)).toBeUndefined()
    expect(await isNameTaken(fresh.db, account.name)).toBe(true)
    expect((await listAccounts(fresh.db)).find((one) => one.account.id === account.id)).toMatchObject({ closed: true, hasPassword: false, account: { seats: [] } })
  })

  it('count who keeps accounts', async () => {
    const before = await transaction(fresh.db, countAdministrators)
    const keeper: Account = { ...officer(), seats: [{ role: 'administrator' }] }
    await addAccount(fresh.db, keeper)
    expect(await transaction(fresh.db, countAdministrators)).toBe(before + 1)
    await endSeat(fresh.db, keeper.id, { role: 'administrator' }, hour(1))
    expect(await transaction(fresh.db, countAdministrators)).toBe(before)
  })

  it.each([
    ['officer without a body', { role: 'officer' }],
    ['administrator with one', { role: 'administrator', body: 'front@xa-ba-cau' }],
    ['role nobody knows', { role: 'guest', body: 'front@xa-ba-cau' }],
  ])('take no %s', async (_what, seat) => {
    await expect(addSeat(fresh.db, account.id, seat as never)).rejects.toThrow('check constraint')
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
