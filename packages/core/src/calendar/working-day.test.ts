import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCalendar } from './example-calendar.ts'
import { day, isWorkingDay, plusDays, weekday, workingDayOnOrAfter, workingDaysBetween, type CalendarDate, type WorkingCalendar,  } from './index.ts'
import { plusWorkingDays, workingDayOnOrBefore } from './working-day.ts'

describe('a working day', () => {
  it.each([
    ['2025-01-24', true, 'thứ Sáu trước Tết'],
    ['2025-01-25', false, 'thứ Bảy'],
    ['2025-01-29', false, 'mùng 1 Tết'],
    ['2025-02-03', true, 'thứ Hai sau Tết'],
    ['2025-04-26', true, 'thứ Bảy làm bù cho 02/5'],
    ['2025-05-02', false, 'hoán đổi sang 26/4'],
    ['2026-11-24', false, 'Ngày Văn hóa Việt Nam'],
    ['2026-08-19', true, '19/8 không phải ngày nghỉ'],
    ['2026-11-18', true, '18/11 không phải ngày nghỉ'],
  ])('%s: %s (%s)', (date, worked) => expect(isWorkingDay(exampleCalendar, day(date))).toBe(worked))

  it.each([
    ['2024-06-30', '2024-06-28', '2024-07-01'],
    ['2025-01-29', '2025-01-24', '2025-02-03'],
    ['2025-04-26', '2025-04-26', '2025-04-26'],
    ['2026-01-03', '2025-12-31', '2026-01-05'],
  ])('on or before %s is %s, on or after it %s', (date, before, after) => {
    expect(workingDayOnOrBefore(exampleCalendar, day(date))).toBe(before)
    expect(workingDayOnOrAfter(exampleCalendar, day(date))).toBe(after)
  })

  it.each([
    ['2026-11-20', 3, '2026-11-26', 'qua cuối tuần và 24/11'],
    ['2026-11-26', -3, '2026-11-20', 'trước ba ngày làm việc'],
    ['2026-11-22', 0, '2026-11-22', 'không ngày nào: chính ngày đó'],
    ['2026-11-21', 1, '2026-11-23', 'đếm từ ngày nghỉ'],
    ['2026-01-09', 1, '2026-01-10', 'thứ Bảy làm bù được đếm'],
  ])('%s and %i working days: %s (%s)', (date, n, expected) => expect(plusWorkingDays(exampleCalendar, day(date), n)).toBe(expected))

  it.each([
    ['2026-11-20', '2026-11-26', 3],
    ['2026-11-26', '2026-11-20', -3],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-22', '2026-11-20', 0],
    ['2025-01-24', '2025-02-03', 1],
    ['2026-11-24', '2026-11-25', 1],
    ['2026-11-23', '2026-11-24', 0],
    ['2026-01-10', '2026-01-12', 1],
    ['2026-01-09', '2026-01-10', 1],
  ])('from %s to %s there are %i', (a, b, expected) => expect(workingDaysBetween(exampleCalendar, day(a), day(b))).toBe(expected))
})

const anyDay = fc.integer({ min: 0, max: 90 }).map((days) => plusDays(day('2026-01-01'), days))
const daysOff = fc.uniqueArray(anyDay, { maxLength: 40 })
const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({ off: daysOff, worked: daysOff })
  .map(({ off, worked }) => ({ published: new Set([2026]), holidays: new Set(off), swappedIn: new Set(worked) }))
const naive = (calendar: WorkingCalendar, date: CalendarDate) => (weekday(date) > 5 ? calendar.swappedIn.has(date) : !calendar.holidays.has(date))

function naiveBetween(calendar: WorkingCalendar, a: CalendarDate, b: CalendarDate): number {
  let count = 0
  for (let on = plusDays(a, 1); on <= b; on = plusDays(on, 1)) if (naive(calendar, on)) count += 1
  return count
}

describe('with any holidays and any swapped days', () => {
  it('counts between two days as one does by hand', () =>
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, (calendar, a, b) => {
        expect(workingDaysBetween(calendar, a, b)).toBe(a <= b ? naiveBetween(calendar, a, b) : 0 - naiveBetween(calendar, b, a))
      }),
    ))

  it('goes n working days on to the n-th, and none lies between', () =>
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (calendar, date, n) => {
        const after = plusWorkingDays(calendar, date, n)
        expect(naive(calendar, after)).toBe(true)
        expect(naiveBetween(calendar, date, after)).toBe(n)
        const before = plusWorkingDays(calendar, date, -n)
        expect(naive(calendar, before)).toBe(true)
        expect(naiveBetween(calendar, plusDays(before, -1), plusDays(date, -1))).toBe(n)
      }),
    ))

  it('finds the nearest working day on either side', () =>
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, date) => {
        let [before, after] = [date, date]
        while (!naive(calendar, before)) before = plusDays(before, -1)
        while (!naive(calendar, after)) after = plusDays(after, 1)
        expect([workingDayOnOrBefore(calendar, date), workingDayOnOrAfter(calendar, date)]).toEqual([before, after])
      }),
    ))
})
