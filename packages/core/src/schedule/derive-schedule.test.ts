import { describe, expect, it } from 'vitest'
import { day, type PeriodKey } from '../calendar/index.ts'
import type { ObligationId, ProgrammeVersion } from '../programme/index.ts'
import { indexRegister, type PartyId, type PlaceId } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { deriveSchedule, type ScheduleInputs } from './index.ts'
import {
  anyTime, atEnd, calendar, chair, both, communePlan, districtExchange, districtMeeting, districtPlan, everyRule, exchange, festival, meeting, onDemand, once, programme,
  provinceMeeting, review, rule,
} from './three-bridges-programme.fixture.ts'
import type { Occurrence, Orphan } from './types.ts'

const index = indexRegister(threeBridges)
type More = Partial<Omit<ScheduleInputs, 'programme'>>
const derive = (version: ProgrammeVersion, from: string, to: string, more: More = {}) =>
  deriveSchedule({ programme: version, index, calendar, window: { from: day(from), to: day(to) }, ...more })
const keys = (rows: readonly (Occurrence | Orphan)[]): string[] => rows.map((row) => row.key)

describe('who owes what, and when', () => {
  it.each([
    // rule           from          to            due           key                                     owners
    [meeting, '2024-01-15', '2024-01-31', '2024-01-31', 'meeting/2024-01/xa-ba-cau', ['police@xa-ba-cau'], 'the first month is clipped; 2024 is the police turn'],
    [meeting, '2025-01-01', '2025-01-31', '2025-01-31', 'meeting/2025-01/phuong-cau-moi', ['front@phuong-cau-moi'], 'a merger; 2025 is the Front turn'],
    [districtPlan, '2025-01-01', '2025-12-31', '2025-01-29', 'district-plan/2025/huyen-tren', ['front@huyen-tren'], 'trước 30/01'],
    [provinceMeeting, '2025-01-01', '2025-06-30', '2025-06-30', 'province-meeting/2025-H1/tinh-ba-cau', ['front@tinh-ba-cau'], 'the old province, on its last day'],
    [provinceMeeting, '2025-07-01', '2025-12-31', '2025-12-31', 'province-meeting/2025-H2/tinh-song-lon', ['front@tinh-song-lon'], 'the province that followed'],
    [review, '2026-01-01', '2026-12-31', '2026-12-31', 'review/2024-2026/tinh-song-lon', ['police@tinh-song-lon', 'front@tinh-song-lon'], '3 năm, tính từ 2023'],
    [review, '2033-01-01', '2033-12-31', '2033-12-31', 'review/2024-2033/tinh-song-lon', ['police@tinh-song-lon', 'front@tinh-song-lon'], '10 năm'],
    [festival, '2024-08-19', '2024-08-19', '2024-08-19', 'festival/2024-08-19/tinh-ba-cau', ['police@tinh-ba-cau', 'front@tinh-ba-cau'], '19/8'],
    [once, '2024-01-15', '2033-12-31', '2024-01-24', 'send-programme/once/huyen-tren/police', ['police@huyen-tren'], 'trước 25/01/2024'],
    [exchange, '2024-02-01', '2024-02-29', '2024-02-19', 'exchange/2024-02/xa-ba-cau/front', ['front@xa-ba-cau'], 'chốt ngày 14, gửi trước ngày 20'],
  ])('$id: %s to %s is due %s as %s of %j (%s)', (obligation, from, to, due, key, owners) => {
    const found = derive(programme(obligation), from, to).occurrences.find((occurrence) => occurrence.key === key)
    expect(found).toMatchObject({ due, owners, falls: due })
  })

  it('a plan of the year is owed by who is there when it is asked for, and late only after the year', () => {
    const rows = derive(programme(communePlan), '2025-01-01', '2025-12-31')
    expect(rows.occurrences.find(({ place }) => place === 'xa-rung-xa')).toMatchObject({ key: 'commune-plan/2025/xa-rung-xa', owners: ['front@xa-rung-xa'], falls: '2025-01-29', target: '2025-01-24', due: '2025-12-31' })
    expect(keys(rows.occurrences).filter((key) => key.includes('xa-rung'))).toEqual(['commune-plan/2025/xa-rung-xa'])
    expect(rows.orphans).toEqual([])
    expect(keys(derive(programme(communePlan), '2026-01-01', '2026-12-31').occurrences).filter((key) => key.includes('xa-rung'))).toEqual(['commune-plan/2026/xa-rung-dong', 'commune-plan/2026/xa-rung-tay'])
  })
  it('the target is a working day, the due day stays', () =>
    expect(derive(programme(districtPlan), '2025-01-01', '2025-12-31').occurrences[0]).toMatchObject({ due: '2025-01-29', target: '2025-01-24', provisional: false }))
  it('a year without published working days is provisional', () =>
    expect(derive(programme(provinceMeeting), '2027-01-01', '2027-06-30').occurrences[0]).toMatchObject({ provisional: true }))
  it('a period that begins before the programme is clipped to its first day', () =>
    expect(derive(programme(meeting), '2024-01-15', '2024-01-31').occurrences[0]?.period).toEqual({ key: '2024-01', from: '2024-01-15', to: '2024-01-31' }))
  it('what fell before the programme was in force is not owed', () =>
    expect(derive(programme(exchange), '2023-01-01', '2024-01-18').occurrences).toEqual([]))
  it('what nothing makes fall due is not in it', () => expect(derive(programme(anyTime, onDemand), '2024-01-01', '2033-12-31').occurrences).toEqual([]))
  it('the chair alternates by year', () => {
    const { occurrences } = derive(programme(provinceMeeting), '2024-01-01', '2027-12-31')
    expect(occurrences.map((occurrence) => occurrence.chair)).toEqual(['police', 'police', 'front', 'front', 'police', 'police', 'front', 'front'])
  })
  it('an exception gives one place another turn', () => {
    const exceptions = [{ period: '2024' as PeriodKey, place: 'huyen-tren' as PlaceId, party: 'front' as PartyId, basis: chair.basis }]
    const version = { ...programme(districtMeeting), rotations: [{ ...chair, exceptions }] }
    const { occurrences } = derive(version, '2024-03-31', '2024-03-31')
    expect(occurrences.map(({ place, chair, owners }) => [place, chair, owners])).toEqual([
      ['huyen-tren', 'front', ['front@huyen-tren']], ['huyen-duoi', 'police', ['police@huyen-duoi']],
    ])
  })
  it('a rule without a stated deadline is due at its period end and does not count as stated', () =>
    expect(derive(programme(rule('x', { tier: 'province', recurs: { every: 'quarter' } })), '2024-03-31', '2024-03-31').occurrences[0])
      .toMatchObject({ due: '2024-03-31', stated: false }))
  it('places that joined from elsewhere owe nothing', () =>
    expect(derive(everyRule, '2024-01-01', '2033-12-31').occurrences.filter(({ place }) => place.includes('ben-song'))).toEqual([]))
  it.each([
    [{ tiers: ['province' as never] }, ['province-meeting', 'review', 'festival']],
    [{ obligations: ['meeting' as ObligationId] }, ['meeting']],
    [{ within: new Set(['huyen-tren' as PlaceId]) }, ['district-plan', 'district-meeting', 'district-exchange', 'send-programme']],
  ])('only what is asked for: %j', (more: More, obligations) => {
    const { occurrences } = derive(everyRule, '2024-01-01', '2033-12-31', more)
    expect(new Set(occurrences.map((occurrence) => occurrence.obligation))).toEqual(new Set(obligations))
  })
})

describe('two versions one after the other', () => {
  const rules = [meeting, exchange, provinceMeeting, rule('late', { tier: 'province', recurs: { every: 'month' }, due: { ...atEnd, anchor: { day: 10, of: 'month-after' } } })]
  const [first, second] = [
    { ...programme(...rules), inForce: { from: day('2024-01-15'), to: day('2026-05-05') } },
    { ...programme(...rules), inForce: { from: day('2026-05-06') } },
  ]
  it('owe together what one would owe: nothing twice, nothing lost', () => {
    const apart = [first, second].flatMap((version) => keys(derive(version, '2024-01-01', '2034-12-31').occurrences))
    const whole = keys(derive(programme(...rules), '2024-01-01', '2034-12-31').occurrences)
    expect(apart.toSorted()).toEqual(whole.toSorted())
  })
})

describe('duties without an owner', () => {
  it('a tier that ended leaves one question for each of its last places and each later period', () => {
    const { occurrences, orphans } = derive(programme(districtMeeting), '2025-07-01', '2033-12-31')
    expect(occurrences).toEqual([])
    expect(orphans).toHaveLength(2 * 34)
    expect(orphans[0]).toEqual({
      key: 'district-meeting/2025-Q3/huyen-tren', obligation: 'district-meeting', kind: 'meeting', tier: 'district',
      period: { key: '2025-Q3', from: '2025-07-01', to: '2025-09-30' }, place: 'huyen-tren', falls: '2025-09-30', why: 'no-tier',
    })
  })
  it.each([
    // month     police                    front
    ['2025-02', 'owed', 'owed'],
    ['2025-03', 'no-body', 'owed'],
    ['2025-06', 'no-body', 'owed'],
    ['2025-07', 'no-tier', 'no-tier'],
  ])('district exchange of %s: police %s, Front %s', (month, ...told) => {
    const { occurrences, orphans } = derive(programme(districtExchange), `${month}-01`, `${month}-28`.replace('-28', month === '2025-02' ? '-28' : month === '2025-06' ? '-30' : '-31'))
    const seen = both.map((party) => {
      const key = `district-exchange/${month}/huyen-tren/${party}`
      return occurrences.some((row) => row.key === key) ? 'owed' : orphans.find((row) => row.key === key)?.why
    })
    expect(seen).toEqual(told)
  })
  it('a place abolished without a successor leaves a question; a merged or split one does not', () => {
    const { orphans } = derive(programme(meeting), '2025-01-01', '2026-02-28')
    expect(keys(orphans)).toEqual(['meeting/2026-01/xa-dao-nho', 'meeting/2026-02/xa-dao-nho'])
    expect(orphans[0]?.why).toBe('no-place')
  })
  it('a later version that still asks it of the districts asks the same question', () => {
    const later = { ...programme(districtMeeting), inForce: { from: day('2026-01-01') } }
    expect(keys(derive(later, '2026-03-31', '2026-03-31').orphans)).toEqual(['district-meeting/2026-Q1/huyen-tren', 'district-meeting/2026-Q1/huyen-duoi'])
  })
  it('no question about a turn that has an owner: in 2025 the district Front chairs', () =>
    expect(derive(programme(districtMeeting), '2025-03-01', '2025-06-30').orphans).toEqual([]))
})

describe('answers to questions', () => {
  const answer = { id: 'a', obligation: 'district-meeting' as ObligationId, from: day('2025-10-01'), answer: { assign: 'front@tinh-song-lon' as never }, basis: { document: '9/TB', on: day('2025-08-01') } }
  const ask = (...answers: ScheduleInputs['answers'] & object) => derive(programme(districtMeeting), '2025-07-01', '2025-12-31', { answers })

  it('an assigned body owes it from that day on, under the same key', () => {
    const { occurrences, orphans } = ask(answer)
    expect(keys(orphans)).toEqual(['district-meeting/2025-Q3/huyen-tren', 'district-meeting/2025-Q3/huyen-duoi'])
    expect(occurrences.map(({ key, owners, due }) => [key, owners, due])).toEqual([
      ['district-meeting/2025-Q4/huyen-tren', ['front@tinh-song-lon'], '2025-12-31'], ['district-meeting/2025-Q4/huyen-duoi', ['front@tinh-song-lon'], '2025-12-31'],
    ])
  })
  it('an ended duty is neither owed nor asked', () =>
    expect(ask({ ...answer, from: day('2025-07-01'), answer: { ended: true } })).toEqual({ occurrences: [], orphans: [] }))
  it('an answer for a place goes before the one for the tier', () => {
    const { occurrences, orphans } = ask(answer, { ...answer, id: 'b', place: 'huyen-duoi' as PlaceId, from: day('2025-07-01'), answer: { ended: true } })
    expect(keys(occurrences)).toEqual(['district-meeting/2025-Q4/huyen-tren'])
    expect(keys(orphans)).toEqual(['district-meeting/2025-Q3/huyen-tren'])
  })
  it('a body that has ended cannot take it over: the question stays', () =>
    expect(ask({ ...answer, answer: { assign: 'police@huyen-tren' as never } }).orphans).toHaveLength(4))
  it('an answer does not touch what has an owner', () =>
    expect(derive(programme(districtMeeting), '2025-06-30', '2025-06-30', { answers: [{ ...answer, from: day('2024-01-01') }] }).occurrences[0]?.owners).toEqual(['front@huyen-tren']))
})
