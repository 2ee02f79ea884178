import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { AccountId, Role, Seat } from '@phoihop/core/account'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { findIdentifier } from '@phoihop/core/work'
import { addAccount, setDailyMail } from '@phoihop/storage/account'
import { addSubscription } from '@phoihop/storage/push'
import { newId, type House } from '../house/index.ts'
import { openTestHouse } from '../work/work.fixture.ts'
import { enqueueDigests } from './index.ts'

let open: Awaited<ReturnType<typeof openTestHouse>>
let house: House
let at: string
let place: PlaceId, district: PlaceId
beforeAll(async () => {
  open = await openTestHouse()
  setDay('2024-01-23')
  house = { ...open.house, now: () => at as Instant, mail: { origin: 'https://phoihop.ba-cau.example', sends: true } }
  const { index } = house.definition()
  place = index.register.places.find(({ names, exists }) => names[0]?.value.vi === 'Tỉnh Bắc Giang' && exists.from <= '2024-01-23')?.id as PlaceId
  district = index.register.places.find(({ id, tier, exists }) => tier === 'district' && exists.from <= '2024-01-23' && index.superiorOf(id, house.today()) === place)?.id as PlaceId
})
afterAll(() => open.close())
beforeEach(() => house.db.updateTable('account').set({ dailyMail: false }).execute())

function setDay(day: string): void {
  open.setToday(day)
  at = `${day}T02:00:00.000Z`
}
async function account(role: Role, body: string): Promise<string> {
  const id = newId() as AccountId
  const seat: Seat = { role, body: body as BodyId }
  await addAccount(house.db, { id, name: `nguoi-${id.slice(-8)}`, title: { vi: 'Cán bộ tổng hợp' }, seats: [seat], demonstration: false, mail: 'vanthu@ba-cau.example' })
  return id
}
/** What everybody is told on a day, by account; a part of a mail by its title. */
async function told(day: string): Promise<(id: string, title: string) => readonly string[]> {
  setDay(day)
  const written = await enqueueDigests(house)
  if (!written.ok) throw new Error(JSON.stringify(written.refusals))
  const rows = await house.db.selectFrom('outboxMessage').select(['account', 'content']).where('dedupeKey', 'like', `%/${day}`).execute()
  expect(rows.every(({ content }) => findIdentifier(content ?? '') === undefined)).toBe(true)
  return (id, title) => {
    const parts = (rows.find((row) => row.account === id)?.content ?? '').split('\n\n')
    return (parts.find((part) => part.startsWith(`${title} (`)) ?? '').split('\n').slice(1)
  }
}
const FRESH = 'Mới chuyển đến'
const about = (lines: readonly string[], what: string) => lines.filter((line) => line.includes(what)).length

it('climbs from officers to head, standing body and both leaders, each told on the day it comes to them and not again', async () => {
  const [officer, head, standing, leader, beside] = [await account('officer', `police@${district}`), await account('head', `police@${district}`), await account('standing', `front@${place}`), await account('leader', `police@${place}`), await account('standing', `women@${place}`)]
  const PROGRAMME = 'Chương trình phối hợp cấp huyện'
  // Due on 24/01/2024; Tết from 08 to 14/02: the fifth working day after is 31/01, the fifteenth 21/02.
  let say = await told('2024-01-23')
  expect([about(say(officer, 'Sắp đến hạn'), PROGRAMME), say(head, 'Sắp đến hạn'), say(standing, FRESH)]).toEqual([1, [], []])
  say = await told('2024-01-24')
  expect([about(say(officer, 'Sắp đến hạn'), PROGRAMME), about(say(head, 'Sắp đến hạn'), PROGRAMME), say(standing, FRESH)]).toEqual([1, 1, []])
  say = await told('2024-01-30')
  expect([about(say(head, 'Đã chậm'), PROGRAMME), say(standing, FRESH), say(leader, FRESH)]).toEqual([1, [], []])
  say = await told('2024-01-31')
  expect(say(standing, FRESH)[0]).toMatch(/^- Chương trình phối hợp cấp huyện.*, Công an .*, quá hạn 5 ngày làm việc: đã chuyển cơ quan thường trực$/)
  expect([say(leader, FRESH), say(beside, FRESH), say(officer, 'Đã chậm')[0]]).toEqual([[], [], expect.stringMatching(/\(chậm 7 ngày; đã chuyển cơ quan thường trực\)$/)])
  say = await told('2024-02-01')
  expect([about(say(standing, FRESH), PROGRAMME), say(leader, FRESH)]).toEqual([0, []])
  say = await told('2024-02-20')
  expect(about(say(leader, FRESH), PROGRAMME)).toBe(0)
  say = await told('2024-02-21')
  expect(say(leader, FRESH)[0]).toMatch(/quá hạn 15 ngày làm việc: đã chuyển lãnh đạo hai bên ký$/)
})

it('what climbed while no mail was written is told with the next; a head without an officer who gets mail is told from the first rung on', async () => {
  const [standing, head] = [await account('standing', `police@${place}`), await account('head', `police@${district}`)]
  await house.db.deleteFrom('outboxMessage').execute()
  let say = await told('2024-01-23')
  expect(about(say(head, 'Sắp đến hạn'), 'Chương trình phối hợp cấp huyện')).toBe(1)
  say = await told('2024-02-06')
  expect([about(say(standing, FRESH), 'Chương trình phối hợp cấp huyện') > 0, about(say(standing, FRESH), 'Kế hoạch năm cấp huyện') > 0 || say(standing, FRESH).at(-1)?.startsWith('- và')]).toEqual([true, true])
})

it('what climbed while nothing was written counts in the next notice, where devices alone are told', async () => {
  const [standing, head] = [await account('standing', `police@${place}`), await account('head', `police@${district}`)]
  house = { ...house, push: { publicKey: 'B'.repeat(87), services: [] } }
  for (const [nth, id] of [standing, head].entries()) {
    await setDailyMail(house.db, id, false)
    await addSubscription(house.db, { id: newId(), account: id, digest: `${nth}`.padStart(64, 'a'), sealed: 'v1.x', device: 'android', madeAt: at as Instant }, 10)
  }
  const countOn = async (day: string): Promise<number> => {
    await told(day)
    const { subject } = await house.db.selectFrom('outboxMessage').select('subject').where('account', '=', standing).where('dedupeKey', 'like', `push/%/${day}`).executeTakeFirstOrThrow()
    return Number(subject.replaceAll('.', '').split(' ')[0])
  }
  await house.db.deleteFrom('outboxMessage').execute()
  const ofOneDay = await countOn('2024-02-06')
  await house.db.deleteFrom('outboxMessage').execute()
  await told('2024-01-23')
  expect(await countOn('2024-02-06')).toBeGreaterThan(ofOneDay)
})
