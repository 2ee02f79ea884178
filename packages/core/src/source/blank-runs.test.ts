import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blankRuns } from './blank-runs.ts'

it.each([
  ['giữ bến phà', 0, 11, 9, 2], ['giữ bến phà', 0, 11, 1, 1], ['  giữ \n\t bến  ', 0, 14, 9, 1], ['giữ bến phà', 4, 11, 9, 1], ['', 0, 0, 9, 0], [' \n ', 0, 3, 9, 0],
])('in %j from %i to %i, counting up to %i: %i', (text, start, end, most, runs) => {
  expect(blankRuns(text, start, end, most)).toBe(runs)
})

it('counts what splitting at blanks finds', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'ế', '7', '.', ' ', '\n', '\u00a0')), fc.nat(6), (signs, most) => {
    const text = signs.join('')
    expect(blankRuns(text, 0, text.length, most)).toBe(Math.min(most, text.trim().split(/\s+/).length - 1))
  }))
})
