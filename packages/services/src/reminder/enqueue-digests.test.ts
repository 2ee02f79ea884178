import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, Role, Seat } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import { REMINDER_RULES } from '@phoihop/core/reminder'
import { findIdentifier, type Instant } from '@phoihop/core/work'
import { addAccount, closeAccount, setDailyMail } from '@phoihop/storage/account'
import { addSubscription } from '@phoihop/storage/push'
import { newId, type House } from '../house/index.ts'
import { openTestHouse } from '../work/work.fixture.ts'
import { enqueueDigests } from './index.ts'

const ORIGIN = 'https://phoihop.ba-cau.example'
let open: Awaited<ReturnType<typeof openTestHouse>>
let house: House
let at: string
/** A body that owes much, in the shipped programme, and what it is called. */
let BODY: BodyId
let title: string
beforeAll(async () => {
  open = await openTestHouse()
  const { index } = open.house.definition()
  const place = index.register.places.find(({ exists, names }) => !exists.to && names.at(-1)?.value.vi === 'Phường Việt Yên')
  BODY = `front@${place?.id}` as BodyId
  title = index.titleOf(BODY, open.house.today())?.vi ?? ''
})
afterAll(() => open.close())
beforeEach(async () => {
  await open.house.db.deleteFrom('outboxMessage').execute()
  await open.house.db.deleteFrom('pushSubscription').execute()
  await open.house.db.updateTable('account').set({ dailyMail: false }).execute()
  setDay('2026-11-26')
  house = { ...open.house, now: () => at as Instant, mail: { origin: ORIGIN, sends: true } }
})

function setDay(day: string, hour = '02:00:00'): void {
  open.setToday(day)
  at = `${day}T${hour}.000Z`
}
async function account(mail: string | undefined, ...seats: readonly Seat[]): Promise<string> {
  const id = newId() as AccountId
  await addAccount(house.db, { id, name: `nguoi-${id.slice(-8)}`, title: { vi: 'Cán bộ tổng hợp' }, seats, demonstration: false, ...(mail === undefined ? {} : { mail }) })
  return id
}
const seat = (role: Role, body?: BodyId): Seat => ({ role, ...(body ? { body } : {}) })
const MAIL = 'vanthu@ba-cau.example'
const write = async (rules = REMINDER_RULES) => {
  const outcome = await enqueueDigests(house, rules)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const digests = () => house.db.selectFrom('outboxMessage').selectAll().orderBy('enqueuedAt').execute()

describe('the mail of the day', () => {
  it('is written once for each account and day, for whoever has an address and wants it', async () => {
    const one = await account(MAIL, seat('officer', BODY))
    const off = await account(MAIL, seat('officer', BODY))
    await setDailyMail(house.db, off, false)
    const closed = await account(MAIL, seat('officer', BODY))
    await closeAccount(house.db, closed, at as Instant)
    await account(undefined, seat('officer', BODY))
    await account(MAIL, seat('administrator'))
    await account(MAIL, seat('auditor', BODY))
    expect([await write(), await write()]).toEqual([1, 0])
    expect((await digests()).map((row) => [row.account, row.dedupeKey])).toEqual([[one, `digest/${one}/2026-11-26`]])
    setDay('2026-11-27')
    expect(await write()).toBe(1)
    expect(new Set((await digests()).map(({ messageId }) => messageId)).size).toBe(2)
  })

  it('tells what the body owes, and ends with the address of the desk', async () => {
    await account(MAIL, seat('officer', BODY), seat('head', BODY))
    await write()
    const [row] = await digests()
    expect(row?.subject).toMatch(/^Việc cần làm ngày 26\/11\/2026: .*\d+ (đã chậm|sắp đến hạn)/)
    expect(row?.content?.split('\n')[0]).toBe(title)
    expect(row?.content?.split('\n').filter((line) => line === title)).toHaveLength(1)
    expect(row?.content).toMatch(new RegExp(`Bàn làm việc: ${ORIGIN}\n$`))
    expect(findIdentifier(row?.content ?? '')).toBeUndefined()
    expect(await open.house.db.selectFrom('audit').select('seq').where('did', 'like', 'read-%').execute()).toEqual([])
  })

  it.each<[string, string, string, number]>([
    ['before office hours', '2026-11-26', '00:30:00', 1], ['late in the day', '2026-11-26', '09:59:00', 1], ['in the evening', '2026-11-26', '10:00:00', 0],
    ['on a Saturday', '2026-11-28', '02:00:00', 0], ['on a holiday', '2026-09-02', '02:00:00', 0],
  ])('%s', async (_what, day, hour, written) => {
    await account(MAIL, seat('officer', BODY))
    setDay(day, hour)
    expect(await write()).toBe(written)
    for (const row of await digests()) expect([row.notBefore, row.goodUntil].map((moment) => Date.parse(moment))).toEqual([Date.parse(`${day}T00:00:00Z`), Date.parse(`${day}T10:00:00Z`)])
  })

  it('is not written where there is nothing to say', async () => {
    await account(MAIL, seat('officer', BODY))
    setDay('2023-03-01')
    expect(await write({ ...REMINDER_RULES, workingDaysOnly: false })).toBe(0)
  })
})

describe('the notice of the day', () => {
  const device = async (of: string, nth = 1): Promise<void> => addSubscription(house.db, { id: newId(), account: of, digest: of.replace(/\W/g, '').slice(-12).padStart(63, 'a').replace(/[^0-9a-f]/g, '0') + nth, sealed: 'v1.x', device: 'android', madeAt: at as Instant }, 10)
  const notices = async () => (await digests()).filter(({ kind }) => kind === 'push')
  beforeEach(() => { house = { ...house, push: { publicKey: 'B'.repeat(87), services: [] } } })

  it('is written once for each device and day, with or without mail, in the hours of the mail', async () => {
    const [both, alone] = [await account(MAIL, seat('officer', BODY)), await account(undefined, seat('officer', BODY))]
    for (const [of, nth] of [[both, 1], [both, 2], [alone, 1]] as const) await device(of, nth)
    expect([await write(), await write()]).toEqual([4, 0])
    const mail = (await digests()).find(({ kind }) => kind === 'digest')
    const counted = [...(mail?.subject.split(': ')[1] ?? '').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
    expect((await notices()).map(({ account: of, subject, content, notBefore, goodUntil }) => ({ of, subject, content, hours: [notBefore, goodUntil].map((moment) => Date.parse(moment)) })))
      .toEqual([both, both, alone].map((of) => ({ of, subject: `${counted} việc cần làm hôm nay`, content: ORIGIN, hours: [Date.parse(mail?.notBefore ?? ''), Date.parse(mail?.goodUntil ?? '')] })))
    setDay('2026-11-27')
    expect(await write()).toBe(4)
  })

  it.each<[string, string, number]>([['on a working day', '2026-11-26', 1], ['on a Saturday', '2026-11-28', 0], ['on a holiday', '2026-09-02', 0]])('%s', async (_what, day, written) => {
    await device(await account(undefined, seat('officer', BODY)))
    setDay(day)
    expect(await write()).toBe(written)
  })

  it('is of nobody who keeps accounts, has nothing to do, or is told nothing here', async () => {
    await device(await account(undefined, seat('administrator')))
    expect(await write()).toBe(0)
    await device(await account(undefined, seat('officer', BODY)))
    const { push: _push, ...silent } = house
    house = silent
    expect(await write()).toBe(0)
  })
})
