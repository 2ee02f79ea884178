import { describe, expect, it } from 'vitest'
import { day, type CalendarDate } from '../calendar/index.ts'
import type { Obligation, ObligationId } from '../programme/index.ts'
import { indexRegister } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { deriveSchedule } from './index.ts'
import { both, calendar, districtExchange, meeting, notice, programme, rule } from './three-bridges-programme.fixture.ts'

const index = indexRegister(threeBridges)
const derive = (version: ReturnType<typeof programme>, from: string, to: string, done: Record<string, string> = {}) =>
  deriveSchedule({
    programme: version, index, calendar, window: { from: day(from), to: day(to) },
    doneOn: (key) => done[key] as CalendarDate | undefined,
  })
const notices = (from: string, to: string, done?: Record<string, string>) =>
  derive(programme(meeting, notice), from, to, done).occurrences.filter((row) => row.obligation === 'notice')

describe('a duty that comes after another', () => {
  it('waits, in the schedule, until that one is done', () =>
    expect(notices('2024-06-30', '2024-06-30').find((row) => row.place === 'xa-ba-cau')).toMatchObject({
      key: 'notice/2024-06/xa-ba-cau', due: 'awaiting', target: 'awaiting', falls: '2024-06-30', stated: false, owners: ['police@xa-ba-cau'],
    }))

  it.each([
    // held           due           the five working days
    ['2024-06-20', '2024-06-27', 'across a weekend'],
    ['2024-06-28', '2024-07-05', 'into the next month: it falls there'],
  ])('held on %s is due %s (%s), that place alone', (held, due) => {
    const rows = notices('2024-06-01', '2024-07-29', { 'meeting/2024-06/xa-ba-cau': held })
    expect(rows.find((row) => row.place === 'xa-ba-cau')).toMatchObject({ due, falls: due })
    expect(rows.filter((row) => row.due === 'awaiting')).toHaveLength(4)
    expect(rows.map((row) => row.falls)).toEqual(rows.map((row) => row.falls).toSorted())
  })

  it('goes to the successor when the place ended in between', () => {
    const done = { 'meeting/2024-12/xa-ba-cau': '2024-12-30' }
    expect(notices('2025-01-01', '2025-01-10', done)).toMatchObject([
      { key: 'notice/2024-12/xa-ba-cau', place: 'xa-ba-cau', due: '2025-01-06', owners: ['police@phuong-cau-moi'] },
    ])
  })

  it('of a place that split is owed by both successors', () => {
    const done = { 'meeting/2025-06/xa-rung-xa': '2025-06-27' }
    expect(notices('2025-07-01', '2025-07-10', done)).toMatchObject([{ owners: ['front@xa-rung-dong', 'front@xa-rung-tay'] }])
  })

  it('is a question where the first one is: once for the tier that ended', () => {
    const after = rule('district-notice', { tier: 'district', by: { each: both }, recurs: { after: 'district-exchange' as ObligationId } })
    const { orphans } = derive(programme(districtExchange, after), '2025-07-31', '2025-07-31')
    expect(orphans.filter((row) => row.obligation === 'district-notice').map((row) => row.why)).toEqual(['no-tier', 'no-tier', 'no-tier', 'no-tier'])
  })

  it.each<[Obligation['by'], string[], string]>([
    // who owes it         when it is known
    [{ each: both }, ['2024-06-10', 'awaiting'], 'each after its own'],
    [{ jointly: both }, ['awaiting'], 'together after the last of them'],
  ])('after a duty of each party: %j %j (%s)', (by, due) => {
    const after = rule('after', { tier: 'district', by, recurs: notice.recurs, ...(notice.due ? { due: { ...notice.due, offset: { days: 3 } } } : {}) })
    const version = programme(districtExchange, { ...after, recurs: { after: districtExchange.id } })
    const { occurrences } = derive(version, '2024-06-01', '2024-06-30', { 'district-exchange/2024-06/huyen-tren/police': '2024-06-07' })
    const here = occurrences.filter((row) => row.obligation === 'after' && row.place === 'huyen-tren')
    expect(here.map((row) => row.due)).toEqual(due)
  })

  it('counted back from the day planned needs no report', () => {
    const papers = rule('papers', {
      tier: 'commune', recurs: { after: meeting.id }, due: { anchor: 'planned', offset: { workingDays: -3 }, bound: 'by', onDayOff: 'stays', stated: true },
    })
    expect(derive(programme(meeting, papers), '2024-06-25', '2024-06-25').occurrences[0]).toMatchObject({ key: 'papers/2024-06/xa-ba-cau', due: '2024-06-25' })
  })

  it('rules that follow each other in a circle owe nothing', () => {
    const [a, b] = [rule('a', { tier: 'commune', recurs: { after: 'b' as ObligationId } }), rule('b', { tier: 'commune', recurs: { after: 'a' as ObligationId } })]
    expect(derive(programme(a, b), '2024-01-01', '2033-12-31').occurrences).toEqual([])
  })
})
