import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, plusDays, type CalendarDate, type WorkingCalendar } from '../calendar/index.ts'
import type { Rung } from '../programme/index.ts'
import { ladderOf, reaches, RUNG_ROLES, standpointOn, wrongRungs, type Owed } from './index.ts'

/** Tết of that year, the Saturday worked in exchange, and National Day. */
const calendar: WorkingCalendar = {
  published: new Set([2026]), swappedIn: new Set([day('2026-08-22')]),
  holidays: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-08-31', '2026-09-01', '2026-09-02'].map(day)),
}
const rungs: readonly Rung[] = [{ tell: 'officer', before: 3 }, { tell: 'head', onTheDay: true }, { tell: 'standing', after: 5 }, { tell: 'signers', after: 15 }]
const owed = (due: string, more: Partial<Owed> = {}): Owed => ({ due: due as CalendarDate | 'awaiting', stated: true, closed: false, ...more })
const on = (text: string, one: Owed) => standpointOn({ rungs }, one, day(text), calendar)
const short = (text: string, one: Owed) => { const found = on(text, one); return found ? `${found.nth} ${found.tell} ${found.left}/${found.workingDaysLate}` : 'none' }

describe('where something owed stands', () => {
  it.each<[string, string, string, string]>([
    // due            today         stands (rung, who, working days left/late)
    ['2026-03-13', '2026-03-09', 'none', 'four working days before'],
    ['2026-03-13', '2026-03-10', '1 officer 3/0', 'three working days before'],
    ['2026-03-13', '2026-03-12', '1 officer 1/0', 'the day before'],
    ['2026-03-13', '2026-03-13', '2 head 0/0', 'the day itself'],
    ['2026-03-13', '2026-03-15', '2 head 0/0', 'a weekend is no working day'],
    ['2026-03-13', '2026-03-19', '2 head 0/4', 'four working days after'],
    ['2026-03-13', '2026-03-20', '3 standing 0/5', 'five'],
    ['2026-03-13', '2026-04-02', '3 standing 0/14', 'fourteen'],
    ['2026-03-13', '2026-04-03', '4 signers 0/15', 'fifteen'],
    ['2026-03-13', '2028-03-13', '4 signers 0/519', 'for good'],
    ['2026-02-13', '2026-02-20', '2 head 0/0', 'Tết is not counted'],
    ['2026-02-13', '2026-02-27', '3 standing 0/5', 'and moves the rung by a week'],
    ['2026-08-17', '2026-08-22', '3 standing 0/5', 'a Saturday worked in exchange counts'],
    ['2026-09-03', '2026-08-28', '1 officer 1/0', 'before holidays the first rung comes earlier'],
  ])('due %s, on %s: %s (%s)', (due, today, stands) => expect(short(today, owed(due))).toBe(stands))

  it.each<[string, Owed, string]>([
    ['done', owed('2026-03-13', { closed: true }), 'none'],
    ['waiting for what it comes after', owed('awaiting'), 'none'],
    ['without a day in the document: not late, told to who owes it alone', owed('2026-03-13', { stated: false }), '1 officer 0/0'],
    ['sent back after its day: counted from then', owed('2026-01-05', { returnedOn: day('2026-03-31') }), '2 head 0/2'],
    ['sent back before its day: counted from its day', owed('2026-03-25', { returnedOn: day('2026-03-02') }), '3 standing 0/6'],
  ])('%s', (_what, one, stands) => expect(short('2026-04-02', one)).toBe(stands))

  it('is by the ladder of the programme, else by that of the house', () => {
    expect(ladderOf({ ladder: { rungs, answerWithin: 3, basis: {} as never } }).rungs).toBe(rungs)
    expect([wrongRungs(ladderOf({}).rungs), ladderOf({}).rungs.map(({ tell }) => tell), ladderOf({}).basis]).toEqual([[], RUNG_ROLES, undefined])
  })
})

describe('whatever the ladder', () => {
  const days = fc.integer({ min: 0, max: 900 }).map((n) => plusDays(day('2025-06-01'), n))
  const some = fc.record({ due: days, stated: fc.boolean(), closed: fc.constant(false), returnedOn: fc.option(days, { nil: undefined }) }).map(({ returnedOn, ...rest }): Owed => ({ ...rest, ...(returnedOn ? { returnedOn } : {}) }))
  const ladders = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 40 }), fc.subarray([...RUNG_ROLES], { minLength: 1 }))
    .map(([before, after, more, roles]): readonly Rung[] => roles.map((tell): Rung => ({ officer: { tell, before }, head: { tell, onTheDay: true as const }, standing: { tell, after }, signers: { tell, after: after + more } })[tell]))
  const nth = (ladder: readonly Rung[], one: Owed, today: CalendarDate, worked = calendar) => standpointOn({ rungs: ladder }, one, today, worked)?.nth ?? 0

  it('a rung never falls while nothing is done', () => fc.assert(fc.property(ladders, some, days, fc.nat(60), (ladder, one, today, later) => {
    expect(nth(ladder, one, plusDays(today, later))).toBeGreaterThanOrEqual(nth(ladder, one, today))
  })))

  it('one more holiday after the day never raises it, and lets it come later', () => fc.assert(fc.property(ladders, days, days, days, (ladder, due, today, off) => {
    fc.pre(off > due)
    const more = { ...calendar, holidays: new Set([...calendar.holidays, off]) }
    expect(nth(ladder, owed(due), today, more)).toBeLessThanOrEqual(nth(ladder, owed(due), today))
  })))

  it('what is done stands nowhere, and what no document sets a day for leaves nobody but its officers behind', () => fc.assert(fc.property(ladders, some, days, (ladder, one, today) => {
    const unstated = standpointOn({ rungs: ladder }, { ...one, stated: false }, today, calendar)
    expect([nth(ladder, { ...one, closed: true }, today), unstated?.tell ?? 'officer']).toEqual([0, 'officer'])
  })))

  it('each rung tells everybody before it too', () => {
    RUNG_ROLES.forEach((tell, at) => expect(RUNG_ROLES.filter((role) => reaches(tell, role))).toEqual(RUNG_ROLES.slice(0, at + 1)))
  })
})

it.each<[string, readonly Rung[], readonly string[]]>([
  ['in order', rungs, []],
  ['a later rung earlier', [{ tell: 'officer', onTheDay: true }, { tell: 'head', before: 2 }], ['1 day']],
  ['two on one day', [{ tell: 'officer', after: 2 }, { tell: 'head', after: 2 }], ['1 day']],
  ['a nearer role later', [{ tell: 'standing', before: 2 }, { tell: 'head', after: 2 }], ['1 role']],
  ['both', [{ tell: 'head', after: 2 }, { tell: 'head', after: 1 }], ['1 day', '1 role']],
])('rungs %s', (_what, given, wrong) => expect(wrongRungs(given).map(({ at, because }) => `${at} ${because}`)).toEqual(wrong))
