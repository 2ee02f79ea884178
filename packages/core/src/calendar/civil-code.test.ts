import { describe, expect, it } from 'vitest'
import { exampleCalendar } from './example-calendar.ts'
import { day, plusMonths, resolveDeadline, type Offset, type PeriodKey } from './index.ts'

const anyPeriod = { key: '2026' as PeriodKey, from: day('2026-01-01'), to: day('2026-12-31') }
const termFrom = (event: string, offset: Offset) =>
  resolveDeadline({ anchor: { on: day(event) }, offset, bound: 'by', onDayOff: 'extends', stated: true }, anyPeriod, exampleCalendar)

describe('a term of the Civil Code 2015', () => {
  it.each<[string, Offset, string, string]>([
    ['2026-11-19', { days: 5 }, '2026-11-25', 'ngày đầu không tính (147.2); hết vào 24/11 nghỉ, sang 25/11 (148.5)'],
    ['2026-11-04', { days: 10 }, '2026-11-16', 'hết vào thứ Bảy 14/11, sang thứ Hai (148.5)'],
    ['2026-11-23', { workingDays: 2 }, '2026-11-26', 'hai ngày làm việc, 24/11 không tính'],
    ['2026-02-12', { workingDays: 3 }, '2026-02-24', 'ba ngày làm việc qua Tết'],
    ['2027-01-30', { days: 8 }, '2027-02-12', 'hết trong Tết 2027 (dự kiến)'],
    ['2026-03-31', { months: 1 }, '2026-05-04', 'hết vào 30/4 nghỉ lễ, sang 04/5 (148.3 và 148.5)'],
    ['2025-12-31', { months: 2 }, '2026-03-02', 'tháng Hai hết ngày 28, thứ Bảy (148.3 và 148.5)'],
  ])('from the event of %s, %j: ends on %s (%s)', (event, offset, due) => expect(termFrom(event, offset)).toMatchObject({ due }))

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-11-22', 3, '2027-02-22'],
  ])('of months from %s, %i: ends on %s (148.3)', (date, months, expected) => expect(plusMonths(day(date), months)).toBe(expected))
})
