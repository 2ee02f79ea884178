import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader, Role } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { VisitAct } from '@phoihop/core/visit'
import type { YearAct } from '@phoihop/core/year'
import { actOnCommitment, listCommitments, ownCommitments, readCommitment } from '../commitment/index.ts'
import type { House } from '../house/index.ts'
import { readDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { cancelVisit, findOnVisit, holdVisit, listVisits, moveVisit, planVisit, readVisit, withdrawFinding, type VisitView } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const [HERE, THERE, PROVINCE] = ['Phường Việt Yên', 'Phường Nếnh', 'Tỉnh Bắc Ninh'] as const
const DUTY = 'inspection-province/2026/tinh-bac-ninh-2025'

let house: House, setToday: (text: string) => void, close: () => Promise<void>
let chair: Reader, front: Reader, standing: Reader, leader: Reader, visited: Reader, beside: Reader, women: Reader
const bodyAt = (party: string, name: string): BodyId => `${party}@${house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
const readerAt = (party: string, name: string, role: Role = 'officer') => readerOf(house, role, bodyAt(party, name))
const plan = (reader: Reader, party: string, name: string, month = '2026-12', on = '') => planVisit(house, reader, { body: bodyAt(party, name), month, on })
const idOf = (planned: Outcome<YearAct<VisitAct>>): string => { if (!planned.ok) throw new Error(code(planned)); return planned.value.subject }
async function view(reader: Reader, id: string): Promise<VisitView> {
  const read = await readVisit(house, reader, id)
  if (!read.ok) throw new Error(code(read))
  return read.value
}
const seen = async (id: string) => (await view(standing, id)).visit.acts
let id = ''

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  ;[chair, front, standing, leader] = [await readerAt('police', PROVINCE), await readerAt('front', PROVINCE), await readerAt('front', PROVINCE, 'standing'), await readerAt('police', PROVINCE, 'leader')]
  ;[visited, beside, women] = [await readerAt('police', HERE), await readerAt('police', THERE), await readerAt('women', HERE)]
})
beforeEach(() => setToday('2026-11-24'))
afterAll(() => close())

describe('visits of a year', () => {
  it('are planned by the chair and by standing bodies, of bodies there or just below, once each', async () => {
    expect((await listVisits(house, chair)).choices.map(({ bodies }) => bodies.length)).toEqual(expect.arrayContaining([58]))
    expect([(await listVisits(house, visited)).choices.length > 0, (await listVisits(house, women)).choices, (await listVisits(house, leader)).choices]).toEqual([true, [], []])
    id = idOf(await plan(chair, 'police', HERE, '', '2026-11-30'))
    expect(code(await plan(standing, 'front', HERE))).toBe('ok')
    expect([code(await plan(chair, 'police', HERE)), code(await plan(women, 'police', HERE)), code(await plan(leader, 'police', THERE)), code(await plan(chair, 'police', THERE, '2026-10')), code(await plan(chair, 'police', THERE, 'x'))]).toEqual(['visit-planned', 'not-yours', 'may-not', 'day-passed', 'not-a-period'])
    const [old] = house.definition().index.predecessorsOf(bodyAt('police', HERE).split('@')[1] as never)
    expect(code(await planVisit(house, chair, { body: `police@${old}`, month: '2026-12', on: '' }))).toBe('body-ended')
    expect(code(await planVisit(house, chair, { body: 'x@y', month: '2026-12', on: '' }))).toBe('unknown-body')
    expect(code(await plan(visited, 'police', THERE))).toBe('body-outside')
  })

  it('planned by eight people at once is planned once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => plan(chair, 'police', THERE)))
    expect(outcomes.map(code).sort()).toEqual(['ok', ...Array.from({ length: 7 }, () => 'visit-planned')])
  })

  it('are seen by who visits, who is visited and who looks down, and by nobody beside', async () => {
    for (const reader of [chair, front, standing, leader, visited]) expect((await view(reader, id)).body.title.vi).toBe('Công an phường Việt Yên')
    for (const reader of [beside, women]) expect(code(await readVisit(house, reader, id))).toBe('unknown-visit')
    expect((await listVisits(house, visited)).lines.map((line) => line.id)).toEqual([id])
    expect(await listVisits(house, standing)).toMatchObject({ count: { planned: 3, held: 0 } })
    expect([(await view(chair, id)).may, (await view(standing, id)).may, (await view(visited, id)).may]).toEqual([['move', 'cancel', 'hold'], ['move', 'cancel', 'hold'], []])
  })

  it('carry a checklist of what the visited body owes, made by itself', async () => {
    const { checklist } = await view(visited, id)
    expect(checklist.total).toBeGreaterThan(10)
    expect(checklist.late).toBeGreaterThan(0)
    expect(checklist.shown.every(({ duty, opens }) => opens && duty.owners.some((owner) => owner.id === bodyAt('police', HERE)))).toBe(true)
    expect((await view(chair, id)).checklist.shown.some(({ opens }) => opens)).toBe(true)
    expect((await view(chair, id)).checklist.total).toBe(checklist.total)
  })

  it('are moved and cancelled by who visits; of two who act on the same the second looks again', async () => {
    const at = await seen(id)
    expect([code(await moveVisit(house, chair, id, { seen: at, month: '', on: '2026-11-24' })), code(await moveVisit(house, standing, id, { seen: at, month: '2026-12', on: '' }))]).toEqual(['ok', 'matter-changed'])
    expect([code(await moveVisit(house, visited, id, { seen: at + 1, month: '2026-12', on: '' })), code(await cancelVisit(house, beside, id, { seen: at + 1, because: 'x' }))]).toEqual(['not-yours', 'unknown-visit'])
    const other = (await listVisits(house, standing)).lines.find((line) => line.body.id === bodyAt('front', HERE))?.id as string
    expect([code(await cancelVisit(house, chair, other, { seen: 1, because: '' })), code(await cancelVisit(house, chair, other, { seen: 1, because: 'Trùng cuộc họp' }))]).toEqual(['field-missing', 'ok'])
  })

  it('what is found is owed like a conclusion, and judged by the chair', async () => {
    const form = { seen: await seen(id), what: 'Lập sổ theo dõi giao ban', due: '2026-12-20', owners: [bodyAt('police', HERE), bodyAt('women', HERE)] as string[] }
    expect(code(await findOnVisit(house, visited, id, form))).toBe('not-yours')
    expect(code(await findOnVisit(house, chair, id, { ...form, what: 'Số căn cước 001099012345' }))).toBe('names-a-person')
    expect(code(await findOnVisit(house, chair, id, { ...form, due: '2026-11-24' }))).toBe('due-not-after')
    expect((await view(chair, id)).findings).toEqual([])
    expect(code(await findOnVisit(house, chair, id, form))).toBe('ok')
    const [mistaken] = (await view(chair, id)).findings
    expect(code(await withdrawFinding(house, visited, id, { seen: form.seen + 1, finding: mistaken?.finding ?? '' }))).toBe('not-yours')
    expect(code(await withdrawFinding(house, chair, id, { seen: form.seen + 1, finding: mistaken?.finding ?? '' }))).toBe('ok')
    expect([(await view(chair, id)).findings, (await ownCommitments(house, women)).own]).toEqual([[], []])
    expect(code(await findOnVisit(house, chair, id, { ...form, seen: form.seen + 2 }))).toBe('ok')
    const [finding] = (await view(visited, id)).findings
    expect(finding?.to.map(({ owner, standing: { state } }) => [owner.title.vi, state])).toEqual([['Công an phường Việt Yên', 'open'], ['Hội Liên hiệp Phụ nữ phường Việt Yên', 'open']])
    const own = (await ownCommitments(house, women)).own[0]
    expect([own?.commitment.visit, own?.meeting.title.vi]).toEqual([id, 'Kiểm tra, hướng dẫn năm cấp tỉnh'])
    const commitment = own?.commitment.id as string
    expect(code(await actOnCommitment(house, women, commitment, { act: 'report', seen: 1, on: '2026-11-24', number: '' }))).toBe('ok')
    const read = await readCommitment(house, chair, commitment)
    expect(read.ok && [read.value.may, read.value.judges.map(({ vi }) => vi)]).toEqual([['accept', 'return'], ['Công an tỉnh Bắc Ninh']])
    expect((await listCommitments(house, standing)).total).toMatchObject({ raised: { length: 2 }, withdrawn: { length: 2 } })
  })

  it('when the last one is held, the duty of inspecting is reported on that day', async () => {
    const state = async () => { const duty = await readDuty(house, chair, DUTY); return duty.ok ? [duty.value.duty.standing.state, duty.value.duty.standing.doneOn] : code(duty) }
    expect([code(await holdVisit(house, chair, id, { seen: await seen(id), on: '2026-11-25' })), code(await holdVisit(house, visited, id, { seen: await seen(id), on: '2026-11-24' }))]).toEqual(['day-in-the-future', 'not-yours'])
    expect(code(await holdVisit(house, standing, id, { seen: await seen(id), on: '2026-11-23' }))).toBe('ok')
    expect((await state())[0]).not.toBe('done')
    const last = (await listVisits(house, standing)).lines.find((line) => line.body.id === bodyAt('police', THERE))?.id as string
    setToday('2026-12-22')
    expect(code(await holdVisit(house, standing, last, { seen: await seen(last), on: '2026-12-21' }))).toBe('ok')
    expect(await state()).toEqual(['done', '2026-12-21'])
    expect((await listVisits(house, standing)).count).toEqual({ planned: 0, now: 0, missed: 0, held: 2, cancelled: 1 })
    expect(code(await findOnVisit(house, chair, id, { seen: await seen(id), what: 'Sửa biển', due: '2027-01-20', owners: [bodyAt('police', HERE)] }))).toBe('visit-held')
    const more = idOf(await plan(chair, 'police', HERE, '2026-12'))
    expect(code(await holdVisit(house, chair, more, { seen: 1, on: '2026-12-22' }))).toBe('ok')
    expect(await state()).toEqual(['done', '2026-12-21'])
  })

  it('go on with who chairs next year', async () => {
    setToday('2027-01-10')
    const commune = (await ownCommitments(house, front)).toAccept
    expect(commune.map(({ commitment }) => commitment.visit)).toEqual([id])
    expect((await view(front, id)).visitors.map(({ title }) => title.vi)).toEqual(expect.arrayContaining(['Ủy ban MTTQ Việt Nam tỉnh Bắc Ninh']))
  })
})
