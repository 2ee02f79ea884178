import ical from 'node-ical'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '@phoihop/storage/account'
import { listAudit } from '@phoihop/storage/audit'
import { newId, type House } from '../house/index.ts'
import { issuePaper } from '../issue/index.ts'
import { readPaper, signPaper } from '../paper/index.ts'
import { feedAddress, readFeed } from '../report/index.ts'
import { readDuty, reportDuty, waiveDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { agree, attend, callOff, conclude, draftMeetingPaper, listMeetings, propose, readMeeting, withdrawConclusion, writeInvitation } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const TIME = { on: '2026-11-27', at: '07:30', where: 'Phòng họp số 1' }
const basis = { document: '12/KH-BCĐ', documentOn: '2026-11-20' }

let house: House, setToday: (text: string) => void, close: () => Promise<void>
type Seats = Readonly<Record<'chair' | 'women' | 'leader', Reader>> & { key: string }
const bodyAt = (party: string, name: string): BodyId => `${party}@${house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
/** Three seats at a commune, of which the women's account has a mailbox. */
async function seatsAt(name: string): Promise<Seats> {
  const [id, seat] = [newId() as AccountId, { role: 'officer', body: bodyAt('women', name) } as const]
  const account = { id, name: id, title: { vi: 'Cán bộ' }, seats: [seat], demonstration: false }
  await addAccount(house.db, { ...account, mail: `${id}@ba-cau.example` })
  const of = (role: 'officer' | 'leader') => readerOf(house, role, bodyAt('police', name))
  return { chair: await of('officer'), leader: await of('leader'), women: { account, seat }, key: `meeting-commune/2026-11/${bodyAt('police', name).split('@')[1]}` }
}
const view = async (reader: Reader, key: string) => valueOf(await readMeeting(house, reader, key))
const seen = async ({ chair, key }: Seats) => (await view(chair, key)).meeting.acts
const sets = async (seats: Seats, time = TIME) => propose(house, seats.chair, seats.key, { seen: await seen(seats), ...time })
const letters = (reader: Reader) => house.db.selectFrom('outboxMessage').selectAll().where('account', '=', reader.account.id).orderBy('enqueuedAt').execute()
const eventsIn = (text: string, key: string) => Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT' && String((one as { uid: string }).uid).includes(`${key}`)) as unknown as readonly { uid: string; sequence: number | string; status: string; start: Date }[]
const feedOf = async (reader: Reader) => valueOf(await readFeed(house, valueOf(await feedAddress(house, reader)).replace('/feed/', ''))).text

beforeAll(async () => {
  const open = await openTestHouse()
  let ticks = 0
  house = { ...open.house, now: () => new Date(Date.UTC(2026, 10, 24, 2, 0, 0, ticks++)).toISOString() as Instant, mail: { origin: 'https://phoihop.ba-cau.example', sends: true } }
  ;({ setToday, close } = open)
})
beforeEach(() => setToday('2026-11-24'))
afterAll(() => close())

it('takes the time back and leaves the duty owed; then the meeting is proposed anew: one UID, and a sequence that rises', async () => {
  const seats = await seatsAt('Phường Việt Yên')
  const { chair, women, leader, key } = seats
  expect(code(await callOff(house, chair, key, { seen: 0 }))).toBe('no-proposal')
  valueOf(await sets(seats))
  valueOf(await agree(house, women, key, { proposal: 1 }))
  expect((await view(chair, key)).may).toContain('call-off')
  expect((await view(women, key)).may).not.toContain('call-off')
  expect([code(await callOff(house, women, key, { seen: 2 })), code(await callOff(house, leader, key, { seen: 2 }))]).toEqual(['not-yours', 'may-not'])
  const before = valueOf(await readDuty(house, chair, key)).duty.standing

  expect(code(await callOff(house, chair, key, { seen: 2 }))).toBe('ok')
  expect((await listAudit(house.db, { limit: 1 }))[0]).toMatchObject({ did: 'act-on-meeting', on: `${key}/3`, account: chair.account.id })
  expect(valueOf(await readDuty(house, chair, key)).duty.standing).toEqual(before)
  const off = await view(women, key)
  expect(off.meeting).toMatchObject({ calledOff: TIME, agreed: [], acts: 3 })
  expect(off.meeting.proposal).toBeUndefined()
  expect([off.may, off.members.map(({ answer }) => answer).filter((answer) => answer !== 'open')]).toEqual([['add-item'], []])
  expect((await view(chair, key)).may).not.toContain('call-off')
  expect((await listMeetings(house, chair)).meetings.find((line) => line.key === key)?.meeting.calledOff).toMatchObject(TIME)
  expect([code(await agree(house, women, key, { proposal: 1 })), code(await callOff(house, chair, key, { seen: 3 }))]).toEqual(['no-proposal', 'no-proposal'])

  expect(code(await sets(seats))).toBe('ok')
  const sent = await letters(women)
  expect(sent.map(({ subject }) => subject?.split(':')[0])).toEqual(['Mời giao ban', 'Hoãn giao ban', 'Mời lại giao ban'])
  expect(sent.map(({ calendar }) => /^METHOD:(\w+)/m.exec(calendar ?? '')?.[1])).toEqual(['REQUEST', 'CANCEL', 'REQUEST'])
  const events = sent.flatMap(({ calendar }) => eventsIn(calendar ?? '', key))
  expect(events.map(({ sequence, status, start }) => [Number(sequence), status, start.toISOString()])).toEqual([[0, 'CONFIRMED', '2026-11-27T00:30:00.000Z'], [1, 'CANCELLED', '2026-11-27T00:30:00.000Z'], [2, 'CONFIRMED', '2026-11-27T00:30:00.000Z']])
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1)
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(3)
  expect(sent[1]?.content).toContain(`Kỳ này vẫn phải họp`)
  expect(sent[1]?.calendar?.replaceAll('\r\n ', '')).toContain('Đã hoãn: có thời gian mới sẽ mời lại')
})

it('is kept with its letters or not at all', async () => {
  const seats = await seatsAt('Phường Nếnh')
  valueOf(await sets(seats))
  const trail = (await listAudit(house.db, { limit: 10_000 })).length
  await expect(callOff({ ...house, mail: { origin: 'no address', sends: true } }, seats.chair, seats.key, { seen: 1 })).rejects.toThrow('Invalid URL')
  expect([await seen(seats), (await letters(seats.women)).length, (await listAudit(house.db, { limit: 10_000 })).length]).toEqual([1, 1, trail])
})

it('is done once by several at once, and not by who saw less', async () => {
  const seats = await seatsAt('Phường Vân Hà')
  const { chair, women, key } = seats
  valueOf(await sets(seats))
  valueOf(await sets(seats, { ...TIME, at: '14:00' }))
  expect(code(await callOff(house, chair, key, { seen: 1 }))).toBe('matter-changed')
  const saw = await seen(seats)
  const outcomes = await Promise.all([...Array.from({ length: 6 }, () => callOff(house, chair, key, { seen: saw })), propose(house, chair, key, { seen: saw, ...TIME, at: '09:00' })])
  expect(outcomes.map(code).sort()).toEqual([...Array.from({ length: 6 }, () => 'matter-changed'), 'ok'])
  expect((await letters(women)).length).toBe(3)
})

describe('is refused', () => {
  it('while conclusions stand, and once the desk has reported it held', async () => {
    const seats = await seatsAt('Xã Tam Tiến')
    const { chair, key } = seats
    const body = chair.seat.body as string
    valueOf(await sets(seats, { ...TIME, on: '2026-11-24' }))
    valueOf(await attend(house, chair, key, { seen: 1, bodies: [body] }))
    valueOf(await conclude(house, chair, key, { seen: 2, what: 'Sơn lại biển báo', due: '2026-12-10', owners: [body] }))
    expect([code(await callOff(house, chair, key, { seen: 3 })), (await view(chair, key)).may.includes('call-off')]).toEqual(['meeting-has-conclusions', false])
    valueOf(await withdrawConclusion(house, chair, key, { seen: 3, conclusion: (await view(chair, key)).conclusions[0]?.conclusion ?? '' }))
    expect((await view(chair, key)).may).toContain('call-off')
    valueOf(await reportDuty(house, chair, key, { on: '2026-11-24', figures: {} }))
    expect([code(await callOff(house, chair, key, { seen: 4 })), (await view(chair, key)).may.includes('call-off')]).toEqual(['meeting-held', false])
  })

  it('once its duty is waived; waived after it was called off, nothing is taken back a second time', async () => {
    const above = await readerOf(house, 'standing', bodyAt('front', 'Tỉnh Bắc Ninh'))
    const [one, other] = [await seatsAt('Xã Yên Thế'), { ...(await seatsAt('Phường Nếnh')), key: `meeting-commune/2026-12/${bodyAt('police', 'Phường Nếnh').split('@')[1]}` }]
    valueOf(await sets(one))
    valueOf(await waiveDuty(house, above, one.key, basis))
    expect(code(await callOff(house, one.chair, one.key, { seen: 1 }))).toBe('meeting-waived')
    valueOf(await sets(other))
    valueOf(await callOff(house, other.chair, other.key, { seen: 1 }))
    valueOf(await waiveDuty(house, above, other.key, basis))
    expect((await letters(other.women)).map(({ subject }) => subject?.split(':')[0])).toEqual(['Mời giao ban', 'Hoãn giao ban'])
    expect(eventsIn(valueOf(await writeInvitation(house, other.women, other.key)).text, other.key)).toMatchObject([{ status: 'CANCELLED', sequence: 1 }])
    expect(code(await sets(other))).toBe('meeting-waived')
  })
})

it('stands cancelled in the calendars members subscribe to, and the chair’s shows again the day it is owed by', async () => {
  const seats = { ...(await seatsAt('Phường Việt Yên')), key: `meeting-commune/2026-12/${bodyAt('police', 'Phường Việt Yên').split('@')[1]}` }
  valueOf(await sets(seats))
  expect(eventsIn(await feedOf(seats.chair), seats.key).map(({ status }) => status)).toEqual(['CONFIRMED'])
  valueOf(await callOff(house, seats.chair, seats.key, { seen: 1 }))
  expect(eventsIn(await feedOf(seats.women), seats.key)).toMatchObject([{ status: 'CANCELLED', sequence: 1 }])
  expect(eventsIn(await feedOf(seats.chair), seats.key).map(({ uid, status }) => [uid.endsWith('/meeting@phoihop'), status]).sort()).toEqual([[false, 'CONFIRMED'], [true, 'CANCELLED']])
  expect(valueOf(await writeInvitation(house, seats.women, seats.key)).text).toContain('METHOD:CANCEL')
})

describe('an invitation letter', () => {
  it('that was issued stays as it was; one that is only signed goes out no more', async () => {
    const seats = await seatsAt('Xã Tam Tiến')
    const { chair, women } = seats
    const key = `meeting-commune/2026-12/${bodyAt('police', 'Xã Tam Tiến').split('@')[1]}`
    const now = { ...seats, key }
    valueOf(await sets(now))
    const id = valueOf(await draftMeetingPaper(house, chair, key, 'invitation'))
    valueOf(await signPaper(house, chair, id, 1))
    valueOf(await callOff(house, chair, key, { seen: 1 }))
    expect([code(await issuePaper(house, chair, id, { seen: 2, on: '2026-11-24' })), (await view(chair, key)).papers]).toMatchObject(['paper-outdated', { lines: [{ outdated: true, stage: 'signed' }], draws: [] }])
    valueOf(await sets(now, { ...TIME, on: '2026-11-30' }))
    expect(valueOf(await draftMeetingPaper(house, chair, key, 'invitation'))).toBe(id)
    valueOf(await signPaper(house, chair, id, 3))
    valueOf(await issuePaper(house, chair, id, { seen: 4, on: '2026-11-24' }))
    const issued = valueOf(await readPaper(house, women, id))
    valueOf(await callOff(house, chair, key, { seen: await seen(now) }))
    expect(valueOf(await readPaper(house, women, id))).toEqual(issued)
    expect((await view(women, key)).papers.lines).toMatchObject([{ id, stage: 'issued', outdated: true }])
  })
})
