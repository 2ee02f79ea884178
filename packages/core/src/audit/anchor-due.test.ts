import { expect, it } from 'vitest'
import type { CalendarDate } from '../calendar/index.ts'
import { isAnchorDue } from './anchor-due.ts'

const [before, today] = ['2026-11-23', '2026-11-24'] as CalendarDate[] as [CalendarDate, CalendarDate]
const head = { seq: 9, hash: 'a' }

it.each([
  // links  last anchor                          stopping  due    why
  [0, undefined, false, false, 'there is no link yet'],
  [9, undefined, false, true, 'the first one'],
  [9, { ...head, day: before }, false, true, 'a new day, though nothing was added'],
  [9, { ...head, day: today }, false, false, 'written down today'],
  [9, { ...head, seq: 4, day: today }, false, false, 'once a day'],
  [9, { ...head, seq: 4, day: today }, true, true, 'what was added since, before it stops'],
  [9, { ...head, day: today }, true, false, 'nothing was added since'],
] as const)('%i links, last %j, stopping %s: %s (%s)', (seq, last, stopping, due, _why) => {
  expect(isAnchorDue({ ...head, seq }, last, { today, stopping })).toBe(due)
})
