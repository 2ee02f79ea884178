import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day, isWorkingDay, periodsOf, plusDays, resolveDeadline, weekday, type CalendarDate } from '@phoihop/core/calendar'
import { readWorkingCalendar, readWorkingYears } from '@phoihop/documents/register'

const years = await readWorkingYears(import.meta.dirname)
const calendar = await readWorkingCalendar(import.meta.dirname)
if (!years.ok || !calendar.ok) throw new Error(JSON.stringify({ years, calendar }))

type Law = { year: number; tet: string; daysBeforeTet: 1 | 2; hungKings: string; besideNationalDay: '09-01' | '09-03' }
/** The two lunar days, and what the Prime Minister decides each year (Labour Code 2019, art. 112.3); from 2027 on a guess. */
const LAW: readonly Law[] = [
  { year: 2023, tet: '2023-01-22', daysBeforeTet: 2, hungKings: '2023-04-29', besideNationalDay: '09-01' },
  { year: 2024, tet: '2024-02-10', daysBeforeTet: 2, hungKings: '2024-04-18', besideNationalDay: '09-03' },
  { year: 2025, tet: '2025-01-29', daysBeforeTet: 2, hungKings: '2025-04-07', besideNationalDay: '09-01' },
  { year: 2026, tet: '2026-02-17', daysBeforeTet: 1, hungKings: '2026-04-26', besideNationalDay: '09-01' },
  { year: 2027, tet: '2027-02-06', daysBeforeTet: 1, hungKings: '2027-04-16', besideNationalDay: '09-03' },
  { year: 2028, tet: '2028-01-26', daysBeforeTet: 1, hungKings: '2028-04-04', besideNationalDay: '09-01' },
  { year: 2029, tet: '2029-02-13', daysBeforeTet: 1, hungKings: '2029-04-23', besideNationalDay: '09-03' },
  { year: 2030, tet: '2030-02-02', daysBeforeTet: 1, hungKings: '2030-04-12', besideNationalDay: '09-03' },
  { year: 2031, tet: '2031-01-23', daysBeforeTet: 1, hungKings: '2031-04-01', besideNationalDay: '09-01' },
  { year: 2032, tet: '2032-02-11', daysBeforeTet: 1, hungKings: '2032-04-19', besideNationalDay: '09-03' },
  { year: 2033, tet: '2033-01-31', daysBeforeTet: 1, hungKings: '2033-04-09', besideNationalDay: '09-01' },
]

function statutoryDays({ year, tet, daysBeforeTet, hungKings, besideNationalDay }: Law): readonly CalendarDate[] {
  const fixed = ['01-01', '04-30', '05-01', '09-02', besideNationalDay, ...(year >= 2026 ? ['11-24'] : [])]
  const tetDays = Array.from({ length: 5 }, (_, at) => plusDays(day(tet), at - daysBeforeTet))
  return [...fixed.map((on) => day(`${year}-${on}`)), ...tetDays, day(hungKings)].sort()
}

/** Labour Code 2019, art. 111.3: a weekly rest day that meets a holiday is made up on the next day that is neither. */
function weekdaysOff(law: Law): readonly CalendarDate[] {
  const statutory = statutoryDays(law)
  const off = new Set(statutory.filter((on) => weekday(on) <= 5))
  for (const met of statutory.filter((on) => weekday(on) > 5)) {
    let next = met
    while (weekday(next) > 5 || off.has(next)) next = plusDays(next, 1)
    off.add(next)
  }
  return [...off].sort()
}

describe('the working days on file', () => {
  it('are of 2023 to 2033, published up to 2026', () => {
    expect(years.value.map((year) => [year.year, year.status])).toEqual(LAW.map(({ year }) => [year, year <= 2026 ? 'published' : 'projected']))
    expect([...calendar.value.published]).toEqual([2023, 2024, 2025, 2026])
  })

  it.each(LAW)('of $year are what the law gives', (law) => {
    expect(statutoryDays(law)).toHaveLength(law.year >= 2026 ? 12 : 11)
    const onFile = years.value.find((year) => year.year === law.year)?.holidays.map((holiday) => holiday.date)
    expect(onFile).toEqual(weekdaysOff(law))
  })

  it.each([
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('have %s off and %s worked in exchange', (off, worked) => {
    expect([isWorkingDay(calendar.value, day(off)), isWorkingDay(calendar.value, day(worked))]).toEqual([false, true])
  })

  it('leave a proposed swap unapplied', () => {
    expect(years.value.flatMap((year) => year.pending.map(({ off, work }) => [off, work]))).toEqual([['2026-11-23', '2026-11-28']])
    expect([isWorkingDay(calendar.value, day('2026-11-23')), isWorkingDay(calendar.value, day('2026-11-28'))]).toEqual([true, false])
  })

  it('do not have 19/8 and 18/11 off', () => {
    for (const { year } of LAW) {
      for (const on of [day(`${year}-08-19`), day(`${year}-11-18`)]) expect(isWorkingDay(calendar.value, on)).toBe(weekday(on) <= 5)
    }
  })

  it('make “trước 30/01” of 2025 due on 29/01, asked for on 24/01', () => {
    const [year2025] = periodsOf('year', { from: day('2025-01-01'), to: day('2025-12-31') })
    const before30January = { anchor: { on: day('2025-01-30') }, bound: 'before', onDayOff: 'stays', stated: true } as const
    expect(resolveDeadline(before30January, year2025!, calendar.value)).toEqual({ due: '2025-01-29', target: '2025-01-24', provisional: false })
  })
})

type Reference = { holidays: { years: Record<string, { nonWorkingWeekdays: string[]; workingSaturdays: string[] }> } }
const FILE = resolve(import.meta.dirname, '../../../shared/data/vn-reference.json')
const reference = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Reference) : undefined
if (!reference) console.log(`skipped: the reference years are not here (${FILE})`)

it.skipIf(!reference)('equal the reference years', () => {
  const expected = Object.values(reference?.holidays.years ?? {})
  expect([...calendar.value.holidays].sort()).toEqual(expected.flatMap((year) => year.nonWorkingWeekdays).sort())
  expect([...calendar.value.swappedIn].sort()).toEqual(expected.flatMap((year) => year.workingSaturdays).sort())
})
