import { describe, expect, it } from 'vitest'
import { exampleCalendar } from './example-calendar.ts'
import { day, periodNamed, resolveDeadline, type Anchor, type Deadline, type MonthDay, type Offset, type Period } from './index.ts'

const period = (key: string, cutoffDay?: number): Period => {
  const named = periodNamed(key, { cutoffDay })
  if (!named.ok) throw new Error(key)
  return named.value
}
type Rule = { anchor: Anchor; offset?: Offset; bound?: Deadline['bound']; onDayOff?: Deadline['onDayOff']} & Pick<Deadline, 'aim'>
const rule = (given: Rule): Deadline => ({ bound: 'by', onDayOff: 'stays', stated: true, ...given })
const yearly = (on: string): Anchor => ({ monthDay: on as MonthDay })
const resolve = (key: string, given: Rule, parent = {}) => resolveDeadline(rule(given), period(key), exampleCalendar, parent)

describe('“trước” excludes its day, and a day off does not move it', () => {
  it.each([
    ['2025', '01-30', '2025-01-29', '2025-01-24', 'trước 30/01/2025, nghỉ Tết từ 25/01'],
    ['2026', '01-30', '2026-01-29', '2026-01-29', 'trước 30/01/2026, thứ Năm'],
    ['2026', '11-15', '2026-11-14', '2026-11-13', 'trước 15/11/2026, Chủ nhật'],
    ['2025', '01-01', '2024-12-31', '2024-12-31', 'trước 01/01: ngày cuối của năm trước'],
  ])('%s, before %s: due %s, target %s (%s)', (key, on, due, target) => {
    expect(resolve(key, { anchor: yearly(on), bound: 'before' })).toEqual({ due, target, provisional: false })
  })
})

describe('“chậm nhất” includes its day', () => {
  it.each<[string, string, Rule, string, string]>([
    ['hết kỳ, Chủ nhật', '2024-H1', { anchor: 'period-end' }, '2024-06-30', '2024-06-28'],
    ['hết kỳ, được kéo dài', '2024-H1', { anchor: 'period-end', onDayOff: 'extends' }, '2024-07-01', '2024-07-01'],
    ['đầu kỳ', '2024-Q3', { anchor: 'period-start' }, '2024-07-01', '2024-07-01'],
    ['đúng ngày', '2024-08-19', { anchor: 'the-day' }, '2024-08-19', '2024-08-19'],
    ['trước ngày đó 10 ngày', '2024-11-18', { anchor: 'the-day', offset: { days: -10 } }, '2024-11-08', '2024-11-08'],
    ['một ngày ghi sẵn', '2024', { anchor: { on: day('2024-01-25') } }, '2024-01-25', '2024-01-25'],
    ['ngày 20 tháng cuối quý', '2024-Q3', { anchor: { day: 20, of: 'last-month' } }, '2024-09-20', '2024-09-20'],
    ['ngày 31 tháng cuối, tháng 30 ngày', '2024-Q3', { anchor: { day: 31, of: 'last-month' } }, '2024-09-30', '2024-09-30'],
    ['ngày 05 tháng sau', '2024-Q4', { anchor: { day: 5, of: 'month-after' } }, '2025-01-05', '2025-01-03'],
    ['ngày 31 tháng sau, tháng Hai', '2025-01', { anchor: { day: 31, of: 'month-after' } }, '2025-02-28', '2025-02-28'],
    ['29/02 của năm thường', '2025', { anchor: yearly('02-29') }, '2025-02-28', '2025-02-28'],
    ['năm cuối của ba năm', '2024-2026', { anchor: yearly('12-15') }, '2026-12-15', '2026-12-15'],
    ['một tháng sau khi hết kỳ', '2025-01', { anchor: 'period-end', offset: { months: 1 } }, '2025-02-28', '2025-02-28'],
    ['hai ngày làm việc sau hết quý', '2025-Q1', { anchor: 'period-end', offset: { workingDays: 2 } }, '2025-04-02', '2025-04-02'],
  ])('%s: %s', (_words, key, given, due, target) => expect(resolve(key, given)).toEqual({ due, target, provisional: false }))

  it('takes the year and the month a period ends in, where figures are closed on the 14th', () => {
    const january = period('2026-01', 14)
    const lastMonth = rule({ anchor: { day: 20, of: 'last-month' } })
    expect(resolveDeadline(lastMonth, january, exampleCalendar)).toMatchObject({ due: '2026-01-20' })
    expect(resolveDeadline(rule({ anchor: yearly('01-16') }), january, exampleCalendar)).toMatchObject({ due: '2026-01-16' })
  })
})

describe('a day of our own before the last one', () => {
  const yearEnd = (aim: string): Rule => ({ anchor: 'period-end', aim: { anchor: yearly(aim), bound: 'before' } })
  it.each([
    ['2025', '01-30', '2025-01-29', '2025-01-24', 'asked for before Tết, late only after the year'],
    ['2026', '01-30', '2026-01-29', '2026-01-29', 'a Thursday'],
    ['2025', '01-01', '2025-01-01', '2024-12-31', 'never before the period'],
  ])('%s, before %s: aim %s, target %s (%s)', (key, on, aim, target) => {
    expect(resolve(key, yearEnd(on))).toEqual({ due: `${key}-12-31`, target, provisional: false, aim })
  })
  it('is never after it', () => expect(resolve('2025', { ...yearEnd('12-31'), anchor: yearly('06-30') })).toMatchObject({ due: '2025-06-30', target: '2025-06-30', aim: '2025-06-30' }))
})

describe('after another duty', () => {
  const notice: Rule = { anchor: 'done', offset: { workingDays: 5 }, onDayOff: 'extends' }
  const papers: Rule = { anchor: 'planned', offset: { workingDays: -3 } }

  it('waits until that one has its day', () => {
    expect(resolve('2026-H1', notice)).toBe('awaiting')
    expect(resolve('2026-H1', notice, { planned: day('2026-04-24'), done: undefined })).toBe('awaiting')
    expect(resolve('2026-H1', papers, { done: day('2026-04-24') })).toBe('awaiting')
  })

  it('counts working days from it, without the day itself', () => {
    expect(resolve('2026-H1', notice, { done: day('2026-04-24') })).toMatchObject({ due: '2026-05-06' })
    expect(resolve('2026-H1', papers, { planned: day('2026-04-28') })).toMatchObject({ due: '2026-04-22' })
  })
})

describe('a term that ends on a day off', () => {
  it.each<[string, Rule, string, string]>([
    ['kéo dài sang ngày làm việc tiếp theo', { anchor: { on: day('2026-11-14') }, onDayOff: 'extends' }, '2026-11-16', '2026-11-16'],
    ['giữ nguyên', { anchor: { on: day('2026-11-14') } }, '2026-11-14', '2026-11-13'],
    ['“trước” mà được kéo dài: kéo dài ngày cuối', { anchor: { on: day('2026-11-15') }, bound: 'before', onDayOff: 'extends' }, '2026-11-16', '2026-11-16'],
    ['thứ Bảy làm bù không phải ngày nghỉ', { anchor: { on: day('2026-08-22') }, onDayOff: 'extends' }, '2026-08-22', '2026-08-22'],
  ])('%s', (_words, given, due, target) => expect(resolve('2026', given)).toMatchObject({ due, target }))
})

describe('a day is provisional', () => {
  it.each<[string, Rule, boolean]>([
    ['in a year without a published notice', { anchor: { on: day('2027-02-07') } }, true],
    ['not in a year with one', { anchor: { on: day('2026-12-31') } }, false],
    ['when it was moved into such a year', { anchor: { on: day('2026-12-31') }, offset: { days: 1 }, onDayOff: 'extends' }, true],
    ['when its working days are counted back from such a year', { anchor: { on: day('2027-01-05') }, offset: { workingDays: -3 } }, true],
    ['not when calendar days are', { anchor: { on: day('2027-01-05') }, offset: { days: -10 } }, false],
  ])('%s', (_words, given, provisional) => expect(resolve('2026', given)).toMatchObject({ provisional }))
})
