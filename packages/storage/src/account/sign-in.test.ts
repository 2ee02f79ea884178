import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account, StepPurpose } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { freshDatabase, officer, type FreshDatabase } from '../testing/index.ts'
import {
  addAccount, addPasskey, addStep, closeAccount, confirmTotp, countRecoveryCodes, dropPasskey, dropProviderLink, dropTotp, dropWaysIn, findPasskey, findProviderLink, findStep, findTotp, listPasskeys,
  putProviderLink, putRecoveryCodes, putTotp, readFactors, spendRecoveryCode, spendTotpStep, takeStep, usePasskey,
} from './index.ts'

const hour = (nth: number): Instant => new Date(Date.UTC(2026, 10, 24, nth)).toISOString() as Instant
let digests = 0
const digest = (): string => String(++digests).padStart(64, '0')
let fresh: FreshDatabase
let account: Account
beforeAll(async () => void (fresh = await freshDatabase()))
beforeEach(async () => addAccount(fresh.db, (account = officer())))
afterAll(() => fresh.close())

describe('a step', () => {
  const step = async (purpose: StepPurpose = 'second-factor', of: string | undefined = account.id): Promise<string> => {
    const made = digest()
    await addStep(fresh.db, { digest: made, purpose, ...(of ? { account: of } : {}), madeAt: hour(1), expiresAt: hour(2) })
    return made
  }

  it('is found for its purpose until it expires', async () => {
    const made = await step()
    const find = (purpose: StepPurpose, at: Instant) => findStep(fresh.db, { digest: made, purpose, at })
    expect(await find('second-factor', hour(1))).toEqual({ account: account.id })
    expect(await find('second-factor', hour(2))).toBeUndefined()
    expect(await find('passkey-new', hour(1))).toBeUndefined()
  })

  it('is taken by exactly one of many at once, and not for another purpose', async () => {
    const made = await step('passkey-sign-in', '')
    expect(await takeStep(fresh.db, { digest: made, purpose: 'provider-sign-in', at: hour(1) })).toBeUndefined()
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeStep(fresh.db, { digest: made, purpose: 'passkey-sign-in', at: hour(1) })))
    expect(taken.filter(Boolean)).toEqual([{}])
  })

  it('has an account where its purpose needs one', async () => {
    await expect(step('second-factor', '')).rejects.toThrow('check constraint')
    await expect(step('passkey-sign-in')).rejects.toThrow('check constraint')
  })
})

describe('codes by time', () => {
  const put = (sealedSecret = 'v1.a') => putTotp(fresh.db, { account: account.id, sealedSecret, madeAt: hour(1) })
  const spend = (step: number) => spendTotpStep(fresh.db, account.id, step)

  it('are put again until confirmed, and then not', async () => {
    expect([await put(), await put('v1.b')]).toEqual([true, true])
    expect(await findTotp(fresh.db, account.id)).toEqual({ sealedSecret: 'v1.b', confirmed: false })
    expect(await spend(100)).toBe(false)
    expect(await confirmTotp(fresh.db, { account: account.id, step: 100, at: hour(1) })).toBe(true)
    expect(await confirmTotp(fresh.db, { account: account.id, step: 101, at: hour(1) })).toBe(false)
    expect(await put('v1.c')).toBe(false)
    expect(await readFactors(fresh.db, account.id)).toEqual({ totp: true, passkeys: 0, provider: false })
  })

  it('are each taken once: not that step again, and none before it', async () => {
    await put()
    await confirmTotp(fresh.db, { account: account.id, step: 100, at: hour(1) })
    expect([await spend(100), await spend(102), await spend(102), await spend(101), await spend(103)]).toEqual([false, true, false, false, true])
    const many = await Promise.all(Array.from({ length: 20 }, () => spend(200)))
    expect(many.filter(Boolean)).toHaveLength(1)
  })

  it('refuse a secret that is not sealed', async () => await expect(put('JBSWY3DPEHPK3PXP')).rejects.toThrow('check constraint'))

  it('are forgotten with their recovery codes', async () => {
    await put()
    await putRecoveryCodes(fresh.db, { account: account.id, digests: [digest()], madeAt: hour(1) })
    expect([await dropTotp(fresh.db, account.id), await dropTotp(fresh.db, account.id), await countRecoveryCodes(fresh.db, account.id)]).toEqual([true, false, 0])
  })
})

it('a recovery code is spent once, by its own account, and void when there are new ones', async () => {
  const [one, two, three] = [digest(), digest(), digest()] as const
  const spend = (code: string, of: string = account.id) => spendRecoveryCode(fresh.db, { account: of, digest: code, at: hour(2) })
  await putRecoveryCodes(fresh.db, { account: account.id, digests: [one, two], madeAt: hour(1) })
  expect(await spend(one, 'nobody')).toBe(false)
  expect((await Promise.all(Array.from({ length: 20 }, () => spend(one)))).filter(Boolean)).toHaveLength(1)
  expect(await countRecoveryCodes(fresh.db, account.id)).toBe(1)
  await putRecoveryCodes(fresh.db, { account: account.id, digests: [three], madeAt: hour(2) })
  expect([await spend(two), await spend(three)]).toEqual([false, true])
})

describe('a passkey', () => {
  const add = (id: string) => addPasskey(fresh.db, { id, account: account.id, publicKey: 'k'.repeat(60), counter: 5, transports: ['internal'], device: 'android', madeAt: hour(1) })
  const nameOf = () => `key-${digest()}`

  it('is registered once, found while its account is open, and removed by its account only', async () => {
    const id = nameOf()
    expect([await add(id), await add(id)]).toEqual([true, false])
    expect(await findPasskey(fresh.db, id)).toEqual({ account: account.id, publicKey: 'k'.repeat(60), counter: 5, transports: ['internal'] })
    expect(await listPasskeys(fresh.db, account.id)).toEqual([{ id, device: 'android', transports: ['internal'], madeAt: hour(1) }])
    expect([await dropPasskey(fresh.db, 'nobody', id), await dropPasskey(fresh.db, account.id, id)]).toEqual([false, true])
    await add(id)
    await closeAccount(fresh.db, account.id, hour(2))
    expect(await findPasskey(fresh.db, id)).toBeUndefined()
  })

  it('signs once for each count', async () => {
    const id = nameOf()
    await add(id)
    const use = () => usePasskey(fresh.db, { id, after: 5, counter: 6, at: hour(2) })
    expect((await Promise.all([use(), use(), use()])).filter(Boolean)).toHaveLength(1)
    expect((await findPasskey(fresh.db, id))?.counter).toBe(6)
  })
})

describe('a tie to a provider', () => {
  it('is of one account, and replaced by the next of that account', async () => {
    const [one, two] = [digest(), digest()]
    const other = officer()
    await addAccount(fresh.db, other)
    const put = (of: string, tie: string) => putProviderLink(fresh.db, { digest: tie, account: of, madeAt: hour(1) })
    expect([await put(account.id, one), await put(account.id, one), await put(other.id, one), await put(account.id, two)]).toEqual([true, true, false, true])
    expect([await findProviderLink(fresh.db, one), await findProviderLink(fresh.db, two)]).toEqual([undefined, account.id])
    expect([await dropProviderLink(fresh.db, account.id), await dropProviderLink(fresh.db, account.id)]).toEqual([true, false])
  })
})

it('every way in of an account is dropped at once', async () => {
  const [id, tie] = [`key-${digest()}`, digest()]
  await putTotp(fresh.db, { account: account.id, sealedSecret: 'v1.a', madeAt: hour(1) })
  await confirmTotp(fresh.db, { account: account.id, step: 100, at: hour(1) })
  await addPasskey(fresh.db, { id, account: account.id, publicKey: 'k'.repeat(60), counter: 0, transports: [], device: 'ios', madeAt: hour(1) })
  await putProviderLink(fresh.db, { digest: tie, account: account.id, madeAt: hour(1) })
  expect(await readFactors(fresh.db, account.id)).toEqual({ totp: true, passkeys: 1, provider: true })
  await dropWaysIn(fresh.db, account.id)
  expect(await readFactors(fresh.db, account.id)).toEqual({ totp: false, passkeys: 0, provider: false })
  expect(await findProviderLink(fresh.db, tie)).toBeUndefined()
})
