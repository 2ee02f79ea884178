import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Act, EntryId } from '../work/index.ts'
import { bridges, held, reportOf } from './progress.fixture.ts'
import type { ProgressReport } from './types.ts'

const basis = { document: '12/KH-BC', on: day('2024-01-20') }
const waived: Act = { did: 'waive', basis }
const returned: Act = { did: 'return', entry: 'e1' as EntryId, because: 'Thiếu số đại biểu' }
const JANUARY = 'meeting/2024-01/xa-ba-cau'

const lineOf = (report: ProgressReport, id: string) => report.areas.flatMap(({ lines }) => lines).find(({ obligation }) => obligation === id)!
const figuresOf = (report: ProgressReport, id = 'meeting') => {
  const { owed, by, done, onTime } = lineOf(report, id).tally
  return [owed.value, by['on-time'].value, by.late.value, by.overdue.value, by.waived.value, by['not-yet-due'].value, done.percent, onTime.percent]
}

describe('the five commune meetings of January 2024, due on the 31st', () => {
  it.each([
    // today       recorded about xã Ba Cầu                               owed on late over waived not  done% on-time%
    ['2024-01-20', [], [5, 0, 0, 0, 0, 5, null, null]],
    ['2024-01-31', [], [5, 0, 0, 0, 0, 5, null, null]],
    ['2024-02-01', [], [5, 0, 0, 5, 0, 0, 0, 0]],
    ['2024-01-20', [held('2024-01-18')], [5, 1, 0, 0, 0, 4, 100, 100]],
    ['2024-02-10', [held('2024-01-31')], [5, 1, 0, 4, 0, 0, 20, 20]],
    ['2024-02-10', [held('2024-02-02')], [5, 0, 1, 4, 0, 0, 20, 0]],
    ['2024-02-10', [waived], [5, 0, 0, 4, 1, 0, 0, 0]],
    ['2024-02-10', [held('2024-01-31'), returned], [5, 0, 0, 5, 0, 0, 0, 0]],
    ['2024-01-31', [held('2024-01-30'), returned], [5, 0, 0, 0, 0, 5, null, null]],
  ] as const)('as of %s with %j: %j', (today, acts, figures) => {
    expect(figuresOf(reportOf('2024-01', today, acts.map((act) => [JANUARY, act] as const)))).toEqual(figures)
  })
})

describe('aggregate figures', () => {
  const attended = (...acts: readonly (readonly [string, Act])[]) => lineOf(reportOf('2024-Q1', '2024-04-10', acts), 'meeting').aggregates[0]!.total

  it('are unknown, not 0, when nobody reported, and name the bodies that owe them', () => {
    expect(attended()).toMatchObject({ value: null, from: [] })
    expect(attended().missing).toEqual(['police@xa-ba-cau', 'police@xa-suoi-giay', 'police@xa-doi-thong', 'police@xa-rung-xa', 'police@xa-dao-nho'])
  })

  it('are 0 when 0 was reported', () => {
    expect(attended([JANUARY, held('2024-01-30', { attended: 0 })])).toMatchObject({ value: 0, from: [JANUARY] })
  })

  it('are summed over places and months; a report without the figure leaves its body missing', () => {
    const total = attended(
      [JANUARY, held('2024-01-30', { attended: 20 })],
      ['meeting/2024-02/xa-ba-cau', held('2024-02-28', { attended: 22 })],
      ['meeting/2024-03/xa-ba-cau', held('2024-03-28', { attended: 21 })],
      ['meeting/2024-01/xa-suoi-giay', held('2024-01-30')],
    )
    expect(total.value).toBe(63)
    expect(total.from).toHaveLength(3)
    expect(total.missing).toEqual(['police@xa-suoi-giay', 'police@xa-doi-thong', 'police@xa-rung-xa', 'police@xa-dao-nho'])
  })

  it('do not ask a waived body, nor one that is not due yet', () => {
    const acts = ['01', '02', '03'].map((month) => [`meeting/2024-${month}/xa-ba-cau`, waived] as const)
    expect(attended(...acts).missing).not.toContain('police@xa-ba-cau')
    expect(lineOf(reportOf('2024-01', '2024-01-20'), 'meeting').aggregates[0]!.total).toEqual({ value: null, from: [], missing: [] })
  })

  it('leave out a report that was sent back', () => {
    expect(attended([JANUARY, held('2024-01-30', { attended: 20 })], [JANUARY, returned]).value).toBeNull()
  })

  it('keep the reports of two parties on the same events apart', () => {
    const report = reportOf('2024-Q1', '2024-04-10', [
      ['exchange/2024-02/xa-ba-cau/police', held('2024-01-19', { fires: 2 })],
      ['exchange/2024-02/xa-ba-cau/front', held('2024-01-19', { fires: 2 })],
    ])
    const fires = lineOf(report, 'exchange').aggregates.filter(({ id }) => id === 'fires')
    expect(fires.map(({ party, total }) => [party, total.value])).toEqual([['police', 2], ['front', 2]])
  })

  it('take the last count of what exists, month by month the same models', () => {
    const models = { ...bridges, obligations: bridges.obligations.map((one) => (one.id === 'meeting' ? { ...one, figures: ['community-models'] } : one)) }
    const report = reportOf('2024-Q1', '2024-04-10', [
      [JANUARY, held('2024-01-30', { 'community-models': 4 })],
      ['meeting/2024-03/xa-ba-cau', held('2024-03-30', { 'community-models': 5 })],
      ['meeting/2024-01/xa-rung-xa', held('2024-01-30', { 'community-models': 2 })],
    ], models)
    expect(lineOf(report, 'meeting').aggregates[0]!.total.value).toBe(7)
  })
})

describe('the report of the Three Bridges', () => {
  it('groups duties by the clauses of the document, in their printed order', () => {
    const { areas } = reportOf('2024', '2025-01-05')
    expect(areas.map(({ part, clause, lines }) => [part.path, clause.path, lines.map(({ obligation }) => obligation)])).toEqual([
      ['II', 'II.4', ['exchange']],
      ['II', 'II.5', ['festival']],
      ['IV', 'IV.3', ['district-plan']],
      ['IV', 'IV.4', ['meeting', 'notice', 'province-meeting']],
    ])
  })

  it('lists who owes what since when, the longest first', () => {
    const { gaps } = reportOf('2024-Q1', '2024-04-10', [[JANUARY, held('2024-01-30')]])
    expect(gaps[0]).toMatchObject({ key: 'district-plan/2024/huyen-tren', owners: ['police@huyen-tren'], since: '2024-01-29', daysLate: 72, returned: false })
    expect(gaps.some(({ key }) => key === JANUARY)).toBe(false)
  })

  it('asks who takes over where a tier ended, and why, one question for each duty and reason', () => {
    const { questions } = reportOf('2026', '2026-11-24')
    expect(questions.map(({ obligation, why }) => [obligation, why])).toContainEqual(['meeting', 'no-place'])
    expect(questions.find(({ why }) => why === 'no-tier')).toMatchObject({ obligation: 'district-plan', from: '2026-01-29', count: { value: 2 } })
  })

  it('names dates that rest on an unpublished notice', () => {
    expect(reportOf('2026', '2026-11-24').provisional.value).toBe(0)
    expect(reportOf('2027', '2026-11-24').provisional.value).toBeGreaterThan(0)
  })

  it('says nothing about a period whose schedule was not given', () => {
    const { next } = reportOf('2024-H1', '2024-07-01')
    expect([next.period.key, next.duties?.find(({ obligation }) => obligation === 'meeting')?.count.value]).toEqual(['2024-H2', 30])
  })

  it('counts every duty once: owed = on time + late + overdue + waived + not yet due + open + awaiting', () => {
    const keys = reportOf('2024-H1', '2024-07-01').total.owed.from
    const act = fc.oneof(fc.constant(waived), fc.constant(returned), fc.integer({ min: 10, max: 28 }).map((on) => held(`2024-03-${on}`)))
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), act), { maxLength: 30 }), fc.integer({ min: 10, max: 28 }), (acts, on) => {
      const report = reportOf('2024-H1', `2024-05-${on}`, acts)
      for (const { owed, by, done } of [report.total, ...report.tiers, ...report.areas, ...report.areas.flatMap(({ lines }) => lines)].map((at) => ('tally' in at ? at.tally : at))) {
        const parts = Object.values(by)
        expect(parts.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBe(owed.value)
        expect(parts.flatMap(({ from }) => from).toSorted()).toEqual(owed.from.toSorted())
        expect(done.part.value).toBe(by['on-time'].value! + by.late.value!)
      }
      expect(report.gaps).toHaveLength(report.total.by.overdue.value! + report.total.by.open.value!)
      expect(report.tiers.reduce((sum, { tally }) => sum + tally.owed.value!, 0)).toBe(report.total.owed.value)
    }), { numRuns: 40 })
  })
})
