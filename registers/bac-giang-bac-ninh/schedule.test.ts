import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { day, type WorkingCalendar } from '@phoihop/core/calendar'
import { indexRegister, type RegisterIndex } from '@phoihop/core/register'
import { deriveSchedule, type Schedule } from '@phoihop/core/schedule'
import { readRegister, readWorkingCalendar } from '@phoihop/documents/register'
import { tenRules } from './ten-rules.fixture.ts'

const ORACLE = join(import.meta.dirname, '../../../shared/data/vn-succession-closure-2024-2025.csv')

let index: RegisterIndex
let calendar: WorkingCalendar
let term: Schedule
beforeAll(async () => {
  const register = await readRegister(import.meta.dirname)
  const working = await readWorkingCalendar(join(import.meta.dirname, '../working-days'))
  if (!register.ok || !working.ok) throw new Error(JSON.stringify([register, working]).slice(0, 500))
  index = indexRegister(register.value)
  calendar = working.value
  term = derive('2023-01-01', '2033-12-31')
})
const derive = (from: string, to: string): Schedule =>
  deriveSchedule({ programme: tenRules, index, calendar, window: { from: day(from), to: day(to) } })
const of = (obligation: string, from: string, to: string) =>
  term.occurrences.filter((row) => row.obligation === obligation && row.falls >= from && row.falls <= to)
const questions = (obligation: string) => term.orphans.filter((row) => row.obligation === obligation)

describe('monthly meetings of the communes', () => {
  it.each([
    ['2024-01-01', '2024-12-31', 209 * 12, '209 xã'],
    ['2025-01-01', '2025-06-30', 192 * 6, '192 xã'],
    ['2025-07-01', '2025-12-31', 58 * 6, '58 xã, phường'],
    ['2033-01-01', '2033-12-31', 58 * 12, '58 xã, phường'],
  ])('%s to %s: %i (%s)', (from, to, count) => expect(of('commune-meeting', from, to)).toHaveLength(count))

  it.skipIf(!existsSync(ORACLE))('from 07/2025 they are owed by the successors of Bắc Giang, and by all of them', () => {
    const rows = readFileSync(ORACLE, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
    const districts = new Set(rows.filter(([, , level, parent]) => level === 'district' && parent === '24').map(([code]) => code))
    const successors = rows.filter(([, , level, parent]) => level === 'commune' && districts.has(parent ?? '')).map(([, , , , code]) => code)
    const owing = of('commune-meeting', '2025-07-01', '2025-07-31').map(({ place }) => index.place(place)?.codes.at(-1)?.value)
    expect(owing.toSorted()).toEqual([...new Set(successors)].toSorted())
  })
  if (!existsSync(ORACLE)) console.log(`BỎ QUA: không có bảng đối chiếu ${ORACLE}`)

  it('no commune of the term is without an owner', () => expect(questions('commune-meeting')).toEqual([]))
})

describe('the districts', () => {
  it('owe nothing after their last day', () => {
    expect(term.occurrences.filter((row) => row.tier === 'district' && row.falls > '2025-06-30')).toEqual([])
    expect(of('district-meeting', '2025-06-30', '2025-06-30')).toHaveLength(10)
  })
  it.each([
    ['district-meeting', 10 * 34, 'no-tier'],
    ['district-plan', 10 * 8, 'no-tier'],
  ])('leave a question for each lost %s: %i', (obligation, count, why) => {
    expect(questions(obligation)).toHaveLength(count)
    expect(new Set(questions(obligation).map((row) => row.why))).toEqual(new Set([why]))
  })
  it('plan 2025 before 30/01: due in Tết, asked for before it, by the Front', () => {
    const plans = of('district-plan', '2025-01-01', '2025-12-31')
    expect(plans).toHaveLength(10)
    for (const { due, target, owners, place } of plans) expect([due, target, owners]).toEqual(['2025-01-29', '2025-01-24', [`front@${place}`]])
  })
})

describe('the province', () => {
  it('half-years: the old province until 30/06/2025, then the new one', () =>
    expect(of('province-meeting', '2024-01-01', '2026-06-30').map(({ period, due, target, owners }) => [period.key, due, target, owners[0]])).toEqual([
      ['2024-H1', '2024-06-30', '2024-06-28', 'police@tinh-bac-giang'],
      ['2024-H2', '2024-12-31', '2024-12-31', 'police@tinh-bac-giang'],
      ['2025-H1', '2025-06-30', '2025-06-30', 'front@tinh-bac-giang'],
      ['2025-H2', '2025-12-31', '2025-12-31', 'front@tinh-bac-ninh-2025'],
      ['2026-H1', '2026-06-30', '2026-06-30', 'police@tinh-bac-ninh-2025'],
    ]))
  it('reviews after 3, 5 and 10 years from 2023', () =>
    expect(of('province-review', '2023-01-01', '2033-12-31').map(({ period, due }) => [period.key, due])).toEqual([
      ['2024-2026', '2026-12-31'], ['2024-2028', '2028-12-31'], ['2024-2033', '2033-12-31'],
    ]))
  it('the chair alternates from the police in 2024', () =>
    expect(of('festival', '2024-01-01', '2029-12-31').map((row) => row.chair)).toEqual(['police', 'front', 'police', 'front', 'police', 'front']))
})
