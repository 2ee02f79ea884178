import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '@phoihop/core/calendar'
import { openTestHouse } from '../work/work.fixture.ts'
import { makeDefinition, type Definition } from '../house/index.ts'
import { timetableOf } from './timetable.ts'

let opened: Awaited<ReturnType<typeof openTestHouse>>
beforeAll(async () => { opened = await openTestHouse() })
afterAll(() => opened.close())

const keysOf = (definition: Definition, from: string, to: string) =>
  timetableOf(definition, []).occurrences.filter(({ falls }) => falls >= from && falls <= to).map(({ key, due }) => `${key} ${due}`).sort()

it('an amendment from the middle of a year leaves every day before it as it was', () => {
  const before = opened.house.definition()
  const { programme, index, calendar } = before
  const earlier = { ...programme, inForce: { from: programme.inForce.from, to: day('2026-06-30') } }
  const kept = programme.obligations.filter(({ recurs }) => !('every' in recurs && recurs.every === 'month'))
  const amended = { ...programme, version: 2, inForce: { from: day('2026-07-01') }, obligations: kept }
  const after = makeDefinition(amended, index.register, calendar, [earlier])

  expect(keysOf(after, '2024-01-01', '2026-06-30')).toEqual(keysOf(before, '2024-01-01', '2026-06-30'))
  const months = (definition: Definition) => timetableOf(definition, []).occurrences.filter(({ falls, period }) => falls > '2026-06-30' && /^\d{4}-\d{2}$/.test(period.key)).length
  expect(months(before)).toBeGreaterThan(100)
  expect(months(after)).toBe(0)
  const keys = timetableOf(after, []).occurrences.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
