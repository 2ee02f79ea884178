import { expect, it } from 'vitest'
import { nextPeriod } from './next-period.ts'
import { periodOf } from './progress.fixture.ts'
import { percentOf } from './tally-of.ts'

it.each([
  ['2024-01', '2024-02'], ['2024-12', '2025-01'], ['2024-Q3', '2024-Q4'], ['2024-Q4', '2025-Q1'], ['2024-H1', '2024-H2'], ['2024-H2', '2025-H1'],
  ['2024-9M', '2024-Q4'], ['2024', '2025'], ['2024-2026', '2027-2029'], ['2024-02-28', '2024-02-29'],
])('after %s comes %s', (key, next) => expect(nextPeriod(periodOf(key)).key).toBe(next))

it.each([
  [0, 0, null], [0, 9, 0], [1, 3, 33.3], [2, 3, 66.6], [9, 9, 100], [2507, 2508, 99.9], [1, 9999, 0.1],
])('%i of %i is %s per cent', (part, of, percent) => expect(percentOf(part, of)).toBe(percent))
