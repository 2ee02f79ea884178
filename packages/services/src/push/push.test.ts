import { createECDH, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PUSH_SERVICES } from '@phoihop/core/push'
import { listSubscriptions } from '@phoihop/storage/push'
import { readOwnAccount, resealSecrets, signInRules, signOut, signOutEverywhere } from '../account/index.ts'
import { closeAccount, resetAccount } from '../account/keep-accounts.ts'
import { codeOf, got, HERE, openDoor, PASSWORD, type Door } from '../account/sign-in.fixture.ts'
import { signIn } from '../account/sign-in.ts'
import type { House } from '../house/index.ts'
import { deviceOf, openPushKey, switchPushOff, switchPushOn } from './index.ts'

let door: Door
let house: House
beforeAll(async () => {
  door = await openDoor()
  const { publicKey } = got(await openPushKey(door.house))
  house = { ...door.house, push: { publicKey, services: PUSH_SERVICES } }
})
afterAll(() => door.close())

const point = () => createECDH('prime256v1').generateKeys().toString('base64url')
const subscription = (more: object = {}) => JSON.stringify({ endpoint: `https://fcm.googleapis.com/fcm/send/${randomBytes(9).toString('base64url')}`, expirationTime: null, keys: { p256dh: point(), auth: randomBytes(16).toString('base64url') }, ...more })
async function signedIn(account?: Awaited<ReturnType<Door['account']>>) {
  const own = account ?? (await door.account())
  return { account: own, token: (got(await signIn(house, { name: own.name, password: PASSWORD, ...HERE })) as { token: string }).token }
}
const devicesOf = ({ id }: { id: string }) => listSubscriptions(house.db, id)
const on = (token: string, text = subscription()) => switchPushOn(house, token, { subscription: text, device: 'android' })

describe('switching on', () => {
  it('keeps the device with the account, sealed, and shows no address', async () => {
    const { account, token } = await signedIn()
    const text = subscription()
    expect(codeOf(await on(token, text))).toBe('ok')
    const own = got(await readOwnAccount(house, token)).push
    expect([own?.publicKey, own?.devices.length, JSON.stringify(own).includes('fcm.googleapis.com')]).toEqual([house.push?.publicKey, 1, false])
    const row = await house.db.selectFrom('pushSubscription').selectAll().where('account', '=', account.id).executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain('googleapis')
    expect(deviceOf(house, { device: row } as never)).toEqual({ endpoint: JSON.parse(text).endpoint, keys: JSON.parse(text).keys })
    expect(await door.trail(account.id)).toContain('switch-push-on')
  })

  it('of a device that was another’s takes it from them', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    const text = subscription()
    got(await on(one.token, text))
    got(await on(other.token, text))
    expect([(await devicesOf(one.account)).length, (await devicesOf(other.account)).length]).toEqual([0, 1])
  })

  it('keeps the newest ten of an account', async () => {
    const { account, token } = await signedIn()
    for (let nth = 0; nth < 12; nth++) {
      door.wait(1)
      got(await on(token))
    }
    const first = (await devicesOf(account))[0]
    expect([(await devicesOf(account)).length, (Date.parse(house.now()) - Date.parse(first?.madeAt ?? '')) / 60_000]).toEqual([10, 9])
  })

  it.each<[string, string, string]>([
    ['an address in this network', subscription({ endpoint: 'https://10.0.0.5/a' }), 'push-service-unknown'], ['this machine', subscription({ endpoint: 'https://127.0.0.1:5432/a' }), 'push-service-unknown'],
    ['an address in the clear', subscription({ endpoint: 'http://fcm.googleapis.com/a' }), 'push-service-unknown'], ['another host', subscription({ endpoint: 'https://fcm.googleapis.com.ba-cau.example/a' }), 'push-service-unknown'],
    ['no point of the curve', subscription({ keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) } }), 'field-missing'], ['a short secret', subscription({ keys: { p256dh: point(), auth: 'AAAA' } }), 'field-missing'],
    ['no address', subscription({ endpoint: 7 }), 'field-missing'], ['no keys', subscription({ keys: undefined }), 'field-missing'], ['nothing', '', 'field-missing'], ['null', 'null', 'field-missing'], ['a book', subscription({ more: 'x'.repeat(5000) }), 'field-missing'],
  ])('%s is refused', async (_what, text, code) => {
    const { account, token } = await signedIn()
    expect([codeOf(await on(token, text)), (await devicesOf(account)).length]).toEqual([code, 0])
  })

  it('is for who signed in, where devices are told at all', async () => {
    const { token } = await signedIn()
    expect([codeOf(await on('x')), codeOf(await switchPushOn(door.house, token, { subscription: subscription(), device: 'other' }))]).toEqual(['not-signed-in', 'push-off'])
    expect(got(await readOwnAccount(door.house, token)).push).toBeUndefined()
  })
})

describe('switching off', () => {
  it('is of one’s own devices', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    got(await on(one.token))
    const id = (await devicesOf(one.account))[0]?.id ?? ''
    for (const wrong of ['x', '', id]) got(await switchPushOff(house, other.token, wrong))
    expect((await devicesOf(one.account)).length).toBe(1)
    got(await switchPushOff(house, one.token, id))
    expect([(await devicesOf(one.account)).length, (await door.trail(one.account.id)).filter((did) => did.startsWith('switch-push'))]).toEqual([0, ['switch-push-on', 'switch-push-off']])
  })

  it('comes with signing out everywhere, a new start and the end of an account, not with one session', async () => {
    const keeper = { account: await door.account({ seats: [{ role: 'administrator' }] }), seat: { role: 'administrator' as const } }
    const { account, token } = await signedIn()
    got(await on(token))
    got(await signOut(house, token))
    expect((await devicesOf(account)).length).toBe(1)
    got(await signOutEverywhere(house, (await signedIn(account)).token))
    expect((await devicesOf(account)).length).toBe(0)
    for (const end of [resetAccount, closeAccount]) {
      const one = await signedIn()
      got(await on(one.token))
      got(await end(house, keeper, one.account.id) as never)
      expect((await devicesOf(one.account)).length).toBe(0)
    }
  })
})

describe('the key of push services', () => {
  it('is made once, whoever starts first, and does not open with another seal', async () => {
    await house.db.updateTable('pushKey').set({ sealed: 'v1.x' }).execute()
    expect(codeOf(await openPushKey(house))).toBe('push-key-unreadable')
    await door.owner.deleteFrom('pushKey').execute()
    const keys = await Promise.all(Array.from({ length: 8 }, () => openPushKey(house)))
    expect(new Set(keys.map((key) => got(key).privateKey)).size).toBe(1)
    expect(keys.map((key) => Buffer.from(got(key).privateKey, 'base64url').length)).toEqual(keys.map(() => 32))
    expect(codeOf(await openPushKey({ ...house, signIn: signInRules({ key: randomBytes(32) }) }))).toBe('push-key-unreadable')
  })

  it('and every device go under another seal together', async () => {
    const [old, next] = [randomBytes(32), randomBytes(32)]
    await house.db.deleteFrom('pushSubscription').execute()
    await door.owner.deleteFrom('pushKey').execute()
    const under = (key: Uint8Array): House => ({ ...house, signIn: signInRules({ key }) })
    const { token } = await signedIn()
    const { privateKey } = got(await openPushKey(under(old)))
    got(await switchPushOn(under(old), token, { subscription: subscription(), device: 'ios' }))
    expect(got(await resealSecrets(house, { old, next }))).toEqual({ resealed: 2, already: 0 })
    const row = await house.db.selectFrom('pushSubscription').selectAll().executeTakeFirstOrThrow()
    expect([got(await openPushKey(under(next))).privateKey, typeof deviceOf(under(next), { device: row } as never), deviceOf(under(old), { device: row } as never)]).toEqual([privateKey, 'object', 'unreadable'])
  })
})
