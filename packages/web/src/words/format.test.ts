import { expect, it } from 'vitest'
import { formatCount, formatDay, formatMoment, formatPeriod } from './format.ts'

it.each([
  ['2026-10', 'tháng 10/2026', '10/2026'],
  ['2026-Q3', 'quý III/2026', 'Q3 2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
  ['2026-9M', '9 tháng năm 2026', 'nine months of 2026'],
  ['2026', 'năm 2026', '2026'],
  ['2024-2026', '2024–2026', '2024–2026'],
  ['2026-08-19', '19/08/2026', '19/08/2026'],
])('period %s: %s · %s', (key, vi, en) => expect([formatPeriod(key, 'vi'), formatPeriod(key, 'en')]).toEqual([vi, en]))

it('prints days and figures as an office does', () => {
  expect(formatDay('2026-10-30')).toBe('30/10/2026')
  expect(formatCount(1234, 'vi')).toBe('1.234')
})

it('shows a moment by the clock in Vietnam', () => expect([formatMoment('2026-11-24T17:05:00.000Z'), formatMoment('2026-11-24T16:59:59.000Z')]).toEqual(['25/11/2026 00:05', '24/11/2026 23:59']))
