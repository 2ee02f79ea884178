import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, Role } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { actOnCommitment, listCommitments, ownCommitments, readCommitment } from '../commitment/index.ts'
import type { House } from '../house/index.ts'
import { attend, conclude, hold, listMeetings, propose, readMeeting } from '../meeting/index.ts'
import { addItem, approvePlan, draftPlan, listOwnPlans, readPlan, reopenPlan, submitPlan, withdrawItem, type PlanView } from '../plan/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const [OLD, BESIDE, NEW] = ['xa-tien-luc-2025-01', 'xa-an-ha', 'xa-tien-luc-2025-07'] as const
const planAt = (place: string) => `plan-commune/2025/${place}`
const basis = { document: '12/KH-BCĐ', documentOn: '2025-01-01' }

let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
const readers = new Map<string, Reader>()
async function as(body: string, role: Role = 'head'): Promise<Reader> {
  const known = readers.get(`${role} ${body}`) ?? (await readerOf(house, role, body))
  readers.set(`${role} ${body}`, known)
  return known
}
async function planSeen(reader: Reader, key: string): Promise<PlanView> {
  const read = await readPlan(house, reader, key)
  if (!read.ok) throw new Error(code(read))
  return read.value
}

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
})
afterAll(() => close())

describe('the plan of a commune that merges in mid-year', () => {
  const initiative = (title: string) => ({ title, kind: 'initiative', parties: ['police', 'front'], on: '2025-09-30' })

  it('is drawn up and signed by the commune itself in January', async () => {
    setToday('2025-01-10')
    const [front, police] = [await as(`front@${OLD}`), await as(`police@${OLD}`)]
    const key = planAt(OLD)
    expect((await planSeen(front, key)).row).toMatchObject({ place: { title: { vi: 'Xã Tiên Lục' } }, standing: { state: 'not-yet-due', due: '2025-12-31' }, may: ['draft'] })
    const [proposal] = (await planSeen(front, key)).proposals
    expect(code(await draftPlan(house, front, key, [proposal?.key ?? '']))).toBe('ok')
    expect(code(await addItem(house, front, key, 1, initiative('Cổng an ninh xóm Bến')))).toBe('ok')
    expect(code(await submitPlan(house, front, key, 2))).toBe('ok')
    expect(code(await approvePlan(house, police, key, { version: 3 }))).toBe('ok')
    expect(code(await approvePlan(house, front, key, { version: 3, number: '05/KH-UBMTTQ', on: '2025-01-10' }))).toBe('ok')
    expect((await planSeen(police, key)).row).toMatchObject({ state: 'approved', standing: { state: 'done', daysLate: 0, number: '05/KH-UBMTTQ' } })
    const other = await as(`front@${BESIDE}`)
    expect(code(await draftPlan(house, other, planAt(BESIDE), [(await planSeen(other, planAt(BESIDE))).proposals[0]?.key ?? '']))).toBe('ok')
  })

  it('is read by the commune that follows, which draws up no other for the year and does not reopen it', async () => {
    setToday('2025-07-02')
    const front = await as(`front@${NEW}`)
    const plans = await listOwnPlans(house, front)
    expect(plans.map(({ place, state, may }) => [place.id, state, may.includes('submit')]).sort()).toEqual([
      ['xa-an-ha', 'drafted', true], ['xa-dao-my', 'none', false], ['xa-nghia-hoa', 'none', false], ['xa-nghia-hung', 'none', false], [OLD, 'approved', false],
    ])
    expect((await planSeen(front, planAt(OLD))).row).toMatchObject({ may: [], own: true, chair: { body: { title: { vi: 'Ủy ban MTTQ Việt Nam xã Tiên Lục' } } } })
    expect(code(await reopenPlan(house, front, planAt(OLD), 5, basis))).toBe('closed-by-predecessor')
    expect(code(await readPlan(house, front, planAt(NEW)))).toBe('unknown-occurrence')
    expect(code(await submitPlan(house, await as(`front@${OLD}`), planAt(OLD), 5))).toBe('body-ended')
  })

  it('is carried on by its chair where it was left open, and signed by its bodies', async () => {
    const [front, police] = [await as(`front@${NEW}`), await as(`police@${NEW}`)]
    const key = planAt(BESIDE)
    expect(code(await addItem(house, police, key, 1, initiative('Bến đò tự quản')))).toBe('not-yours')
    expect(code(await addItem(house, front, key, 1, initiative('Bến đò tự quản')))).toBe('ok')
    expect(code(await withdrawItem(house, front, key, 2, 'i1'))).toBe('ok')
    expect(code(await submitPlan(house, front, key, 3))).toBe('ok')
    expect(code(await approvePlan(house, police, key, { version: 4 }))).toBe('ok')
    expect(code(await approvePlan(house, front, key, { version: 4, number: '11/KH-UBMTTQ', on: '2025-07-02' }))).toBe('ok')
    const { row, history } = await planSeen(police, key)
    expect(row).toMatchObject({ state: 'approved', standing: { state: 'done' }, place: { title: { vi: 'Xã An Hà' } } })
    expect(history.map(({ body }) => body.vi)).toEqual(['Ủy ban MTTQ Việt Nam xã An Hà', ...Array.from({ length: 3 }, () => 'Ủy ban MTTQ Việt Nam xã Tiên Lục'), 'Công an xã Tiên Lục', 'Ủy ban MTTQ Việt Nam xã Tiên Lục'])
    setToday('2026-01-10')
    const next = await planSeen(await as(`police@${NEW}`), `plan-commune/2026/${NEW}`)
    expect(next.proposals.filter(({ from }) => from === 'last-year').map(({ title }) => title).sort()).toEqual(['Bến đò tự quản', 'Cổng an ninh xóm Bến'])
  })
})

describe('what a province charged bodies with that end', () => {
  const SPLIT = 'front@huyen-luc-ngan', GONE = 'women@huyen-lang-giang'
  const standing = () => as('police@tinh-bac-giang', 'standing')
  const idOf = async (reader: Reader, owner: string) => (await listCommitments(house, reader)).lines.find((line) => line.owner.id === owner)?.commitment.id ?? ''
  const assign = async (reader: Reader, owner: string, body: string) => {
    const id = await idOf(reader, owner)
    const story = await readCommitment(house, reader, id)
    return actOnCommitment(house, reader, id, { seen: story.ok ? story.value.commitment.acts : -1, act: 'assign', body, ...basis })
  }
  const report = async (reader: Reader, owner: string, on: string) => {
    const id = await idOf(reader, owner)
    const story = await readCommitment(house, reader, id)
    return actOnCommitment(house, reader, id, { seen: story.ok ? story.value.commitment.acts : -1, act: 'report', on, number: '' })
  }

  beforeAll(async () => {
    setToday('2024-12-20')
    const chair = await as('police@tinh-bac-giang')
    const key = 'meeting-province/2024-H2/tinh-bac-giang'
    await attend(house, chair, key, { seen: 0, bodies: ['police@tinh-bac-giang', 'front@tinh-bac-giang'] })
    const concluded = await conclude(house, chair, key, { seen: 1, what: 'Tập huấn tổ tự quản', due: '2025-09-30', owners: [SPLIT, GONE] })
    if (!concluded.ok) throw new Error(code(concluded))
  })

  it('is a question where its body was split; a standing body gives it to one, which sees all of it', async () => {
    setToday('2025-01-02')
    const [one, other] = [await as('front@thi-xa-chu'), await as('front@huyen-luc-ngan-2025')]
    expect((await ownCommitments(house, await standing())).toAssign.map(({ owner }) => owner.id)).toEqual([SPLIT])
    expect(code(await report(one, SPLIT, '2025-01-02'))).toBe('carrier-open')
    expect(code(await assign(await as('police@tinh-bac-giang'), SPLIT, one.seat.body ?? ''))).toBe('may-not')
    expect(code(await assign(await standing(), SPLIT, SPLIT))).toBe('body-outside')
    expect(code(await assign(await standing(), SPLIT, one.seat.body ?? ''))).toBe('ok')
    expect((await ownCommitments(house, one)).own.map(({ owner, now }) => [owner.title.vi, now])).toEqual([['Ủy ban MTTQ Việt Nam huyện Lục Ngạn', { id: 'front@thi-xa-chu', title: { vi: 'Ủy ban MTTQ Việt Nam thị xã Chũ' } }]])
    expect((await ownCommitments(house, other)).own).toEqual([])
    expect(code(await report(other, SPLIT, '2025-01-02'))).toBe('not-yours')
  })

  it('is a question again where that one ends, and where a tier ended; the one it is given to sees it, reports, and the chair of today accepts', async () => {
    setToday('2025-07-02')
    const follower = await as('police@tinh-bac-ninh-2025', 'standing')
    expect((await ownCommitments(house, follower)).toAssign.map(({ owner }) => owner.id).sort()).toEqual([SPLIT, GONE].sort())
    const women = await as(`women@${NEW}`)
    expect((await ownCommitments(house, women)).own).toEqual([])
    expect(code(await readCommitment(house, women, await idOf(follower, GONE)))).toBe('unknown-commitment')
    expect((await listCommitments(house, follower, { carrier: 'nobody' })).lines.map(({ owner }) => owner.id).sort()).toEqual([SPLIT, GONE].sort())
    expect(code(await assign(follower, GONE, `women@${NEW}`))).toBe('ok')
    const story = await readCommitment(house, women, await idOf(women, GONE))
    expect(story.ok && story.value.history.map(({ act, to }) => [act.did, to?.vi])).toEqual([['raise', undefined], ['assign', 'Hội Liên hiệp Phụ nữ xã Tiên Lục']])
    expect(code(await report(women, GONE, '2025-07-02'))).toBe('ok')
    const front = await as('front@tinh-bac-ninh-2025')
    const id = await idOf(follower, GONE)
    expect(code(await actOnCommitment(house, front, id, { seen: 3, act: 'accept' }))).toBe('ok')
    const { total, now, open, carried } = await listCommitments(house, follower, { year: 2024 })
    expect([total.raised.length, total.closed.length, carried.raised.length, open.map(({ owner }) => owner.id)]).toEqual([2, 1, 1, [SPLIT]])
    expect(now.map(({ title, rate }) => [title.vi, rate.closed.length])).toEqual([['Hội Liên hiệp Phụ nữ xã Tiên Lục', 1]])
  })
})

it('the series of a commune that followed others begins with its own, theirs beside it', async () => {
  setToday('2025-07-02')
  const { place, meetings, places } = await listMeetings(house, await as(`women@${NEW}`))
  expect([place?.id, meetings.map(({ period }) => period.key)]).toEqual([NEW, ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12']])
  expect(places.map((one) => [one.place.id, one.due]).sort()).toEqual([['xa-an-ha', 6], ['xa-dao-my', 6], ['xa-nghia-hoa', 6], ['xa-nghia-hung', 6], [OLD, 6], [NEW, 0]].sort())
  expect((await listMeetings(house, await as(`women@${NEW}`), { place: OLD })).meetings.length).toBe(6)
})

it('a meeting of June that who took over closes in July charges the bodies that are there', async () => {
  setToday('2025-06-27')
  const key = `meeting-commune/2025-06/${OLD}`
  await propose(house, await as(`front@${OLD}`), key, { seen: 0, on: '2025-06-30', at: '08:00', where: 'Hội trường xã' })
  setToday('2025-07-01')
  const front = await as(`front@${NEW}`)
  expect(code(await attend(house, front, key, { seen: 1, bodies: [`front@${OLD}`, `police@${OLD}`] }))).toBe('ok')
  const charge = { seen: 2, what: 'Kiểm tra bến đò', due: '2025-07-31' }
  expect(code(await conclude(house, front, key, { ...charge, owners: [`police@${OLD}`] }))).toBe('body-ended')
  expect(code(await conclude(house, front, key, { ...charge, owners: [`police@${NEW}`] }))).toBe('ok')
  expect(code(await hold(house, front, key, { seen: 3, on: '2025-06-30', figures: {} }))).toBe('ok')
  const police = await as(`police@${NEW}`)
  const [line] = (await ownCommitments(house, police)).own
  expect(line).toMatchObject({ commitment: { what: 'Kiểm tra bến đò' }, meeting: { place: { vi: 'Xã Tiên Lục' }, period: '2025-06' } })
  const next = await readMeeting(house, police, `meeting-commune/2025-07/${NEW}`)
  expect(next.ok && next.value.agenda.open.map(({ commitment }) => commitment.id)).toEqual([line?.commitment.id])
})
