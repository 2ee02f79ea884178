import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CalendarDate, WorkingCalendar } from '@phoihop/core/calendar'
import type { Register } from '@phoihop/core/register'
import { freshDatabase, threeBridgesRegister, type FreshDatabase } from '../testing/index.ts'
import { findChecksum, putRegister, putWorkingCalendar, readRegister, readWorkingCalendar } from './index.ts'

const SUM = 'a'.repeat(64)
let fresh: FreshDatabase
beforeAll(async () => void (fresh = await freshDatabase()))
afterAll(() => fresh.close())

it('reads the register as it was put, and replaces it whole', async () => {
  expect(await readRegister(fresh.db)).toEqual({ tiers: [], places: [], bodies: [] })
  expect(await findChecksum(fresh.db, 'register')).toBeUndefined()
  await putRegister(fresh.db, threeBridgesRegister, 'b'.repeat(64))
  await putRegister(fresh.db, threeBridgesRegister, SUM)
  expect(await readRegister(fresh.db)).toEqual(threeBridgesRegister)
  expect(await findChecksum(fresh.db, 'register')).toBe(SUM)
})

it('refuses two names of one place on one day, and keeps the register before', async () => {
  const [province, commune, ...others] = threeBridgesRegister.places as [Register['places'][number], Register['places'][number]]
  const names = [...commune.names, { ...(commune.names[1] as (typeof commune.names)[number]), from: '2025-06-30' as CalendarDate }]
  const overlapping = { ...threeBridgesRegister, places: [province, { ...commune, names }, ...others] }
  await expect(putRegister(fresh.db, overlapping, SUM)).rejects.toThrow('exclusion constraint')
  expect(await readRegister(fresh.db)).toEqual(threeBridgesRegister)
})

it.each([
  // what would be wrong, as SQL
  [`insert into place_code values ('tinh-ba-cau', '[2030-01-01,]', '98', 'x', null)`, 'exclusion constraint'],
  [`insert into place_within values ('xa-ba-cau', '[2025-06-30,2025-06-30]', 'xa-suoi-giay', 'x', null)`, 'exclusion constraint'],
  [`insert into body_title values ('police@xa-ba-cau', '[2025-06-30,]', 'x', null, 'x', null)`, 'exclusion constraint'],
  [`insert into body values ('front@xa-ba-cau', 9, 'police', 'xa-ba-cau', '[2030-01-01,]', '{}')`, 'check constraint'],
  [`insert into place_name values ('nowhere', '[2020-01-01,]', 'x', null, 'x', null)`, 'foreign key'],
  [`insert into place_name values ('xa-ba-cau', 'empty', 'x', null, 'x', null)`, 'check constraint'],
])('%s is refused by a %s', async (statement, why) => {
  await expect(sql.raw(statement).execute(fresh.db)).rejects.toThrow(why)
})

it('reads the working calendar as it was put', async () => {
  const day = (text: string) => text as CalendarDate
  const calendar: WorkingCalendar = { published: new Set([2024, 2025]), holidays: new Set([day('2024-02-08'), day('2025-01-01')]), swappedIn: new Set([day('2024-05-04')]) }
  await putWorkingCalendar(fresh.db, { ...calendar, published: new Set([1999]) }, SUM)
  await putWorkingCalendar(fresh.db, calendar, SUM)
  expect(await readWorkingCalendar(fresh.db)).toEqual(calendar)
  expect(await findChecksum(fresh.db, 'working-calendar')).toBe(SUM)
})
