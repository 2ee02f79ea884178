import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day, periodNamed, plusOffset, workingDayOnOrAfter, type Offset, type WorkingCalendar } from './index.ts'

type CutoffVector = { kind: string; of: string; from: string; to: string }
type TermVector = { desc: string; event: string; unit: 'calendar_day' | 'working_day'; n: number; nominal: string; due: string }
type YearOfReference = { nonWorkingWeekdays: string[]; workingSaturdays: string[] }
type Reference = {
  nd09: { testVectors: CutoffVector[] }
  deadlines: { testVectors: TermVector[] }
  holidays: { years: Record<string, YearOfReference> }
}

const FILE = resolve(import.meta.dirname, '../../../../../shared/data/vn-reference.json')
const reference = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Reference) : undefined
if (!reference) console.log(`skipped: the reference vectors are not here (${FILE})`)

const ENDING: Record<string, string> = { half1: '-H1', half2: '-H2', nine_months: '-9M' }

describe.skipIf(!reference)('the reference vectors', () => {
  const { nd09, deadlines, holidays } = reference ?? { nd09: { testVectors: [] }, deadlines: { testVectors: [] }, holidays: { years: {} } }
  const years = Object.values(holidays.years)
  const calendar: WorkingCalendar = {
    published: new Set(),
    holidays: new Set(years.flatMap((year) => year.nonWorkingWeekdays).map(day)),
    swappedIn: new Set(years.flatMap((year) => year.workingSaturdays).map(day)),
  }

  it('are all there', () => expect([nd09.testVectors.length, deadlines.testVectors.length, years.length]).toEqual([8, 5, 11]))

  it.each(nd09.testVectors)('cut-off of $kind $of', ({ kind, of, from, to }) => {
    expect(periodNamed(`${of}${ENDING[kind] ?? ''}`, { cutoffDay: 14 })).toMatchObject({ ok: true, value: { from, to } })
  })

  it.each(deadlines.testVectors)('term: $desc', ({ event, unit, n, nominal, due }) => {
    const offset: Offset = unit === 'working_day' ? { workingDays: n } : { days: n }
    const lastDay = plusOffset(calendar, day(event), offset)
    expect([lastDay, workingDayOnOrAfter(calendar, lastDay)]).toEqual([nominal, due])
  })
})
