import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, fromDayNumber, dayNumber, plusDays, type CalendarDate } from '../calendar/index.ts'
import { indexRegister } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { deriveSchedule, diffSchedules, occurrenceKey, parseOccurrenceKey } from './index.ts'
import { turnOf } from './turn-of.ts'
import { atEnd, calendar, everyRule, meeting, programme } from './three-bridges-programme.fixture.ts'
import type { Schedule } from './types.ts'

const index = indexRegister(threeBridges)
const [first, last] = [day('2024-01-01'), day('2033-12-31')]
const doneOn = (key: string): CalendarDate | undefined => (key.endsWith('xa-ba-cau') || key.includes('-03/') ? day('2025-03-12') : undefined)
const derive = (from: CalendarDate, to: CalendarDate, version = everyRule, at = index): Schedule =>
  deriveSchedule({ programme: version, index: at, calendar, window: { from, to }, doneOn })
const whole = derive(first, last)
const aDay = fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(fromDayNumber)

describe('the schedule', () => {
  it('is the same for the same inputs, also when nothing is remembered', () =>
    expect(derive(first, last, structuredClone(everyRule), indexRegister(structuredClone(threeBridges)))).toEqual(whole))

  it('of two windows side by side is that of both', () =>
    fc.assert(fc.property(aDay, (cut) => {
      const [before, after] = [derive(first, cut), derive(plusDays(cut, 1), last)]
      expect([...before.occurrences, ...after.occurrences]).toEqual(whole.occurrences)
      expect([...before.orphans, ...after.orphans]).toEqual(whole.orphans)
    }), { numRuns: 40 }))

  it('never has a key twice, and owns what it holds on the day it falls', () => {
    const keys = [...whole.occurrences, ...whole.orphans].map((row) => row.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { owners, falls } of whole.occurrences) for (const id of owners) expect(index.titleOf(id, falls)).toBeDefined()
  })
})

describe('keys', () => {
  it('go to parts and back', () => {
    for (const { key } of whole.occurrences) {
      const parts = parseOccurrenceKey(key)
      expect(parts.ok && occurrenceKey(parts.value)).toBe(key)
    }
  })
  it.each(['', 'meeting', 'meeting/2024-01', 'meeting//xa-ba-cau', 'a/b/c/d/e'])('%j is no key', (text) =>
    expect(parseOccurrenceKey(text)).toEqual({ ok: false, refusals: [{ code: 'unknown-occurrence', occurrence: text }] }))
})

describe('the difference of two schedules', () => {
  it('of one with itself is empty', () =>
    expect(diffSchedules(whole, whole)).toEqual({ kept: whole.occurrences, added: [], withdrawn: [], moved: [] }))

  it('names what was kept, added, withdrawn and moved', () => {
    const year = (version: ReturnType<typeof programme>) => derive(day('2024-02-01'), day('2024-03-31'), version)
    const earlier = { ...meeting, due: { ...atEnd, bound: 'before' as const } }
    const other = { ...meeting, id: 'other' as never }
    const { kept, added, withdrawn, moved } = diffSchedules(year(programme(meeting, other)), year(programme(earlier, { ...meeting, id: 'new' as never })))
    expect([kept.length, added.length, withdrawn.length, moved.length]).toEqual([0, 10, 10, 10])
    expect(moved[0]).toMatchObject({ before: { due: '2024-02-29' }, after: { due: '2024-02-28' } })
  })
})

describe('the chair', () => {
  it.each([[2023, undefined], [2024, 'police'], [2025, 'front'], [2026, 'police'], [2033, 'front']])('of %i is %s', (year, party) =>
    expect(everyRule.rotations[0] && turnOf(everyRule.rotations[0], year)).toBe(party))
})
