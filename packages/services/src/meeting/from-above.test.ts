import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, Role } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { actOnCommitment, ownCommitments, readCommitment } from '../commitment/index.ts'
import type { House } from '../house/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { attend, conclude, hold, readMeeting, type AgendaView, type MeetingView } from './index.ts'

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const [PROVINCE, DISTRICT, COMMUNE, HEIR] = ['tinh-bac-giang', 'huyen-hiep-hoa', 'xa-dong-lo', 'xa-hiep-hoa'] as const
const [OF_PROVINCE, OF_DISTRICT] = [`meeting-province/2024-H1/${PROVINCE}`, `meeting-district/2024-Q3/${DISTRICT}`]
const ofCommune = (month: string, place: string = COMMUNE) => `meeting-commune/${month}/${place}`
const [CHARGE, SHARE] = ['Cảnh báo nguy hiểm ở các bến đò', 'Lắp biển cảnh báo tại bến đò']

let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
const readers = new Map<string, Reader>()
async function as(body: string, role: Role = 'officer'): Promise<Reader> {
  const known = readers.get(`${role} ${body}`) ?? (await readerOf(house, role, body))
  readers.set(`${role} ${body}`, known)
  return known
}
async function view(body: string, key: string, role: Role = 'officer'): Promise<MeetingView> {
  const read = await readMeeting(house, await as(body, role), key)
  if (!read.ok) throw new Error(code(read))
  return read.value
}
const above = ({ agenda }: { agenda: AgendaView }) => agenda.above.map(({ line: { commitment: { what }, owner, standing: { state } }, opens }) => [what, owner.id, state, opens])
async function meets(key: string, chair: string, on: string, charge?: { what: string; due: string; owners: readonly string[] }): Promise<void> {
  setToday(on)
  const reader = await as(chair)
  expect(code(await attend(house, reader, key, { seen: 0, bodies: [chair] }))).toBe('ok')
  if (charge) expect(code(await conclude(house, reader, key, { seen: 1, ...charge }))).toBe('ok')
  expect(code(await hold(house, reader, key, { seen: charge ? 2 : 1, on, figures: {} }))).toBe('ok')
}

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
})
afterAll(() => close())

describe('what a tier above charged the place with', () => {
  it('is on the agenda of the district, the same for every member, and opens, with its words, for who owes it', async () => {
    await meets(OF_PROVINCE, `police@${PROVINCE}`, '2024-06-14', { what: CHARGE, due: '2024-12-31', owners: [`police@${DISTRICT}`, 'police@huyen-tan-yen'] })
    setToday('2024-07-01')
    expect(above(await view(`police@${DISTRICT}`, OF_DISTRICT))).toEqual([[CHARGE, `police@${DISTRICT}`, 'open', true]])
    expect(above(await view(`women@${DISTRICT}`, OF_DISTRICT))).toEqual([['', `police@${DISTRICT}`, 'open', false]])
    const [own] = (await ownCommitments(house, await as(`police@${DISTRICT}`))).own
    expect(code(await readCommitment(house, await as(`women@${DISTRICT}`), own?.commitment.id ?? ''))).toBe('unknown-commitment')
    expect(above(await view(`police@${PROVINCE}`, OF_DISTRICT, 'standing'))).toEqual([[CHARGE, `police@${DISTRICT}`, 'open', true]])
  })
  it('is not of its own meetings, and there is none above a province', async () => {
    expect((await view(`police@${DISTRICT}`, OF_DISTRICT)).agenda.open).toEqual([])
    expect(above(await view(`police@${PROVINCE}`, OF_PROVINCE.replace('H1', 'H2')))).toEqual([])
    expect((await view(`police@${PROVINCE}`, OF_PROVINCE.replace('H1', 'H2'))).agenda.open.length).toBe(2)
  })
  it('goes on from tier to tier: the commune reads what its district charged it with, not what the district itself owes', async () => {
    await meets(OF_DISTRICT, `police@${DISTRICT}`, '2024-07-05', { what: SHARE, due: '2024-08-15', owners: [`police@${COMMUNE}`, `youth@${DISTRICT}`] })
    setToday('2024-07-12')
    expect(above(await view(`front@${COMMUNE}`, ofCommune('2024-07')))).toEqual([['', `police@${COMMUNE}`, 'open', false]])
    expect(above(await view('front@xa-hop-thinh', ofCommune('2024-07', 'xa-hop-thinh')))).toEqual([])
    const next = await view(`police@${DISTRICT}`, OF_DISTRICT.replace('Q3', 'Q4'))
    expect([above(next), next.agenda.open.map(({ owner }) => owner.id).sort()]).toEqual([[[CHARGE, `police@${DISTRICT}`, 'open', true]], [`police@${COMMUNE}`, `youth@${DISTRICT}`]])
  })
  it('stays as it was on the agenda of a meeting that was held, and leaves the next once it is accepted', async () => {
    await meets(ofCommune('2024-06'), `police@${COMMUNE}`, '2024-06-20')
    await meets(ofCommune('2024-07'), `police@${COMMUNE}`, '2024-07-12')
    await meets(OF_DISTRICT.replace('Q3', 'Q4'), `police@${DISTRICT}`, '2024-10-02')
    setToday('2024-10-03')
    const [late] = (await view(`police@${COMMUNE}`, ofCommune('2024-10'))).agenda.above
    expect(late?.line.standing).toMatchObject({ state: 'late', daysLate: 49 })
    const id = late?.line.commitment.id ?? ''
    expect(code(await actOnCommitment(house, await as(`police@${COMMUNE}`), id, { seen: 1, act: 'report', on: '2024-10-03', number: '' }))).toBe('ok')
    expect(code(await actOnCommitment(house, await as(`police@${DISTRICT}`), id, { seen: 2, act: 'accept' }))).toBe('ok')
    expect(above(await view(`police@${COMMUNE}`, ofCommune('2024-10')))).toEqual([])
    expect(above(await view(`police@${COMMUNE}`, ofCommune('2024-07')))).toEqual([[SHARE, `police@${COMMUNE}`, 'open', true]])
    expect(above(await view(`police@${COMMUNE}`, ofCommune('2024-06')))).toEqual([])
    expect((await view(`police@${DISTRICT}`, OF_DISTRICT.replace('Q3', 'Q4'))).agenda.open.map(({ standing }) => standing.state)).toEqual(['late', 'late'])
  })
  it('comes to the place that went on, by the name it had, when both tiers above have changed', async () => {
    await meets(`meeting-district/2025-Q2/${DISTRICT}`, `front@${DISTRICT}`, '2025-06-20', { what: SHARE, due: '2025-08-15', owners: [`women@${COMMUNE}`] })
    setToday('2025-07-10')
    expect(above(await view(`women@${HEIR}`, ofCommune('2025-07', HEIR)))).toEqual([[SHARE, `women@${COMMUNE}`, 'open', true]])
  })
})
