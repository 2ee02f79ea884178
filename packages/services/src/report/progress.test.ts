import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import { readCalendar } from '../schedule/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { previewProgress } from './index.ts'

let test: Awaited<ReturnType<typeof openTestHouse>>
let reader: Reader
beforeAll(async () => {
  test = await openTestHouse()
  reader = await readerOf(test.house, 'standing', 'police@tinh-bac-ninh-2025')
})
afterAll(() => test.close())

const codeOf = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) => (outcome.ok ? 'ok' : outcome.refusals?.[0]?.code)

it.each([
  ['2026-Q3', 'ok'], ['2026', 'ok'], ['2026-11', 'ok'],
  // Neither before the programme nor after today is there anything to report; the last day there is has no day after it.
  ['2021', 'not-a-period'], ['2027-Q1', 'not-a-period'], ['9999-12-31', 'not-a-period'], ['9999', 'not-a-period'], ['0001-01', 'not-a-period'], ['x', 'not-a-period'],
])('a report on %s: %s', async (period, code) => expect(codeOf(await previewProgress(test.house, reader, { period }))).toBe(code))

it.each([['2026-11', 'ok'], ['1900-01', 'ok'], ['2100-12', 'ok'], ['9999-12', 'not-a-period'], ['0001-01', 'not-a-period'], ['2026', 'not-a-period']])('the calendar of %s: %s', async (month, code) => expect(codeOf(await readCalendar(test.house, reader, { month }))).toBe(code))
