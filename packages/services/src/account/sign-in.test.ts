import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '@phoihop/core/account'
import { chooseSeat, changePassword, closeAccount, endSession, readOwnAccount, readSession, signIn, signOut, signOutEverywhere } from './index.ts'
import { BODIES, codeOf, got, HERE, openDoor, PASSWORD, THERE, type Door } from './sign-in.fixture.ts'

let door: Door
let account: Account
beforeAll(async () => void (door = await openDoor()))
beforeEach(async () => {
  await door.house.db.deleteFrom('signInAttempt').execute()
  account = await door.account()
})
afterAll(() => door.close())

const enter = (name: string, password = PASSWORD, visitor = HERE) => signIn(door.house, { name, password, ...visitor })
const open = async (of = account): Promise<string> => got(await enter(of.name)).token as string
const isOpen = async (token: string): Promise<boolean> => (await readSession(door.house, token)) !== undefined

describe('a name and a password', () => {
  it('open a session with its row of the trail', async () => {
    const token = await open()
    expect((await readSession(door.house, token))?.reader.account).toEqual(account)
    expect(await door.trail(account.id)).toEqual(['sign-in'])
  })

  it('are refused alike, whatever is wrong with them', async () => {
    const [closed, invited, keeper] = [await door.account(), await door.account({ password: undefined }), await door.account({ seats: [{ role: 'administrator' }] })]
    got(await closeAccount(door.house, { account: keeper, seat: { role: 'administrator' } }, closed.id))
    const answers = [await enter(account.name, 'ba cây cầu sắt'), await enter('nobody'), await enter(closed.name), await enter(invited.name), await enter('')]
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(codeOf(answers[0] as never)).toBe('sign-in-failed')
    expect(await door.trail(account.id)).toEqual(['refuse-sign-in'])
  })

  it('take the name however it is cased and spaced', async () => expect(codeOf(await enter(` ${account.name.toUpperCase()} `))).toBe('ok'))
})

describe('ten wrong passwords', () => {
  const fail = async (times: number, name = account.name, visitor = HERE) => { for (let nth = 0; nth < times; nth++) await enter(name, `sai lần ${nth}`, visitor) }

  it('close that account from anywhere for a while, longer each time, and no other', async () => {
    const other = await door.account()
    await fail(9)
    expect(codeOf(await enter(account.name, PASSWORD, THERE))).toBe('ok')
    await fail(10, account.name, { ...HERE, address: '10.0.0.3' })
    expect(await enter(account.name, PASSWORD, THERE)).toEqual({ ok: false, refusals: [{ code: 'too-many-tries', minutes: 1 }] })
    expect(codeOf(await enter(other.name, PASSWORD, THERE))).toBe('ok')
    door.wait(1)
    expect(codeOf(await enter(account.name, 'sai nữa', THERE))).toBe('sign-in-failed')
    expect(await enter(account.name, PASSWORD, THERE)).toMatchObject({ refusals: [{ minutes: 2 }] })
    door.wait(2)
    expect(codeOf(await enter(account.name, PASSWORD, THERE))).toBe('ok')
    expect(codeOf(await enter(account.name, PASSWORD, THERE))).toBe('ok')
  })

  it('close that address for every account, and no other address', async () => {
    const other = await door.account()
    for (let nth = 0; nth < 10; nth++) await enter(`nobody-${nth}`, 'sai', HERE)
    expect(codeOf(await enter(other.name))).toBe('too-many-tries')
    expect(codeOf(await enter(other.name, PASSWORD, THERE))).toBe('ok')
    door.wait(15)
    expect(codeOf(await enter(other.name))).toBe('ok')
  })

  it('are refused unseen after that, though they come at once, and told to the trail once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, nth) => enter(account.name, `sai lần ${nth}`, { ...HERE, address: `10.0.1.${nth}` })))
    expect(Object.groupBy(answers.map(codeOf), (code) => code)).toMatchObject({ 'sign-in-failed': { length: 10 }, 'too-many-tries': { length: 30 } })
    expect((await door.trail('sign-in')).filter((did) => did === 'throttle-sign-in').length).toBeLessThan(10)
  })

  it('are forgotten by the right one', async () => {
    await fail(9)
    await open()
    await fail(9)
    expect(codeOf(await enter(account.name))).toBe('ok')
  })
})

describe('a session', () => {
  it('ends when it is not used for two hours, and after twelve however it is used', async () => {
    const [idle, used] = [await open(), await open()]
    for (let hour = 0; hour < 11; hour++) {
      door.wait(60)
      expect(await isOpen(used)).toBe(true)
    }
    expect(await isOpen(idle)).toBe(false)
    door.wait(61)
    expect(await isOpen(used)).toBe(false)
  })

  it('does not live on where it was stolen: signed out is signed out', async () => {
    const token = await open()
    const stolen = token
    got(await signOut(door.house, token))
    expect(await isOpen(stolen)).toBe(false)
    expect(codeOf(await chooseSeat(door.house, stolen, 0))).toBe('not-signed-in')
    expect(await door.trail(account.id)).toEqual(['sign-in', 'sign-out'])
  })

  it('is ended from another, and all at once', async () => {
    const [one, two, three] = [await open(), await open(), await open()] as const
    const { sessions } = got(await readOwnAccount(door.house, one))
    expect(sessions.map(({ current }) => current).filter(Boolean)).toHaveLength(1)
    expect(JSON.stringify(sessions)).not.toMatch(/10\.0\.0|[0-9a-f]{64}/)
    const id = (await readSession(door.house, two))?.id ?? ''
    got(await endSession(door.house, one, id))
    expect([await isOpen(one), await isOpen(two), await isOpen(three)]).toEqual([true, false, true])
    got(await signOutEverywhere(door.house, one))
    expect([await isOpen(one), await isOpen(three)]).toEqual([false, false])
  })

  it('is not ended by another account', async () => {
    const other = await door.account()
    const [mine, theirs] = [await open(), await open(other)]
    const id = (await readSession(door.house, theirs))?.id ?? ''
    for (const wrong of [id, 'x', '']) expect(codeOf(await endSession(door.house, mine, wrong))).toBe('not-signed-in')
    expect(await isOpen(theirs)).toBe(true)
  })

  it('goes on under another token in another seat, and keeps its hours', async () => {
    const two = await door.account({ seats: [{ role: 'officer', body: BODIES[0] }, { role: 'head', body: BODIES[1] }] })
    const token = await open(two)
    const before = (await readSession(door.house, token))?.id
    const next = got(await chooseSeat(door.house, token, 1)).token
    expect(await isOpen(token)).toBe(false)
    expect(await readSession(door.house, next)).toMatchObject({ id: before, reader: { seat: { role: 'head', body: BODIES[1] } } })
    expect(codeOf(await chooseSeat(door.house, next, 2))).toBe('may-not')
    door.wait(60)
    for (let hour = 1; hour < 12; hour++) { await isOpen(next); door.wait(60) }
    expect(await isOpen(next)).toBe(false)
  })
})

describe('a new password', () => {
  it('needs the old one, ends every other session, and gives this one another token', async () => {
    const [mine, elsewhere] = [await open(), await open()]
    const change = (old: string, password: string) => changePassword(door.house, mine, { old, password, address: HERE.address })
    expect(codeOf(await change('sai', 'một mái chèo mới'))).toBe('sign-in-failed')
    expect(codeOf(await change(PASSWORD, 'ngắn'))).toBe('password-too-short')
    expect(codeOf(await change(PASSWORD, 'd'.repeat(201)))).toBe('text-too-long')
    for (const [easy, why] of [['optimusprime', 'listed'], ['1qaz-2wsx-3edc', 'common'], [`${account.name}-2026`, 'own-words']] as const) expect(codeOf(await change(PASSWORD, easy))).toBe(`password-${why}`)
    const { token } = got(await change(PASSWORD, 'một mái chèo mới'))
    expect([await isOpen(mine), await isOpen(elsewhere), await isOpen(token)]).toEqual([false, false, true])
    expect([codeOf(await enter(account.name)), codeOf(await enter(account.name, 'một mái chèo mới'))]).toEqual(['sign-in-failed', 'ok'])
    expect(await door.trail(account.id)).toEqual(['sign-in', 'sign-in', 'refuse-sign-in', 'change-password', 'refuse-sign-in', 'sign-in'])
  })
})
