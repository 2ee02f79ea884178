import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '@phoihop/core/account'
import type { House } from '../house/index.ts'
import { openAuthenticator, type Authenticator } from './authenticator.fixture.ts'
import { addPasskey, closeAccount, newPasskeyOptions, passkeySignInOptions, readOwnAccount, readSession, readStep, removePasskey, signIn, signInByPasskey } from './index.ts'
import { codeOf, got, HERE, openDoor, PASSWORD, type Door } from './sign-in.fixture.ts'

const ORIGIN = 'http://localhost:3000'
let door: Door
let house: House
let account: Account
let token: string
let device: Authenticator
beforeAll(async () => {
  door = await openDoor()
  house = door.house
})
beforeEach(async () => {
  account = await door.account()
  token = got(await signIn(house, { name: account.name, password: PASSWORD, ...HERE })).token as string
  device = openAuthenticator(ORIGIN)
})
afterAll(() => door.close())

const optionsToSignIn = async () => got(await passkeySignInOptions(house, ORIGIN))
const enter = (credential: string) => signInByPasskey(house, { origin: ORIGIN, credential, ...HERE })
const add = async (credential: string, in_: House = house) => addPasskey(in_, token, { origin: ORIGIN, credential, device: 'android' })
const register = async (): Promise<void> => void (token = got(await add(device.create(got(await newPasskeyOptions(house, token, ORIGIN))))).token)

describe('a passkey', () => {
  it('is registered from the account and opens a session without a name, a password or a code', async () => {
    const before = token
    await register()
    expect(await readSession(house, before)).toBeUndefined()
    const entered = got(await enter(device.get(await optionsToSignIn())))
    expect((await readSession(house, entered.token))?.reader.account.id).toBe(account.id)
    expect(got(await readOwnAccount(house, entered.token))).toMatchObject({ passkeys: [{ id: device.id, device: 'android', usedAt: house.now() }], sessions: expect.arrayContaining([expect.objectContaining({ way: 'passkey', current: true })]) })
    expect(await door.trail(account.id)).toEqual(['sign-in', 'add-passkey', 'sign-in'])
  })

  it('asks for a discoverable credential and for whoever unlocks it', async () => {
    expect(got(await newPasskeyOptions(house, token, ORIGIN))).toMatchObject({ rp: { id: 'localhost' }, attestation: 'none', authenticatorSelection: { residentKey: 'required', userVerification: 'required' } })
    const options = await optionsToSignIn()
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(JSON.stringify(options)).not.toContain('allowCredentials')
  })

  it('answers a challenge once', async () => {
    await register()
    const options = await optionsToSignIn()
    expect(codeOf(await enter(device.get(options)))).toBe('ok')
    expect(codeOf(await enter(device.get(options)))).toBe('passkey-failed')
  })

  it('answers it once though the answer was wrong', async () => {
    await register()
    const options = await optionsToSignIn()
    expect(codeOf(await enter(device.get(options, { origin: 'http://localhost:3001' })))).toBe('passkey-failed')
    expect(codeOf(await enter(device.get(options)))).toBe('passkey-failed')
  })

  it('answers it within ten minutes', async () => {
    await register()
    const options = await optionsToSignIn()
    door.wait(10)
    expect(codeOf(await enter(device.get(options)))).toBe('passkey-failed')
  })

  it.each<[string, Parameters<Authenticator['get']>[1]]>([
    ['of another origin', { origin: 'https://elsewhere.example' }],
    ['for another site', { rp: 'elsewhere.example' }],
    ['by a device nobody unlocked', { verified: false }],
    ['by another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['in the name of another account', { handle: Buffer.from('somebody').toString('base64url') }],
    ['to a challenge nobody gave out', { challenge: 'A'.repeat(43) }],
  ])('is refused when signed %s', async (_what, fault) => {
    await register()
    expect(codeOf(await enter(device.get(await optionsToSignIn(), fault)))).toBe('passkey-failed')
    expect((await door.trail(account.id)).at(-1)).toBe('refuse-sign-in')
  })

  it('that was copied is noticed by its counter', async () => {
    await register()
    got(await enter(device.get(await optionsToSignIn(), { counter: 7 })))
    for (const counter of [7, 6, 1]) expect(codeOf(await enter(device.get(await optionsToSignIn(), { counter })))).toBe('passkey-failed')
    expect(codeOf(await enter(device.get(await optionsToSignIn(), { counter: 8 })))).toBe('ok')
  })

  it.each(['', '{', 'null', '[]', '{"id":1}', '{"id":"x","response":{}}', '{"id":"x","response":null}', `{"id":"${'x'.repeat(20_000)}","response":{}}`])('is refused in one sentence when it is %j', async (credential) => {
    expect(codeOf(await enter(credential))).toBe('passkey-failed')
    expect(codeOf(await add(credential))).toBe('passkey-failed')
  })

  it('is none of a closed account', async () => {
    await register()
    got(await closeAccount(house, { account: { id: 'keeper' }, seat: { role: 'administrator' } } as never, account.id))
    expect(codeOf(await enter(device.get(await optionsToSignIn())))).toBe('passkey-failed')
  })
})

describe('registering', () => {
  it.each<[string, Parameters<Authenticator['create']>[1]]>([
    ['of another origin', { origin: 'https://elsewhere.example' }], ['for another site', { rp: 'elsewhere.example' }], ['by a device nobody unlocked', { verified: false }], ['for a challenge nobody gave out', { challenge: 'A'.repeat(43) }],
  ])('is refused %s', async (_what, fault) => expect(codeOf(await add(device.create(got(await newPasskeyOptions(house, token, ORIGIN)), fault)))).toBe('passkey-failed'))

  it('is for the account that asked, not for a sign-in, and not twice', async () => {
    const mine = got(await newPasskeyOptions(house, token, ORIGIN))
    const other = await door.account()
    const theirs = got(await signIn(house, { name: other.name, password: PASSWORD, ...HERE })).token as string
    expect(codeOf(await addPasskey(house, theirs, { origin: ORIGIN, credential: device.create(mine), device: 'ios' }))).toBe('passkey-failed')
    expect(codeOf(await enter(device.get({ ...mine, rpId: 'localhost' })))).toBe('passkey-failed')
    await register()
    expect(codeOf(await add(device.create(got(await newPasskeyOptions(house, token, ORIGIN)))))).toBe('passkey-known')
  })

  it('needs one to have shown who one is a short while ago, and so does removing', async () => {
    await register()
    door.wait(11)
    expect(codeOf(await newPasskeyOptions(house, token, ORIGIN))).toBe('prove-again')
    expect(codeOf(await removePasskey(house, token, device.id))).toBe('prove-again')
  })
})

describe('where a second factor is required', () => {
  it('a passkey is one: the last is not removed, and a password alone may not put an app in its place', async () => {
    await register()
    const required: House = { ...house, signIn: { ...house.signIn, secondFactor: 'required' } }
    expect(codeOf(await removePasskey(required, token, device.id))).toBe('factor-needed')
    const step = got(await signIn(required, { name: account.name, password: PASSWORD, ...HERE })).step as string
    expect(await readStep(required, step)).toMatchObject({ needs: 'passkey' })
    const next = got(await removePasskey(house, token, device.id)).token
    expect(await readSession(house, token)).toBeUndefined()
    expect(codeOf(await removePasskey(house, next, device.id))).toBe('passkey-failed')
    expect(codeOf(await enter(device.get(await optionsToSignIn())))).toBe('passkey-failed')
  })
})
