import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '@phoihop/core/account'
import type { House } from '../house/index.ts'
import { changePassword, closeAccount, comeBack, isIssuer, leaveToSignIn, leaveToTie, openProvider, readOwnAccount, readSession, signIn, tieAccount, untieProvider } from './index.ts'
import { CLIENT, startProvider, walkThrough, type RunningProvider } from './provider.fixture.ts'
import { codeOf, got, HERE, openDoor, PASSWORD, type Door } from './sign-in.fixture.ts'

const ORIGIN = 'http://localhost:3000'
const BACK = `${ORIGIN}/provider/back`
const TITLE = 'Cổng thử nghiệm'
let door: Door
let house: House
let running: RunningProvider
let account: Account
const keeper = { account: { id: 'keeper' }, seat: { role: 'administrator' } } as never

beforeAll(async () => {
  door = await openDoor()
  running = await startProvider({ back: BACK })
  house = { ...door.house, signIn: { ...door.house.signIn, provider: openProvider({ issuer: running.issuer, title: TITLE, ...CLIENT }) } }
})
beforeEach(async () => void (account = await door.account()))
afterAll(async () => {
  await running.stop()
  await door.close()
})

const enter = async () => got(await signIn(house, { name: account.name, password: PASSWORD, ...HERE })).token as string
const back = (secret: string, query: string, token?: string) => comeBack(house, { secret, query, origin: ORIGIN, ...HERE, ...(token ? { token } : {}) })
async function throughProvider(subject: string) {
  const { address, secret } = got(await leaveToSignIn(house, ORIGIN))
  return back(secret, await walkThrough(address, subject))
}
async function tie(subject: string, token: string) {
  const { address, secret } = got(await leaveToTie(house, token, ORIGIN))
  return back(secret, await walkThrough(address, subject), token)
}
let subjects = 0
const somebody = (): string => `somebody-${++subjects}`

describe('signing in by another provider', () => {
  it('opens a session for the account its holder tied, and gives nothing of its name to the database', async () => {
    const [token, subject] = [await enter(), somebody()]
    const tied = got(await tie(subject, token))
    expect([tied.tied, await readSession(house, token)]).toEqual([true, undefined])
    const entered = got(await throughProvider(subject))
    expect((await readSession(house, entered.token))?.reader.account.id).toBe(account.id)
    expect(got(await readOwnAccount(house, entered.token))).toMatchObject({ provider: { title: TITLE, tied: true, reachable: true } })
    expect(await door.trail(account.id)).toEqual(['sign-in', 'tie-provider', 'sign-in'])
    expect(JSON.stringify(await house.db.selectFrom('providerLink').selectAll().execute())).not.toContain(subject)
  })

  it('never knows anybody by a name: whoever is not tied is refused', async () => {
    expect(codeOf(await throughProvider(account.name))).toBe('provider-failed')
    expect(await house.db.selectFrom('session').selectAll().where('account', '=', account.id).execute()).toEqual([])
  })

  it('is tied by an administrator who knows the subject, to one account', async () => {
    const subject = somebody()
    got(await tieAccount(house, keeper, { account: account.id, subject }))
    expect((await readSession(house, got(await throughProvider(subject)).token))?.reader.account.id).toBe(account.id)
    const other = await door.account()
    expect(codeOf(await tieAccount(house, keeper, { account: other.id, subject }))).toBe('provider-failed')
    expect(codeOf(await tieAccount(house, keeper, { account: account.id, subject: ' ' }))).toBe('provider-failed')
  })

  it('ends with the tie, and with the account', async () => {
    const [token, subject] = [await enter(), somebody()]
    const next = got(await untieProvider(house, got(await tie(subject, token)).token)).token
    expect(codeOf(await throughProvider(subject))).toBe('provider-failed')
    got(await tie(subject, next))
    got(await closeAccount(house, keeper, account.id))
    expect(codeOf(await throughProvider(subject))).toBe('provider-failed')
  })
})

describe('the way back', () => {
  it.each<[string, (secret: string, query: string) => readonly [string, string]]>([
    ['of another browser', (_secret, query) => ['another secret', query]],
    ['with another state', (secret, query) => [secret, query.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`)]],
    ['with a code nobody gave', (secret, query) => [secret, query.replace(/code=[^&]+/, 'code=x')]],
    ['with an error', (secret, query) => [secret, query.replace(/code=[^&]+/, 'error=access_denied')]],
    ['with nothing', (secret) => [secret, '']],
  ])('%s is refused in one sentence', async (_what, change) => {
    const subject = somebody()
    got(await tieAccount(house, keeper, { account: account.id, subject }))
    const { address, secret } = got(await leaveToSignIn(house, ORIGIN))
    expect(codeOf(await back(...change(secret, await walkThrough(address, subject))))).toBe('provider-failed')
  })

  it('is taken once, and not after a while', async () => {
    const subject = somebody()
    got(await tieAccount(house, keeper, { account: account.id, subject }))
    const { address, secret } = got(await leaveToSignIn(house, ORIGIN))
    const query = await walkThrough(address, subject)
    expect(codeOf(await back(secret, query))).toBe('ok')
    expect(codeOf(await back(secret, query))).toBe('provider-failed')
    const late = got(await leaveToSignIn(house, ORIGIN))
    door.wait(11)
    expect(codeOf(await back(late.secret, await walkThrough(late.address, subject)))).toBe('provider-failed')
  })

  it('of a tie needs the session that asked for it, and a short while since its holder showed who they are', async () => {
    const token = await enter()
    const mine = account
    const { address, secret } = got(await leaveToTie(house, token, ORIGIN))
    account = await door.account()
    const query = await walkThrough(address, somebody())
    expect(codeOf(await back(secret, query, await enter()))).toBe('provider-failed')
    expect(await house.db.selectFrom('providerLink').selectAll().where('account', '=', mine.id).execute()).toEqual([])
    door.wait(11)
    expect(codeOf(await leaveToTie(house, token, ORIGIN))).toBe('prove-again')
  })
})

describe('a provider that is down', () => {
  let down: RunningProvider
  let alone: House
  beforeEach(async () => {
    down = await startProvider({ back: BACK })
    await down.stop()
    alone = { ...door.house, signIn: { ...door.house.signIn, provider: openProvider({ issuer: down.issuer, title: TITLE, ...CLIENT }) } }
  })
  afterEach(() => down.stop().catch(() => {}))
  const heals = async () => { for (let nth = 0; nth < 100 && !(await alone.signIn.provider?.isReachable()); nth++) await new Promise((settle) => setTimeout(settle, 100)) }

  it('at the start leaves the other ways alone, and is found when it is back', async () => {
    expect(await leaveToSignIn(alone, ORIGIN)).toEqual({ ok: false, refusals: [{ code: 'provider-unreachable', provider: TITLE }] })
    const entered = got(await signIn(alone, { name: account.name, password: PASSWORD, ...HERE })).token as string
    expect(got(await readOwnAccount(alone, entered))).toMatchObject({ provider: { reachable: false } })
    down = await startProvider({ back: BACK, port: down.port })
    await heals()
    expect(codeOf(await leaveToSignIn(alone, ORIGIN))).toBe('ok')
  })

  it('after it was known is told as what it is, and found again', async () => {
    down = await startProvider({ back: BACK, port: down.port })
    await heals()
    const subject = somebody()
    got(await tieAccount(alone, keeper, { account: account.id, subject }))
    const leave = async () => {
      const { address, secret } = got(await leaveToSignIn(alone, ORIGIN))
      return { secret, origin: ORIGIN, query: await walkThrough(address, subject), ...HERE }
    }
    const first = await leave()
    await down.stop()
    expect(codeOf(await comeBack(alone, first))).toBe('provider-unreachable')
    expect(await alone.signIn.provider?.isReachable()).toBe(false)
    down = await startProvider({ back: BACK, port: down.port })
    await heals()
    expect(codeOf(await comeBack(alone, await leave()))).toBe('ok')
  })
})

it.each([
  ['https://sso.ba-cau.example', true], ['http://127.0.0.1:4000', true], ['http://localhost:4000', true], ['http://sso.ba-cau.example', false], ['sso.ba-cau.example', false], ['javascript:1', false],
])('an issuer %s may be used: %s', (issuer, may) => expect(isIssuer(issuer)).toBe(may))

it('does not untie the only way in', async () => {
  const [token, subject] = [await enter(), somebody()]
  const tied = got(await tie(subject, token)).token
  await house.db.updateTable('account').set({ passwordHash: null }).where('id', '=', account.id).execute()
  expect(codeOf(await untieProvider(house, tied))).toBe('factor-needed')
  expect(codeOf(await changePassword(house, tied, { old: '', password: 'một mái chèo mới', address: HERE.address }))).toBe('sign-in-failed')
})
