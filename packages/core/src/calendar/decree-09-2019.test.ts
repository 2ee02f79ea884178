import { describe, expect, it } from 'vitest'
import { day, periodNamed, periodsOf, plusDays, type PeriodUnit } from './index.ts'

const CUTOFF = { cutoffDay: 14 }

describe('figures closed on the 14th (Decree 09/2019, art. 12)', () => {
  it.each([
    ['2026-01', '2025-12-15', '2026-01-14', 'tháng: từ 15 tháng trước đến 14'],
    ['2026-03', '2026-02-15', '2026-03-14', 'tháng sau tháng Hai'],
    ['2026-Q1', '2025-12-15', '2026-03-14', 'quý I'],
    ['2026-Q4', '2026-09-15', '2026-12-14', 'quý IV'],
    ['2026-H1', '2025-12-15', '2026-06-14', '6 tháng đầu năm'],
    ['2026-H2', '2026-06-15', '2026-12-14', '6 tháng cuối năm'],
    ['2026-9M', '2025-12-15', '2026-09-14', 'chín tháng'],
    ['2026', '2025-12-15', '2026-12-14', 'năm'],
    ['2024-2026', '2023-12-15', '2026-12-14', 'ba năm'],
  ])('%s runs from %s to %s (%s)', (key, from, to) => {
    expect(periodNamed(key, CUTOFF)).toEqual({ ok: true, value: { key, from, to } })
  })

  it.each<PeriodUnit>(['month', 'quarter', 'half-year', 'year'])('leaves no day between two of every %s and counts none twice', (unit) => {
    const window = { from: day('2023-12-15'), to: day('2033-12-14') }
    const periods = periodsOf(unit, window, CUTOFF)
    expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([window.from, window.to])
    expect(periods.slice(1).map((period) => period.from)).toEqual(periods.slice(0, -1).map((period) => plusDays(period.to, 1)))
  })

  it('gives the last days of December to the year after', () => {
    const window = { from: day('2026-12-20'), to: day('2026-12-25') }
    expect(periodsOf('month', window, CUTOFF).map((period) => period.key)).toEqual(['2027-01'])
    expect(periodsOf('year', window, CUTOFF).map((period) => period.key)).toEqual(['2027'])
  })

  it('may be closed on another day; a short month on its last', () => {
    expect(periodNamed('2026-03', { cutoffDay: 30 })).toMatchObject({ value: { from: '2026-03-01', to: '2026-03-30' } })
    expect(periodNamed('2026-02', { cutoffDay: 30 })).toMatchObject({ value: { from: '2026-01-31', to: '2026-02-28' } })
    expect(() => periodNamed('2026-02', { cutoffDay: 0 })).toThrow(RangeError)
  })
})
