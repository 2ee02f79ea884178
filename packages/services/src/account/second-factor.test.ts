import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '@phoihop/core/account'
import type { House } from '../house/index.ts'
import {
  acceptLink, answerStep, beginOwnTotp, beginStepEnrolment, changePassword, finishOwnTotp, finishStepEnrolment, proveAgain, readOwnAccount, readSession, readStep, removeTotp, renewRecoveryCodes, signIn, signInRules, signOut,
} from './index.ts'
import { makeLink } from './link.ts'
import { openSeal } from './seal.ts'
import { codeOf, got, HERE, openDoor, PASSWORD, THERE, type Door } from './sign-in.fixture.ts'
import { totpCode, totpStep } from './totp.ts'

let door: Door
let house: House
let required: House
let account: Account
beforeAll(async () => {
  door = await openDoor()
  house = door.house
  required = { ...house, signIn: { ...house.signIn, secondFactor: 'required' } }
})
beforeEach(async () => void (account = await door.account()))
afterAll(() => door.close())

const enter = async (in_: House = house) => got(await signIn(in_, { name: account.name, password: PASSWORD, ...HERE }))
const code = (secret: string): string => totpCode(secret, house.now())
const secretOf = (groups: string): string => groups.replaceAll(' ', '')
const answer = (step: string, typed: string) => answerStep(house, { step, code: typed, ...HERE })

/** An account with an authenticator app; its clock stands one step after the code that confirmed it. */
async function enrolled(): Promise<{ secret: string; recoveryCodes: readonly string[]; token: string }> {
  const token = (await enter()).token as string
  const secret = secretOf(got(await beginOwnTotp(house, token)).groups)
  const finished = got(await finishOwnTotp(house, token, { code: code(secret), address: HERE.address }))
  door.wait(0.5)
  return { secret, ...finished }
}

describe('codes of an app', () => {
  it('are those of RFC 6238, appendix B', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    expect([59, 1_111_111_109, 2_000_000_000].map((seconds) => totpCode(secret, new Date(seconds * 1000).toISOString() as never))).toEqual(['287082', '081804', '279037'])
  })

  it('are right one step either way and no further', () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24) + seconds * 1000).toISOString() as never
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const given = totpCode(secret, at(0))
    const base = totpStep(secret, given, at(0))
    expect([-60, -30, 0, 30, 59, 60].map((seconds) => totpStep(secret, given, at(seconds)))).toEqual([undefined, base, base, base, base, undefined])
  })
})

describe('the second factor', () => {
  it('is asked for between password and session, and the half-open sign-in opens nothing', async () => {
    const { secret } = await enrolled()
    const entered = await enter()
    expect(entered.token).toBeUndefined()
    const step = entered.step as string
    expect(await readSession(house, step)).toBeUndefined()
    expect(codeOf(await readOwnAccount(house, step))).toBe('not-signed-in')
    expect(await readStep(house, step)).toMatchObject({ needs: 'code', account: { id: account.id } })
    const { token } = got(await answer(step, code(secret)))
    expect(token).not.toBe(step)
    expect(await readSession(house, token)).toBeDefined()
    expect(await readSession(house, step)).toBeUndefined()
    expect(await readStep(house, step)).toBeUndefined()
    expect(await door.trail(account.id)).toEqual(['sign-in', 'enrol-totp', 'ask-second-factor', 'sign-in'])
  })

  it('takes the same code once: not again, not in another sign-in, not the one before it', async () => {
    const { secret } = await enrolled()
    door.wait(1)
    const [now, earlier] = [code(secret), totpCode(secret, new Date(Date.parse(house.now()) - 30_000).toISOString() as never)]
    const [one, two] = [(await enter()).step as string, (await enter()).step as string]
    got(await answer(one, now))
    expect(codeOf(await answer(two, now))).toBe('code-wrong')
    expect(codeOf(await answer(two, earlier))).toBe('code-wrong')
    door.wait(0.5)
    expect(codeOf(await answer(two, code(secret)))).toBe('ok')
  })

  it('takes it once though it comes many times at once', async () => {
    const { secret } = await enrolled()
    door.wait(1)
    const steps = await Promise.all([1, 2, 3, 4].map(async () => (await enter()).step as string))
    const answers = await Promise.all(steps.map((step) => answer(step, code(secret))))
    expect(answers.map(codeOf).sort()).toEqual(['code-wrong', 'code-wrong', 'code-wrong', 'ok'])
  })

  it('does not take the code that confirmed it', async () => {
    const token = (await enter()).token as string
    const secret = secretOf(got(await beginOwnTotp(house, token)).groups)
    const used = code(secret)
    got(await finishOwnTotp(house, token, { code: used, address: HERE.address }))
    expect(codeOf(await answer((await enter()).step as string, used))).toBe('code-wrong')
  })

  it('ends after a while, and after its first success', async () => {
    const { secret } = await enrolled()
    const step = (await enter()).step as string
    door.wait(10)
    expect(codeOf(await answer(step, code(secret)))).toBe('step-ended')
    expect(codeOf(await answer('x', code(secret)))).toBe('step-ended')
  })

  it('is throttled by account: ten wrong codes, then even the right one waits', async () => {
    const { secret } = await enrolled()
    const step = (await enter()).step as string
    for (let nth = 0; nth < 10; nth++) expect(codeOf(await answerStep(house, { step, code: '000000', ...HERE, address: `10.1.0.${nth}` }))).toBe('code-wrong')
    expect(codeOf(await answerStep(house, { step, code: code(secret), ...THERE }))).toBe('too-many-tries')
    door.wait(1)
    expect(codeOf(await answerStep(house, { step, code: code(secret), ...THERE }))).toBe('ok')
  })
})

describe('recovery codes', () => {
  it('are ten of 120 bits, each good once and however it is typed', async () => {
    const { recoveryCodes } = await enrolled()
    expect(new Set(recoveryCodes).size).toBe(10)
    for (const each of recoveryCodes) expect(each).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
    const [first = ''] = recoveryCodes
    const { token } = got(await answer((await enter()).step as string, ` ${first.toLowerCase().replaceAll('-', ' ')} `))
    expect(codeOf(await answer((await enter()).step as string, first))).toBe('code-wrong')
    expect(got(await readOwnAccount(house, token))).toMatchObject({ recoveryCodesLeft: 9, sessions: expect.arrayContaining([expect.objectContaining({ way: 'recovery-code' })]) })
    expect(await door.trail(account.id)).toContain('spend-recovery-code')
  })

  it('are void when new ones are made, and kept as digests only', async () => {
    const { recoveryCodes, token } = await enrolled()
    const renewed = got(await renewRecoveryCodes(house, token))
    expect(codeOf(await answer((await enter()).step as string, recoveryCodes[0] ?? ''))).toBe('code-wrong')
    expect(codeOf(await answer((await enter()).step as string, renewed[0] ?? ''))).toBe('ok')
    const rows = JSON.stringify(await house.db.selectFrom('recoveryCode').selectAll().where('account', '=', account.id).execute())
    for (const each of renewed) expect(rows).not.toContain(each.slice(0, 4) + each.slice(5, 9))
  })

  it('belong to one account', async () => {
    const { recoveryCodes } = await enrolled()
    account = await door.account()
    await enrolled()
    expect(codeOf(await answer((await enter()).step as string, recoveryCodes[0] ?? ''))).toBe('code-wrong')
  })
})

describe('an installation that requires it', () => {
  it('lets nobody in before they have one, by password or by link', async () => {
    const step = (await enter(required)).step as string
    expect(await readStep(required, step)).toMatchObject({ needs: 'enrol' })
    expect(codeOf(await answerStep(required, { step, code: '123456', ...HERE }))).toBe('step-ended')
    const secret = secretOf(got(await beginStepEnrolment(required, step)).groups)
    expect((await readStep(required, step))?.enrolment?.groups.replaceAll(' ', '')).toBe(secret)
    expect(codeOf(await finishStepEnrolment(required, { step, code: '000000', ...HERE }))).toBe('code-wrong')
    const { token, recoveryCodes } = got(await finishStepEnrolment(required, { step, code: code(secret), ...HERE }))
    expect(recoveryCodes).toHaveLength(10)
    expect(await readSession(required, token)).toBeDefined()
    expect(codeOf(await removeTotp(required, token))).toBe('factor-needed')
    const link = (await makeLink(house.db, house, account.id)).replace('/link/', '')
    expect(got(await acceptLink(required, { link, password: 'mái chèo khác hẳn', ...HERE })).token).toBeUndefined()
  })
})

describe('changing how one signs in', () => {
  it('needs one to have shown who one is a short while ago', async () => {
    const { secret, token } = await enrolled()
    door.wait(11)
    for (const outcome of [await removeTotp(house, token), await renewRecoveryCodes(house, token), await beginOwnTotp(house, token)]) expect(codeOf(outcome)).toBe('prove-again')
    const prove = (password: string, typed: string) => proveAgain(house, token, { password, code: typed, address: HERE.address })
    expect(codeOf(await prove('sai', code(secret)))).toBe('sign-in-failed')
    expect(codeOf(await prove(PASSWORD, ''))).toBe('code-wrong')
    expect(codeOf(await removeTotp(house, token))).toBe('prove-again')
    const next = got(await prove(PASSWORD, code(secret))).token
    expect(await readSession(house, token)).toBeUndefined()
    const after = got(await removeTotp(house, next)).token
    expect(await readSession(house, next)).toBeUndefined()
    expect(got(await readOwnAccount(house, after))).toMatchObject({ totp: 'none', recoveryCodesLeft: 0 })
    got(await signOut(house, after))
    expect((await enter()).token).toBeDefined()
    expect(await door.trail(account.id)).toEqual(expect.arrayContaining(['prove-again', 'remove-totp']))
  })

  it('needs the password alone where there is no app, and a new password does not stand for it', async () => {
    const token = (await enter()).token as string
    door.wait(11)
    const changed = got(await changePassword(house, token, { old: PASSWORD, password: 'một mái chèo mới', address: HERE.address })).token
    expect(codeOf(await beginOwnTotp(house, changed))).toBe('prove-again')
    const proved = got(await proveAgain(house, changed, { password: 'một mái chèo mới', code: '', address: HERE.address })).token
    expect(codeOf(await beginOwnTotp(house, proved))).toBe('ok')
  })

  it('gives the session another token when there is a new factor', async () => {
    const token = (await enter()).token as string
    const secret = secretOf(got(await beginOwnTotp(house, token)).groups)
    expect(codeOf(await finishOwnTotp(house, token, { code: '000000', address: HERE.address }))).toBe('code-wrong')
    const next = got(await finishOwnTotp(house, token, { code: code(secret), address: HERE.address })).token
    expect([await readSession(house, token), (await readSession(house, next))?.reader.account.id]).toEqual([undefined, account.id])
    expect(codeOf(await beginOwnTotp(house, next))).toBe('factor-there')
  })
})

describe('the secret', () => {
  it('does not stand in the database, and opens with this key, for this account, unchanged, only', async () => {
    const { secret } = await enrolled()
    const rows = await house.db.selectFrom('totp').selectAll().where('account', '=', account.id).execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
    const sealed = rows[0]?.sealedSecret ?? ''
    expect(house.signIn.seal.open(sealed, account.id)).toBe(secret)
    expect(house.signIn.seal.open(sealed, 'somebody')).toBeUndefined()
    expect(openSeal(randomBytes(32)).open(sealed, account.id)).toBeUndefined()
    for (const changed of ['', 'v1.', 'v1.AAAA', `v2.${sealed.slice(3)}`, sealed.slice(0, -3), `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`]) expect(house.signIn.seal.open(changed, account.id)).toBeUndefined()
    expect(house.signIn.seal.close(secret, account.id)).not.toBe(sealed)
  })

  it('of another key is told, and a recovery code still helps', async () => {
    const { secret, recoveryCodes } = await enrolled()
    const rekeyed: House = { ...house, signIn: signInRules({ key: randomBytes(32) }) }
    const step = (await enter()).step as string
    expect(codeOf(await answerStep(rekeyed, { step, code: code(secret), ...HERE }))).toBe('factor-unreadable')
    expect(codeOf(await answerStep(rekeyed, { step, code: recoveryCodes[0] ?? '', ...HERE }))).toBe('ok')
  })
})
