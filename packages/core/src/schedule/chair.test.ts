import { describe, expect, it } from 'vitest'
import { day, type PeriodKey } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { indexRegister, type PartyId, type PlaceId } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { chairAt, deriveSchedule } from './index.ts'
import { atEnd, calendar, chair, districtMeeting, meeting, notice, programme, rule } from './three-bridges-programme.fixture.ts'

const index = indexRegister(threeBridges)
const order = { document: '12/QĐ-BC', clause: '1' as never, cue: 'giao Mặt trận chủ trì' }
const swap = (period: string, place: string, party: string) => ({ period: period as PeriodKey, place: place as PlaceId, party: party as PartyId, basis: order })
const withSwaps = (version: ProgrammeVersion, ...exceptions: ReturnType<typeof swap>[]): ProgrammeVersion => ({ ...version, rotations: [{ ...chair, exceptions }] })
const yearly = (id: string) => rule(id, { kind: id === 'plan' ? 'plan' : 'review', tier: 'province', recurs: { every: 'year' }, due: atEnd })
const derive = (version: ProgrammeVersion, from: string, to: string) => deriveSchedule({ programme: version, index, calendar, window: { from: day(from), to: day(to) } })
const owners = (version: ProgrammeVersion, from: string, to: string, place: string) =>
  derive(version, from, to).occurrences.filter((one) => one.place === place).map(({ period, owners: [owner] }) => `${period.key} ${owner?.split('@')[0]}`)

describe('who chairs', () => {
  const version = withSwaps(programme(), swap('2026', 'xa-doi-thong', 'front'), swap('2026-H2', 'xa-rung-dong', 'front'), swap('2026-Q3', 'xa-rung-dong', 'police'))
  it.each([
    // on           place            party     body                       rests on       why
    ['2026-03-01', 'tinh-song-lon', 'police', 'police@tinh-song-lon', '01/CTrPH-BC', 'the turn of the year'],
    ['2025-03-01', 'xa-doi-thong', 'front', 'front@xa-doi-thong', '01/CTrPH-BC', 'the turn of another year'],
    ['2026-03-01', 'xa-doi-thong', 'front', 'front@xa-doi-thong', '12/QĐ-BC', 'an exception for a year'],
    ['2026-06-30', 'xa-rung-dong', 'police', 'police@xa-rung-dong', '01/CTrPH-BC', 'an exception for later in the year'],
    ['2026-10-01', 'xa-rung-dong', 'front', 'front@xa-rung-dong', '12/QĐ-BC', 'from that day on'],
    ['2026-08-01', 'xa-rung-dong', 'police', 'police@xa-rung-dong', '12/QĐ-BC', 'a shorter one before a longer one'],
    ['2024-03-01', 'huyen-tren', 'police', 'police@huyen-tren', '01/CTrPH-BC', 'while its body is there'],
  ])('on %s at %s: %s', (on, place, party, body, document) =>
    expect(chairAt([version], index, place as PlaceId, day(on))).toEqual({ place, party, body, basis: expect.objectContaining({ document }), exceptional: document === order.document }))

  it('is nobody before the rotation starts, or where nothing rotates', () => {
    expect(chairAt([version], index, 'tinh-ba-cau' as PlaceId, day('2023-05-01'))).toBeUndefined()
    expect(chairAt([{ ...version, rotations: [] }], index, 'tinh-ba-cau' as PlaceId, day('2024-05-01'))).toBeUndefined()
  })
  it('has no body when the one whose turn it is has ended', () =>
    expect(chairAt([withSwaps(programme(), swap('2025', 'huyen-tren', 'police'))], index, 'huyen-tren' as PlaceId, day('2025-03-01'))).toMatchObject({ party: 'police', exceptional: true }))
  it('goes by the version in force on the day: a later one changes nothing before it', () => {
    const first = { ...programme(), inForce: { from: day('2024-01-15'), to: day('2026-06-30') } }
    const second = { ...withSwaps(programme(), swap('2026', 'xa-doi-thong', 'front')), inForce: { from: day('2026-07-01') } }
    const who = (on: string) => chairAt([first, second], index, 'xa-doi-thong' as PlaceId, day(on))?.party
    expect([who('2026-01-10'), who('2026-06-30'), who('2026-07-01'), who('2024-01-01')]).toEqual(['police', 'police', 'front', 'police'])
  })
})

describe('what the chair owes follows the chair of the day', () => {
  it('an exception for a half-year holds for each month in it, and for the notices of those meetings', () => {
    const version = withSwaps(programme(meeting, notice), swap('2026-H2', 'xa-doi-thong', 'front'))
    expect(owners(version, '2026-05-01', '2026-08-31', 'xa-doi-thong').filter((_, at) => at % 2 === 0)).toEqual(['2026-05 police', '2026-06 police', '2026-07 front', '2026-08 front'])
    const done = deriveSchedule({ programme: version, index, calendar, window: { from: day('2027-01-01'), to: day('2027-01-31') }, doneOn: (key) => (key === 'meeting/2026-12/xa-doi-thong' ? day('2026-12-30') : undefined) })
    expect(done.occurrences.find(({ key }) => key === 'notice/2026-12/xa-doi-thong')).toMatchObject({ falls: '2027-01-06', owners: ['front@xa-doi-thong'], chair: 'front' })
  })
  it('what falls on the last day of the year is owed by who chairs then', () => {
    const version = withSwaps(programme(yearly('review')), swap('2026-H2', 'tinh-song-lon', 'front'))
    expect(owners(version, '2026-01-01', '2027-12-31', 'tinh-song-lon')).toEqual(['2026 front', '2027 front'])
  })
  it('a version that swaps the chair from July leaves what fell before it', () => {
    const first = { ...programme(meeting), inForce: { from: day('2024-01-15'), to: day('2026-06-30') } }
    const second = { ...withSwaps(programme(meeting), swap('2026', 'xa-doi-thong', 'front')), inForce: { from: day('2026-07-01') } }
    const all = [first, second].flatMap((version) => owners(version, '2026-05-01', '2026-08-31', 'xa-doi-thong'))
    expect(all).toEqual(['2026-05 police', '2026-06 police', '2026-07 front', '2026-08 front'])
  })
})

describe('when the chair has ceased', () => {
  it('its turn is a question from that day, and only at its place', () => {
    const { occurrences, orphans } = derive(withSwaps(programme(districtMeeting), swap('2025', 'huyen-tren', 'police')), '2025-01-01', '2025-06-30')
    expect(orphans.map(({ key, why }) => [key, why])).toEqual([['district-meeting/2025-Q1/huyen-tren', 'no-body'], ['district-meeting/2025-Q2/huyen-tren', 'no-body']])
    expect(occurrences.map(({ key, owners: [owner] }) => [key, owner])).toEqual([['district-meeting/2025-Q1/huyen-duoi', 'front@huyen-duoi'], ['district-meeting/2025-Q2/huyen-duoi', 'front@huyen-duoi']])
  })
  it('what it owed before stays its own', () =>
    expect(derive(withSwaps(programme(rule('monthly', { tier: 'district', recurs: { every: 'month' }, due: atEnd })), swap('2025', 'huyen-tren', 'police')), '2025-02-01', '2025-03-31').occurrences
      .filter(({ place }) => place === 'huyen-tren').map(({ key, owners: [owner] }) => [key, owner])).toEqual([['monthly/2025-02/huyen-tren', 'police@huyen-tren']]))
  it('an answer gives it to another, and the turn stays what it was', () => {
    const answers = [{ id: 'a', obligation: 'district-meeting' as never, place: 'huyen-tren' as PlaceId, from: day('2025-03-31'), answer: { assign: 'front@huyen-tren' as never }, basis: { document: '9/TB', on: day('2025-03-10') } }]
    const { occurrences } = deriveSchedule({ programme: withSwaps(programme(districtMeeting), swap('2025', 'huyen-tren', 'police')), index, calendar, window: { from: day('2025-03-31'), to: day('2025-03-31') }, answers })
    expect(occurrences.find(({ place }) => place === 'huyen-tren')).toMatchObject({ owners: ['front@huyen-tren'], chair: 'police' })
  })
})
