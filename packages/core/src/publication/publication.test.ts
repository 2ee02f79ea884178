import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { bridges, held, index, periodOf, reportOf } from '../report/progress.fixture.ts'
import { figuresOf, isPublishable, overlapWith, pledgeOf, publicRate } from './index.ts'

const places = ['xa-ba-cau', 'xa-suoi-giay', 'xa-doi-thong', 'xa-rung-xa', 'xa-dao-nho']
const HELD = ['2024-01', '2024-02', '2024-03'].flatMap((month) => places.map((place) => [`meeting/${month}/${place}`, held(`${month}-20`)] as const))

describe('the figures of a report', () => {
  it('count what was to be done by tier; what is missing is overdue or recorded by nobody', () => {
    const report = reportOf('2024-Q1', '2024-04-10', HELD)
    const { tiers, total, figures } = figuresOf(report)
    expect(tiers.map(({ title, counts }) => [title.vi, counts])).toEqual(report.tiers.map(({ title, tally: { by } }) => {
      const missing = (by.overdue.value ?? 0) + (by.open.value ?? 0)
      return [title.vi, { 'on-time': by['on-time'].value, late: by.late.value, missing, owed: (by['on-time'].value ?? 0) + (by.late.value ?? 0) + missing }]
    }))
    expect(total['on-time']).toBe(15)
    expect(figures?.total).toMatchObject({ late: 'below' })
    expect(JSON.stringify(figures)).not.toMatch(/xa-|police|":[0-4][,}]/)
  })

  it('are none where nothing was owed', () => expect(figuresOf({ ...reportOf('2024-Q1', '2024-04-10'), tiers: [] }).figures).toBeUndefined())
})

describe('periods', () => {
  it.each([
    // period     today         may be published
    ['2024-Q1', '2024-03-31', false], ['2024-Q1', '2024-04-01', true], ['2024-H1', '2024-07-01', true], ['2024', '2025-01-01', true],
    ['2024-01', '2025-01-01', false], ['2024-9M', '2025-01-01', false], ['2024-2026', '2030-01-01', false],
  ])('%s on %s: %s', (key, today, may) => expect(isPublishable(periodOf(key), day(today))).toBe(may))

  it.each([
    // to publish  published             overlaps with
    ['2024-Q2', ['2024-Q1', '2024-Q3'], undefined],
    ['2024-H1', ['2024-Q1'], '2024-Q1'],
    ['2024-Q4', ['2024-H1', '2024'], '2024'],
    ['2024-Q1', ['2024-Q1'], undefined],
    ['2024-H2', ['2024-H1', '2023'], undefined],
  ])('%s beside %j overlaps with %s', (key, published, other) => expect(overlapWith(periodOf(key), published.map(periodOf))?.key).toBe(other))
})

it.each([
  [{ 'on-time': 90, late: 5, missing: 5, owed: 100 }, 90], [{ 'on-time': 'hidden', late: 'below', missing: 5, owed: 100 }, null], [{ 'on-time': 90, late: 'below', missing: 'hidden', owed: 'hidden' }, null],
] as const)('the rate of %j is %s', (cells, rate) => expect(publicRate(cells)).toBe(rate))

describe('the pledge', () => {
  const pledge = pledgeOf(bridges, index)

  it('holds parties, term and every duty under its clause', () => {
    expect(pledge.signing.map(({ vi }) => vi)).toEqual(['Công an', 'Ủy ban MTTQ'])
    expect(pledge.clauses.flatMap(({ path, duties }) => duties.map(({ title }) => `${path} ${title.vi}`))).toHaveLength(bridges.obligations.length)
    expect(pledge.clauses.find(({ path }) => path === 'IV.4')?.duties.map(({ title }) => title.vi)).toContain('Giao ban công tác phối hợp cấp xã')
    expect(pledge.clauses.flatMap(({ duties }) => duties).find(({ title }) => title.vi.startsWith('Thông báo'))?.after?.vi).toBe('Giao ban công tác phối hợp cấp xã')
  })

  it('holds nobody who decided a reading, and no words of the text', () => {
    const read = { ...bridges, readings: [{ id: 'r', says: { vi: 'Cách hiểu' }, decidedBy: 'Người Quyết Định', on: day('2024-01-01') }] }
    expect(JSON.stringify(pledgeOf(read, index))).not.toMatch(/decidedBy|Người Quyết Định|cue|basis/)
  })
})
