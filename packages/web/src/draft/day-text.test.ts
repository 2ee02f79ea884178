import { expect, it } from 'vitest'
import { isoDay, monthDayFrom, monthDayText } from './day-text.ts'

it.each([
  // typed       read
  ['30/01', '01-30'],
  ['30/1', '01-30'],
  [' 5 / 6 ', '06-05'],
  ['01-30', '01-30'],
  ['30.01', undefined],
  ['30/01/2026', undefined],
  ['', undefined],
])('the day of every year "%s" is %s', (typed, read) => expect(monthDayFrom(typed)).toBe(read))

it('writes a day of every year as people do, and reads it back', () => {
  expect(monthDayText('01-30')).toBe('30/01')
  expect(monthDayFrom(monthDayText('12-05'))).toBe('12-05')
})

it.each([
  ['25/01/2024', '2024-01-25'],
  ['5/1/2024', '2024-01-05'],
  ['2024-01-25', '2024-01-25'],
  ['hôm nay', 'hôm nay'],
])('the day "%s" is %s', (typed, read) => expect(isoDay(typed)).toBe(read))
