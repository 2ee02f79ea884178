import { describe, expect, it } from 'vitest'
import { clip, day, multiYear, periodNamed, periodsOf, type Period, type PeriodUnit } from './index.ts'

const named = (key: string): Period => {
  const period = periodNamed(key)
  if (!period.ok) throw new Error(key)
  return period.value
}

describe('a period', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-9M', '2024-01-01', '2024-09-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-2026', '2024-01-01', '2026-12-31'],
    ['2024-2033', '2024-01-01', '2033-12-31'],
    ['2024-08-19', '2024-08-19', '2024-08-19'],
  ])('%s runs from %s to %s', (key, from, to) => expect(periodNamed(key)).toEqual({ ok: true, value: { key, from, to } }))

  it.each([
    '', '24', '2024-', '2024-13', '2024-00', '2024-1', '2024-Q0', '2024-Q5', '2024-q1', '2024-H3', '2024-6M', '2024-9m',
    '2026-2024', '2024-2024', '2024-20266', '2024/2026', '2024-02-30', ' 2024', '2024 ', '0000', '20245', 'Q1-2024', '2024-Q1-2025',
  ])('%j is none', (key) => expect(periodNamed(key)).toEqual({ ok: false, refusals: [{ code: 'not-a-period', text: key }] }))

  it('of several years is named by the first and the last', () => {
    expect(multiYear(2024, 2028)).toEqual(named('2024-2028'))
    expect(multiYear(2024, 2024)).toEqual(named('2024'))
    expect(() => multiYear(2026, 2024)).toThrow(RangeError)
  })
})

describe('the periods of a window', () => {
  it.each<[PeriodUnit, string, string, string]>([
    ['month', '2024-01-15', '2024-03-01', '2024-01 2024-02 2024-03'],
    ['quarter', '2024-06-30', '2025-01-01', '2024-Q2 2024-Q3 2024-Q4 2025-Q1'],
    ['half-year', '2024-01-15', '2024-12-31', '2024-H1 2024-H2'],
    ['nine-months', '2024-09-30', '2025-01-01', '2024-9M 2025-9M'],
    ['nine-months', '2024-10-01', '2024-12-31', ''],
    ['year', '2024-12-31', '2026-01-01', '2024 2025 2026'],
    ['year', '2026-01-01', '2024-12-31', ''],
  ])('every %s from %s to %s: %s', (unit, from, to, keys) => {
    expect(periodsOf(unit, { from: day(from), to: day(to) }).map((period) => period.key).join(' ')).toBe(keys)
  })

  it('are those their keys name', () => {
    for (const unit of ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const) {
      const periods = periodsOf(unit, { from: day('2023-01-01'), to: day('2033-12-31') })
      expect(periods.map((period) => named(period.key))).toEqual(periods)
    }
  })
})

describe('a period clipped', () => {
  const year = named('2024')
  it.each([
    ['2024-01-15', undefined, '2024-01-15', '2024-12-31'],
    ['2023-01-01', '2024-06-30', '2024-01-01', '2024-06-30'],
    ['2024-12-31', '2025-06-30', '2024-12-31', '2024-12-31'],
  ])('to %s – %s runs from %s to %s under the same key', (from, until, first, last) => {
    const days = { from: day(from), ...(until === undefined ? {} : { to: day(until) }) }
    expect(clip(year, days)).toEqual({ key: '2024', from: first, to: last })
  })

  it('is itself when it lies within, and nothing when it lies outside', () => {
    expect(clip(year, { from: day('2024-01-01'), to: day('2024-12-31') })).toBe(year)
    expect(clip(year, { from: day('2025-01-01') })).toBeUndefined()
    expect(clip(year, { from: day('2023-01-01'), to: day('2023-12-31') })).toBeUndefined()
  })
})
