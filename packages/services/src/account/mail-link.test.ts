import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { claimMessage, enqueue } from '@phoihop/storage/outbox'
import { signInRules } from './sign-in-rules.ts'
import { acceptLink, changeMail, inviteAccount, listAccounts, readOwnAccount, resetAccount, chooseDailyMail, chooseMeetingMail } from './index.ts'
import { codeOf, got, HERE, openDoor, PASSWORD, type Door } from './sign-in.fixture.ts'
import type { House } from '../house/index.ts'
import { readOutbox, textOf } from '../outbox/index.ts'

const ORIGIN = 'https://phoihop.ba-cau.example'
const MAIL = 'vanthu@xa-ba-cau.example'
let door: Door
let house: House
let keeper: Reader
beforeAll(async () => {
  door = await openDoor()
  house = { ...door.house, mail: { origin: ORIGIN, sends: true } }
  keeper = { account: await door.account({ seats: [{ role: 'administrator' }] }), seat: { role: 'administrator' } }
})
afterAll(() => door.close())

let names = 0
const invite = (mail: string, of: House = house) => inviteAccount(of, keeper, { name: `thu-${++names}`, title: 'Cán bộ tổng hợp', role: 'administrator', mail })
const waiting = () => house.db.selectFrom('outboxMessage').selectAll().where('state', '=', 'waiting').execute()
const take = () => claimMessage(house.db, { at: house.now(), holdSeconds: 60, kinds: ['link', 'digest'] })

describe('a one-time link', () => {
  it('leaves for the work address in the transaction that made it, and the mail holds the link the administrator saw', async () => {
    const { link, mailed } = got(await invite(' VanThu@xa-ba-cau.example '))
    expect(mailed).toBe(true)
    const rows = await waiting()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(link.replace('/link/', ''))
    const taken = await take()
    if (!taken) throw new Error('nothing to send')
    expect(taken).toMatchObject({ mail: MAIL, kind: 'link', messageId: expect.stringMatching(/^<[0-9a-f]{32}@phoihop\.ba-cau\.example>$/) })
    expect(textOf(house, taken)).toContain(`\n${ORIGIN}${link}\n`)
    expect(textOf({ signIn: signInRules({ key: randomBytes(32) }) }, taken)).toBeUndefined()
    expect(codeOf(await acceptLink(house, { link: link.replace('/link/', ''), password: PASSWORD, ...HERE }))).toBe('ok')
  })

  it.each<[string, string, (house: House) => House]>([
    ['without a work address', '', (known) => known], ['where no address of the house is known', MAIL, ({ mail: _mail, ...rest }) => rest],
  ])('%s is shown and not sent', async (_what, mail, of) => {
    const before = (await waiting()).length
    expect(got(await invite(mail, of(house))).mailed).toBe(false)
    expect(await waiting()).toHaveLength(before)
  })

  it.each(['vanthu', 'a@ba-cau', 'a@ba-cau.example, b@ba-cau.example', 'a@ba-cau.example\r\nBcc: b@ba-cau.example'])('for %j is refused, and no account is made', async (mail) => {
    const before = got(await listAccounts(house, keeper)).length
    expect(codeOf(await invite(mail))).toBe('mail-malformed')
    expect(got(await listAccounts(house, keeper))).toHaveLength(before)
  })

  it('made anew takes the place of one that waits, and goes to the address of that moment', async () => {
    await invite(MAIL)
    const account = got(await listAccounts(house, keeper)).find(({ name }) => name === `thu-${names}`)?.id ?? ''
    const first = (await waiting()).find((row) => row.account === account)
    expect(codeOf(await changeMail(house, keeper, { account, mail: 'moi@xa-ba-cau.example' }))).toBe('ok')
    const { link } = got(await resetAccount(house, keeper, account))
    const now = (await waiting()).filter((row) => row.account === account)
    expect(now).toHaveLength(1)
    expect(now[0]?.messageId).not.toBe(first?.messageId)
    const taken = await take()
    expect(taken).toMatchObject({ account, mail: 'moi@xa-ba-cau.example' })
    expect(taken && textOf(house, taken)).toContain(link)
    expect(await door.trail(account)).toEqual(['invite', 'set-mail', 'reset-account'])
  })
})

describe('the administrator', () => {
  it.each([['link', 'mail'], ['digest', 'mail'], ['invitation', 'mail'], ['group', 'group']] as const)('sees each message under its channel: %s, %s', async (kind, channel) => {
    const [id, at] = [house.newId(), house.now()]
    const before = got(await readOutbox(house, keeper))
    const to = kind === 'group' ? { place: 'xa-ba-cau' } : { account: keeper.account.id }
    await enqueue(house.db, { id, kind, ...to, dedupeKey: id, messageId: `<${id}@ba-cau.example>`, subject: 'Xã Ba Cầu', content: 'Xã Ba Cầu', enqueuedAt: at, notBefore: at, goodUntil: '2100-01-01T00:00:00.000Z' as Instant })
    const after = got(await readOutbox(house, keeper))
    for (const each of ['mail', 'push', 'group'] as const) expect(after[each].waiting - before[each].waiting).toBe(each === channel ? 1 : 0)
    await house.db.deleteFrom('outboxMessage').where('id', '=', id).execute()
  })

  it('sees what waits, and nobody else does', async () => {
    await invite(MAIL)
    expect(got(await readOutbox(house, keeper))).toMatchObject({ mail: { waiting: expect.any(Number), sent: 0, failed: 0, sends: true }, push: { waiting: 0, sends: false }, days: 7 })
    expect(got(await readOutbox({ ...house, mail: { origin: ORIGIN, sends: false } }, keeper)).mail.sends).toBe(false)
    for (const role of ['officer', 'head', 'standing', 'leader', 'auditor'] as const) {
      expect([codeOf(await readOutbox(house, { ...keeper, seat: { role } })), codeOf(await changeMail(house, { ...keeper, seat: { role } }, { account: keeper.account.id, mail: MAIL }))]).toEqual(['may-not', 'may-not'])
    }
  })

  it('gives an address; its holder says whether the mail of the day and invitations come to it', async () => {
    const { link } = got(await invite(MAIL))
    const { token = '' } = got(await acceptLink(house, { link: link.replace('/link/', ''), password: PASSWORD, ...HERE })) as { token?: string }
    expect(got(await readOwnAccount(house, token)).mail).toEqual({ address: MAIL, daily: true, meetings: true })
    expect(codeOf(await chooseDailyMail(house, token, false))).toBe('ok')
    expect(got(await readOwnAccount(house, token)).mail).toEqual({ address: MAIL, daily: false, meetings: true })
    expect(codeOf(await chooseMeetingMail(house, token, false))).toBe('ok')
    expect(got(await readOwnAccount(house, token)).mail).toEqual({ address: MAIL, daily: false, meetings: false })
    for (const choose of [chooseDailyMail, chooseMeetingMail]) expect(codeOf(await choose(house, 'x', true))).toBe('not-signed-in')
  })
})

it('knows the moments of a link', async () => {
  const rows = await waiting()
  for (const { notBefore, goodUntil } of rows) expect(Date.parse(goodUntil as Instant) - Date.parse(notBefore as Instant)).toBe(7 * 24 * 3_600_000)
  expect(rows.length).toBeGreaterThan(0)
})
