import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account, Reader, Role } from '@phoihop/core/account'
import { bodiesOn } from '../house/index.ts'
import { acceptLink, closeAccount, endSeat, giveSeat, inviteAccount, listAccounts, readLink, readSession, resetAccount, signIn } from './index.ts'
import { codeOf, got, HERE, openDoor, PASSWORD, type Door } from './sign-in.fixture.ts'

let door: Door
let keeper: Reader
let bodies: readonly string[]
beforeAll(async () => {
  door = await openDoor()
  const account = await door.account({ seats: [{ role: 'administrator' }] })
  keeper = { account, seat: { role: 'administrator' } }
  bodies = bodiesOn(door.house, door.house.today()).map(({ id }) => id)
})
afterAll(() => door.close())

let names = 0
const invite = (role: Role, body?: string, reader = keeper) => inviteAccount(door.house, reader, { name: `cax-${++names}`, title: 'Cán bộ tổng hợp', role, ...(body === undefined ? {} : { body }) })
const accept = (link: string, password = PASSWORD) => acceptLink(door.house, { link: link.replace('/link/', ''), password, ...HERE })
const seen = async (id: string) => got(await listAccounts(door.house, keeper)).find((one) => one.id === id)
async function holder(role: Role = 'officer'): Promise<{ account: Account; token: string }> {
  const token = got(await accept(got(await invite(role, role === 'administrator' ? '' : bodies[0])).link)).token as string
  return { account: (await readSession(door.house, token))?.reader.account as Account, token }
}

describe('an invitation', () => {
  it.each<[Role, string | undefined, string]>([
    // role             body      answer
    ['officer', 'a body', 'ok'], ['head', 'a body', 'ok'], ['standing', 'a body', 'ok'], ['leader', 'a body', 'ok'], ['auditor', 'a body', 'ok'], ['auditor', '', 'ok'], ['administrator', '', 'ok'],
    ['officer', '', 'unfit-seat'], ['head', undefined, 'unfit-seat'], ['administrator', 'a body', 'unfit-seat'], ['officer', 'nobody@nowhere', 'unknown-body'],
  ])('of %s with %s: %s', async (role, body, answer) => expect(codeOf(await invite(role, body === 'a body' ? bodies[0] : body))).toBe(answer))

  it('is made by an administrator only, and a name is given once', async () => {
    for (const role of ['officer', 'head', 'standing', 'leader', 'auditor'] as const) expect(codeOf(await invite('leader', bodies[0], { ...keeper, seat: { role } }))).toBe('may-not')
    const twice = () => inviteAccount(door.house, keeper, { name: 'mot-ten', title: 'Cán bộ', role: 'leader', body: bodies[0] ?? '' })
    expect([codeOf(await twice()), codeOf(await twice())]).toEqual(['ok', 'account-name-taken'])
  })

  it('is a link that works once and for a week', async () => {
    const { link } = got(await invite('officer', bodies[0]))
    expect(codeOf(await accept(link, 'ngắn'))).toBe('password-too-short')
    expect(codeOf(await accept(link))).toBe('ok')
    expect([codeOf(await accept(link)), await readLink(door.house, link.replace('/link/', ''))]).toEqual(['link-spent', undefined])
    const late = got(await invite('officer', bodies[0])).link
    door.wait(7 * 24 * 60)
    expect(codeOf(await accept(late))).toBe('link-spent')
  })

  it('takes no password that is guessed first, and stays good for another', async () => {
    const said = async (link: string, password: string) => codeOf(await accept(link, password))
    const invited = got(await inviteAccount(door.house, keeper, { name: 'to-may-ba-cau', title: 'Tổ trưởng tổ máy', role: 'officer', body: bodies[0] ?? '' }))
    expect([await said(invited.link, 'optimusprime'), await said(invited.link, 'Matkhau@2026'), await said(invited.link, 'ToMayBaCau2026'), await said(invited.link, 'Tổ trưởng tổ máy 1'), await said(invited.link, 'Công an tỉnh Ba Cầu')])
      .toEqual(['password-listed', 'password-common', 'password-own-words', 'password-own-words', 'password-own-words'])
    expect(await said(invited.link, 'ba cây cầu gỗ')).toBe('ok')
    const { account } = await holder()
    const again = got(await resetAccount(door.house, keeper, account.id)).link
    expect([await said(again, `${account.name}-2026`), await said(again, 'ToMayBaCau-sông-rộng')]).toEqual(['password-own-words', 'ok'])
  })

  it('is not guessed: ten wrong links close that address for a while', async () => {
    const guess = (address: string) => acceptLink(door.house, { link: 'x', password: PASSWORD, ...HERE, address })
    for (let nth = 0; nth < 10; nth++) expect(codeOf(await guess('10.9.9.9'))).toBe('link-spent')
    expect([codeOf(await guess('10.9.9.9')), codeOf(await guess('10.9.9.8'))]).toEqual(['too-many-tries', 'link-spent'])
  })
})

describe('a seat', () => {
  it('is given beside others, and ended with the sessions that stand in it', async () => {
    const { account, token } = await holder()
    const seat = { account: account.id, role: 'head' as const, body: bodies[1] ?? '' }
    got(await giveSeat(door.house, keeper, seat))
    expect((await readSession(door.house, token))?.reader.account.seats).toHaveLength(2)
    expect(codeOf(await giveSeat(door.house, keeper, seat))).toBe('seat-twice')
    expect(codeOf(await giveSeat(door.house, keeper, { ...seat, body: '' }))).toBe('unfit-seat')
    got(await endSeat(door.house, keeper, { account: account.id, role: 'officer', body: bodies[0] ?? '' }))
    expect(await readSession(door.house, token)).toBeUndefined()
    const next = got(await signIn(door.house, { name: account.name, password: PASSWORD, ...HERE })).token as string
    expect((await readSession(door.house, next))?.reader.seat).toEqual({ role: 'head', body: bodies[1] })
    expect(codeOf(await endSeat(door.house, keeper, { account: account.id, role: 'officer', body: bodies[0] ?? '' }))).toBe('unfit-seat')
    got(await endSeat(door.house, keeper, seat))
    expect(codeOf(await signIn(door.house, { name: account.name, password: PASSWORD, ...HERE }))).toBe('sign-in-failed')
    expect(await door.trail(account.id)).toEqual(expect.arrayContaining(['give-seat', 'end-seat']))
  })
})

describe('an account', () => {
  it('is closed: sessions end, nobody signs in, its row stays', async () => {
    const { account, token } = await holder()
    got(await closeAccount(door.house, keeper, account.id))
    expect(await readSession(door.house, token)).toBeUndefined()
    expect(codeOf(await signIn(door.house, { name: account.name, password: PASSWORD, ...HERE }))).toBe('sign-in-failed')
    expect(await seen(account.id)).toMatchObject({ name: account.name, closed: true, seats: [] })
    for (const outcome of [await closeAccount(door.house, keeper, account.id), await resetAccount(door.house, keeper, account.id), await giveSeat(door.house, keeper, { account: account.id, role: 'auditor' }), await closeAccount(door.house, keeper, 'nobody')]) expect(codeOf(outcome)).toBe('unknown-account')
    expect((await door.trail(account.id)).at(-1)).toBe('close-account')
  })

  it('is given another link when the way in is lost: everything before it ends', async () => {
    const { account, token } = await holder()
    const first = got(await resetAccount(door.house, keeper, account.id)).link
    const second = got(await resetAccount(door.house, keeper, account.id)).link
    expect(await readSession(door.house, token)).toBeUndefined()
    expect(codeOf(await signIn(door.house, { name: account.name, password: PASSWORD, ...HERE }))).toBe('sign-in-failed')
    expect(await seen(account.id)).toMatchObject({ invited: true })
    expect([codeOf(await accept(first)), codeOf(await accept(second, 'một mái chèo mới'))]).toEqual(['link-spent', 'ok'])
    expect(codeOf(await signIn(door.house, { name: account.name, password: 'một mái chèo mới', ...HERE }))).toBe('ok')
  })

  it('is kept by an administrator only', async () => {
    const { account } = await holder()
    const officer: Reader = { ...keeper, seat: { role: 'standing' } }
    for (const outcome of [await closeAccount(door.house, officer, account.id), await resetAccount(door.house, officer, account.id), await giveSeat(door.house, officer, { account: account.id, role: 'auditor' }), await endSeat(door.house, officer, { account: account.id, role: 'officer', body: bodies[0] ?? '' })]) expect(codeOf(outcome)).toBe('may-not')
  })
})

it('the last administrator stays, though two end each other at once', async () => {
  const fresh = await openDoor()
  const [one, two] = await Promise.all([1, 2].map(() => fresh.account({ seats: [{ role: 'administrator' }] }))) as [Account, Account]
  const as = (account: Account): Reader => ({ account, seat: { role: 'administrator' } })
  const ended = await Promise.all([closeAccount(fresh.house, as(one), two.id), endSeat(fresh.house, as(two), { account: one.id, role: 'administrator' })])
  expect(ended.map(codeOf).sort()).toEqual(['last-administrator', 'ok'])
  await fresh.close()
})
