import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader, Role } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import type { PlaceId } from '@phoihop/core/register'
import { actOnCommitment } from '../commitment/index.ts'
import { makeDefinition, type Definition, type House } from '../house/index.ts'
import { attend, conclude, readMeeting } from '../meeting/index.ts'
import { issuePaper } from '../issue/index.ts'
import { listPapers, readPaper, signPaper } from '../paper/index.ts'
import { readDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { handOver, listHandovers, listOwnHandovers, readHandover, returnHandover, takeOver, writeMinutes, type HandoverView } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const [HERE, THERE, PROVINCE] = ['Phường Việt Yên', 'Phường Nếnh', 'Tỉnh Bắc Ninh'] as const

let house: House, setToday: (text: string) => void, close: () => Promise<void>, shipped: Definition
let police: Reader, front: Reader, women: Reader, root: Reader, key: string
const placeOf = (name: string): PlaceId => house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id as PlaceId
const readerAt = (party: string, name: string, role: Role = 'officer') => readerOf(house, role, `${party}@${placeOf(name)}`)
const keyAt = (name: string, year = 2026) => `handover-commune/${year}/${placeOf(name)}`

async function view(reader: Reader, of = key): Promise<HandoverView> {
  const read = await readHandover(house, reader, of)
  if (!read.ok) throw new Error(code(read))
  return read.value
}
const seen = async (reader = police, of = key) => (await view(reader, of)).handover.acts
const give = async (reader: Reader, on: string, of = key, reservation = '') => handOver(house, reader, of, { seen: await seen(root, of), on, reservation })
const take = async (reader: Reader, on: string, of = key, reservation = '') => takeOver(house, reader, of, { seen: await seen(root, of), on, reservation })

/** The year's first meeting at a place charges a body with something. */
async function charge(chair: Reader, name: string, month: string, owner: string): Promise<void> {
  const meeting = `meeting-commune/${month}/${placeOf(name)}`
  const acts = async () => { const read = await readMeeting(house, chair, meeting); return read.ok ? read.value.meeting.acts : -1 }
  expect(code(await attend(house, chair, meeting, { seen: await acts(), bodies: [chair.seat.body as string] }))).toBe('ok')
  expect(code(await conclude(house, chair, meeting, { seen: await acts(), what: 'Lắp biển cảnh báo', due: '2026-12-10', owners: [`${owner}@${placeOf(name)}`] }))).toBe('ok')
}

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  shipped = house.definition()
  key = keyAt(HERE)
  ;[police, front, women, root] = [await readerAt('police', HERE), await readerAt('front', HERE), await readerAt('women', HERE), await readerAt('police', PROVINCE, 'standing')]
})
beforeEach(() => setToday('2026-12-20'))
afterAll(() => close())

describe('a chair of a year hands over to the next', () => {
  it('not before the day the definition names, and only from the one to the other', async () => {
    setToday('2026-11-24')
    await charge(police, HERE, '2026-11', 'women')
    const early = await view(police)
    expect(early).toMatchObject({ opens: '2026-12-01', may: [], waits: { code: 'too-early', from: '2026-12-01' }, frozen: false })
    expect(code(await give(police, '2026-11-24'))).toBe('too-early')
    setToday('2026-12-20')
    expect(early.row.from.concat(early.row.to).map(({ id }) => id.split('@')[0])).toEqual(['police', 'front'])
    expect([(await view(police)).may, (await view(front)).may]).toEqual([['hand-over'], []])
    expect([code(await give(front, '2026-12-20')), code(await give(root, '2026-12-20')), code(await readHandover(house, women, key))]).toEqual(['not-yours', 'not-yours', 'unknown-occurrence'])
    expect(code(await take(front, '2026-12-20'))).toBe('not-handed-over')
  })

  it('compiles what is open, and what was handed over stays as it was', async () => {
    expect(code(await give(police, '2026-12-18', key, 'Bàn giao tại trụ sở'))).toBe('ok')
    const handed = await view(front)
    expect(handed.dossier).toMatchObject({
      year: 2026, asOf: '2026-12-20', commitments: [{ what: 'Lắp biển cảnh báo', owner: { vi: expect.stringContaining('Phụ nữ') }, due: '2026-12-10', state: 'late', daysLate: 10 }],
      meetings: [{ owed: 12, held: 0, late: 11 }], numbers: [{ last: 0 }, { last: 0 }], questions: [],
    })
    expect([handed.frozen, handed.may]).toEqual([true, ['take-over', 'return']])
    expect(code(await give(police, '2026-12-20'))).toBe('handed-over')
    expect(code(await writeMinutes(house, front, key))).toBe('not-taken-over')
    const [{ id } = { id: '' }] = handed.dossier.commitments
    expect(code(await actOnCommitment(house, women, id, { act: 'report', seen: 1, on: '2026-12-19', number: '' }))).toBe('ok')
    const after = await view(front)
    expect([after.dossier, after.now[id]?.state]).toEqual([handed.dossier, 'done'])
  })

  it('is returned with a reason and handed over anew; nobody acts on what he did not see', async () => {
    expect(code(await returnHandover(house, police, key, { seen: await seen(), because: 'Thiếu sổ' }))).toBe('not-yours')
    expect(code(await returnHandover(house, front, key, { seen: 0, because: 'Thiếu sổ' }))).toBe('matter-changed')
    expect(code(await returnHandover(house, front, key, { seen: await seen(), because: 'Gọi số 0912345678' }))).toBe('names-a-person')
    expect(code(await returnHandover(house, front, key, { seen: await seen(), because: 'Thiếu sổ văn bản' }))).toBe('ok')
    expect(await view(police)).toMatchObject({ handover: { state: 'returned', returned: { because: 'Thiếu sổ văn bản' } }, may: ['hand-over'], dossier: { commitments: [{ state: 'done' }] } })
    expect(code(await writeMinutes(house, police, key))).toBe('not-handed-over')
    const eight = await seen()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => handOver(house, police, key, { seen: eight, on: '2026-12-20', reservation: '' })))
    expect(outcomes.map(code).sort()).toEqual([...Array.from({ length: 7 }, () => 'matter-changed'), 'ok'])
  })

  it('is taken over by who chairs next, and its duty is done on the day it was handed over', async () => {
    setToday('2027-01-05')
    expect([code(await take(police, '2027-01-04')), code(await take(front, '2026-12-19')), code(await take(front, '2027-01-06'))]).toEqual(['not-yours', 'before-handover', 'day-in-the-future'])
    expect(code(await take(front, '2027-01-04', key, 'Nhận đủ'))).toBe('ok')
    const duty = await readDuty(house, police, key)
    expect(duty.ok && duty.value.duty.standing).toMatchObject({ state: 'done', doneOn: '2026-12-20', daysLate: 0 })
    expect([code(await take(front, '2027-01-04')), code(await give(police, '2027-01-05'))]).toEqual(['taken-over', 'taken-over'])
    expect((await listOwnHandovers(house, front)).map(({ year, state, gives, left }) => [year, state, gives, left?.total, left?.shown.map(({ commitment: { what }, standing }) => [what, standing.state])])).toEqual([[2026, 'taken', false, 1, [['Lắp biển cảnh báo', 'done']]]])
    expect(await listOwnHandovers(house, police)).toEqual([])
  })

  it('its minutes are drawn up once, signed by both and numbered by who hands over', async () => {
    setToday('2027-01-05')
    const id = await writeMinutes(house, front, key)
    if (!id.ok) throw new Error(code(id))
    expect(await writeMinutes(house, police, key)).toEqual({ ok: false, refusals: [{ code: 'paper-there', paper: id.value }] })
    const paper = await readPaper(house, police, id.value)
    if (!paper.ok) throw new Error(code(paper))
    const text = JSON.stringify(paper.value.paper.body)
    for (const part of ['Ngày 20/12/2026', 'tiếp nhận ngày 04/01/2027', 'Lắp biển cảnh báo', 'đã họp 0 trong 12 kỳ', 'số cuối đã cấp 0', 'Nhận đủ']) expect(text).toContain(part)
    expect([paper.value.paper.issuers.map(({ name }) => name.split(' ')[0]), (await view(police)).minutes, (await view(police)).may]).toEqual([['Công', 'Ủy'], id.value, []])
    for (const reader of [police, front]) expect(code(await signPaper(house, reader, id.value, (await listPapers(house, reader, { about: [key] })).ok ? (reader === police ? 1 : 2) : 0))).toBe('ok')
    expect(await issuePaper(house, police, id.value, { seen: 3, on: '2027-01-05' })).toEqual({ ok: true, value: { number: 1 } })
  })

  it('is seen by place by who looks down, and by nobody beside', async () => {
    const list = await listHandovers(house, root, { year: 2026 })
    expect([list.rows.filter(({ state }) => state !== 'question').length, list.taken, list.rows.find((row) => row.key === key)?.state]).toEqual([59, 1, 'taken'])
    expect((await listHandovers(house, police)).rows.map((row) => row.key)).toEqual([key])
    expect(code(await readHandover(house, await readerAt('police', THERE), key))).toBe('unknown-occurrence')
    setToday('2027-02-01')
    expect((await listHandovers(house, police)).year).toBe(2026)
  })
})

describe('when who chairs is not who did', () => {
  const swapped = (...swaps: readonly [period: string, party: string][]) => {
    const place = placeOf(THERE)
    const exceptions = swaps.map(([period, party]) => ({ period, place, party, basis: { document: '12/QĐ', clause: '1', cue: 'x' } }))
    house.define(makeDefinition({ ...shipped.programme, rotations: shipped.programme.rotations.map((one) => ({ ...one, exceptions })) } as unknown as ProgrammeVersion, shipped.index.register, shipped.calendar))
  }
  afterAll(() => house.define(shipped))

  it('the chair of the day hands over: a swap after the plan moves the handover with it', async () => {
    const [one, other] = [await readerAt('police', THERE), await readerAt('front', THERE)]
    expect([(await view(one, keyAt(THERE))).may, (await view(other, keyAt(THERE))).may]).toEqual([['hand-over'], []])
    swapped(['2026-H2', 'front'], ['2027', 'police'])
    expect([(await view(one, keyAt(THERE))).may, (await view(other, keyAt(THERE))).may]).toEqual([[], ['hand-over']])
    expect([code(await give(one, '2026-12-20', keyAt(THERE))), code(await give(other, '2026-12-20', keyAt(THERE))), code(await take(one, '2026-12-20', keyAt(THERE)))]).toEqual(['not-yours', 'ok', 'ok'])
  })
  it('there is nothing to hand over where the same body goes on', async () => {
    swapped(['2025', 'police'])
    setToday('2025-12-20')
    expect(code(await give(await readerAt('police', THERE), '2025-12-20', keyAt(THERE, 2025)))).toBe('chair-stays')
  })
  it('a chair that ended is a question; its successor hands over what fell before', async () => {
    house.define(shipped)
    const rows = (await listHandovers(house, root, { year: 2025 })).rows
    expect(rows.filter(({ state }) => state === 'question').length).toBeGreaterThan(0)
    setToday('2025-08-01')
    const [old] = shipped.index.predecessorsOf(placeOf(HERE))
    const late = `handover-commune/2024/${old}`
    expect((await view(police, late)).row.from.map(({ id }) => id)).toEqual([`police@${old}`])
    expect((await view(police, late)).row.to.map(({ id }) => id)).toEqual([`front@${placeOf(HERE)}`])
    expect([code(await take(front, '2025-08-01', late)), code(await give(front, '2025-08-01', late))]).toEqual(['not-handed-over', 'not-yours'])
    expect([code(await give(police, '2025-08-01', late)), code(await take(front, '2025-08-01', late))]).toEqual(['ok', 'ok'])
    const duty = await readDuty(house, root, late)
    expect(duty.ok && duty.value.duty.standing).toMatchObject({ doneOn: '2025-08-01', daysLate: 213 })
  })
  it('nobody chairs after the term', async () => {
    setToday('2033-12-20')
    const last = keyAt(HERE, 2033)
    expect([code(await give(await readerAt('front', HERE), '2033-12-20', last)), (await view(front, last)).waits]).toEqual(['no-next-chair', { code: 'no-next-chair', year: 2034 }])
  })
})
