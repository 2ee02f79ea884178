import { describe, expect, it } from 'vitest'
import { calendarDate, compare, day, dayOfMonth, isCalendarDate, monthDay, monthDayIn, monthOf, yearOf, type MonthDay } from './index.ts'

describe('a day', () => {
  it.each(['2024-01-25', '2024-02-29', '2000-02-29', '1900-02-28', '2033-12-31', '9999-12-31'])('%s is one', (text) => {
    expect(calendarDate(text)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['2025-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year either'],
    ['2024-13-01', 'no month 13'],
    ['2024-00-10', 'no month 0'],
    ['2024-04-31', 'April has 30 days'],
    ['2024-01-00', 'no day 0'],
    ['2024-1-5', 'digits missing'],
    ['25/01/2024', 'written the other way round'],
    ['2024-01-25T00:00:00Z', 'an instant'],
    [' 2024-01-25', 'a space'],
    ['2024/01/25', 'no hyphens'],
    ['٢٠٢٤-01-25', 'other digits'],
    ['0204-01-15', 'a slip of the keyboard'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(calendarDate(text)).toEqual({ ok: false, refusals: [{ code: 'not-a-date', text }] })
  })

  it('is never something other than text', () => {
    expect([undefined, null, 20240125, new Date(0), ['2024-01-25']].some(isCalendarDate)).toBe(false)
  })

  it('written wrongly in code is a bug', () => expect(() => day('2024-02-30')).toThrow('2024-02-30'))

  it('has a year, a month and a day', () => {
    const on = day('2024-09-05')
    expect([yearOf(on), monthOf(on), dayOfMonth(on)]).toEqual([2024, 9, 5])
  })

  it('sorts by time', () => {
    expect(['2025-01-01', '2024-12-31', '2024-02-29'].map(day).sort(compare)).toEqual(['2024-02-29', '2024-12-31', '2025-01-01'])
    expect(compare(day('2024-01-01'), day('2024-01-01'))).toBe(0)
  })
})

describe('a day of every year', () => {
  it.each(['01-30', '02-29', '11-18', '12-31'])('%s is one', (text) => expect(monthDay(text)).toEqual({ ok: true, value: text }))
  it.each(['02-30', '30-01', '1-30', '13-01', '2024-01-30', ''])('%j is none', (text) => {
    expect(monthDay(text)).toEqual({ ok: false, refusals: [{ code: 'not-a-date', text }] })
  })

  it.each([
    ['01-30', 2025, '2025-01-30'],
    ['02-29', 2024, '2024-02-29'],
    ['02-29', 2025, '2025-02-28'],
  ])('%s of %i is %s', (on, year, expected) => expect(monthDayIn(year, on as MonthDay)).toBe(expected))
})
