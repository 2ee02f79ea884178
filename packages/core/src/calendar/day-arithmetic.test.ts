import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber, isCalendarDate, lastDayOfMonth, plusDays, plusMonths, weekday, type CalendarDate } from './index.ts'

const plain = (date: CalendarDate) => Temporal.PlainDate.from(date)
const FIRST = plain('1900-01-01' as CalendarDate)
const DAYS_OF_TWO_CENTURIES = FIRST.until('2100-12-31').days
const anyDay = fc.integer({ min: 0, max: DAYS_OF_TWO_CENTURIES }).map((days) => FIRST.add({ days }).toString() as CalendarDate)

describe('every day from 1900 to 2100', () => {
  it('has a number, one more than the day before, and comes back from it', () => {
    const oracle = Array.from({ length: DAYS_OF_TWO_CENTURIES + 1 }, (_, days) => FIRST.add({ days }).toString())
    const first = dayNumber('1900-01-01' as CalendarDate)
    expect(oracle.map((_, days) => fromDayNumber(first + days))).toEqual(oracle)
    expect(oracle.map((text) => dayNumber(text as CalendarDate) - first)).toEqual(oracle.map((_, days) => days))
    expect(oracle.every(isCalendarDate)).toBe(true)
  })

  it('is counted from 1 January 1970', () => expect(fromDayNumber(0)).toBe('1970-01-01'))
  it('and none beyond the years 1000 to 9999', () => {
    expect(fromDayNumber(dayNumber('1000-01-01' as CalendarDate))).toBe('1000-01-01')
    expect(() => plusDays('1000-01-01' as CalendarDate, -1)).toThrow(RangeError)
    expect(() => plusDays('9999-12-31' as CalendarDate, 1)).toThrow(RangeError)
    expect(() => plusDays('2024-01-01' as CalendarDate, 0.5)).toThrow(RangeError)
  })
})

describe('agrees with Temporal', () => {
  it('on days after and before', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(plusDays(date, days)).toBe(plain(date).add({ days }).toString())
      }),
    ))

  it('on months after and before, ending on a month’s last day', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(plusMonths(date, months)).toBe(plain(date).add({ months }, { overflow: 'constrain' }).toString())
      }),
    ))

  it('on the day of the week', () =>
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekday(date)).toBe(plain(date).dayOfWeek)
      }),
    ))

  it('on the length of months', () => {
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(lastDayOfMonth(year, month)).toBe(Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
      }
    }
  })
})
