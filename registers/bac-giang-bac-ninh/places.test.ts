import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { day, type CalendarDate } from '@phoihop/core/calendar'
import { indexRegister, isWithin, successorsOn, type PlaceId, type Register, type RegisterIndex, type TierId } from '@phoihop/core/register'
import { readRegister } from '@phoihop/documents/register'

const ORACLE = join(import.meta.dirname, '../../../shared/data/vn-succession-closure-2024-2025.csv')

let register: Register
let index: RegisterIndex
beforeAll(async () => {
  const read = await readRegister(import.meta.dirname)
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  register = read.value
  index = indexRegister(register)
})

const count = (tier: string, province: string, on: CalendarDate): number =>
  index.placesOn(tier as TierId, on).filter((place) => isWithin(index, place.id, province as PlaceId, on)).length

describe('how many there were', () => {
  it.each([
    // province             day           districts, communes
    ['tinh-bac-giang', '2024-01-15', 10, 209, 'NQ 510/NQ-UBTVQH15'],
    ['tinh-bac-giang', '2024-02-01', 10, 209, 'NQ 938/NQ-UBTVQH15'],
    ['tinh-bac-giang', '2025-01-01', 10, 192, 'NQ 1191/NQ-UBTVQH15'],
    ['tinh-bac-giang', '2025-06-30', 10, 192, 'ngày cuối'],
    ['tinh-bac-giang', '2025-07-01', 0, 0, 'NQ 202/2025/QH15'],
    ['tinh-bac-ninh', '2024-01-15', 8, 126, 'NQ 723/NQ-UBTVQH15'],
    ['tinh-bac-ninh', '2024-12-01', 8, 121, 'NQ 1255/NQ-UBTVQH15'],
    ['tinh-bac-ninh-2025', '2025-07-01', 0, 99, 'NQ 1658/NQ-UBTVQH15'],
  ])('%s on %s: %i districts, %i communes (%s)', (province, on, districts, communes) => {
    expect(count('district', province, day(on))).toBe(districts)
    expect(count('commune', province, day(on))).toBe(communes)
  })

  it('types of communes after the merger: 66 xã and 33 phường', () => {
    const names = index.placesOn('commune' as TierId, day('2025-07-01')).map((place) => place.names.at(-1)?.value.vi.split(' ')[0])
    expect([names.filter((type) => type === 'Xã').length, names.filter((type) => type === 'Phường').length]).toEqual([66, 33])
  })
})

describe('what each place of 15/01/2024 became', () => {
  it.skipIf(!existsSync(ORACLE))('agrees with the compiled table for every commune and province', () => {
    const held = (code: string, on: CalendarDate): PlaceId | undefined =>
      register.places.find((place) => place.codes.some((one) => one.value === code && one.from <= on && (one.to ?? on) >= on))?.id
    const [now, then] = [day('2025-07-01'), day('2024-01-15')]
    const rows = readFileSync(ORACLE, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
    for (const [code = '', , level, , next = ''] of rows) {
      const carriers = successorsOn(index, held(code, then) as PlaceId, now)
      expect([code, ...carriers]).toEqual(level === 'district' ? [code] : [code, held(next, now)])
    }
    expect(rows).toHaveLength(355)
  })
  if (!existsSync(ORACLE)) console.log(`BỎ QUA: không có bảng đối chiếu ${ORACLE}`)

  it('a code is not a place: 24 was Bắc Giang and is the new Bắc Ninh', () => {
    const holders = register.places.filter((place) => place.codes.some((code) => code.value === '24')).map((place) => place.id)
    expect(holders).toEqual(['tinh-bac-giang', 'tinh-bac-ninh-2025'])
  })

  it('xã Tuấn Đạo was not merged: it changed its superior only', () => {
    expect(successorsOn(index, 'xa-tuan-dao' as PlaceId, day('2025-07-01'))).toEqual(['xa-tuan-dao'])
    expect(index.superiorOf('xa-tuan-dao' as PlaceId, day('2025-07-01'))).toBe('tinh-bac-ninh-2025')
  })
})

describe('bodies', () => {
  const title = (id: string, on: string): string | undefined => index.titleOf(id as never, day(on))?.vi
  it.each([
    ['police@xa-tu-lan', '2024-01-31', 'Công an xã Tự Lạn'],
    ['police@xa-tu-lan', '2024-02-01', 'Công an phường Tự Lạn'],
    ['front@huyen-viet-yen', '2024-02-01', 'Ủy ban MTTQ Việt Nam thị xã Việt Yên'],
    ['police@huyen-viet-yen', '2025-02-28', 'Công an thị xã Việt Yên'],
    ['police@huyen-viet-yen', '2025-03-01', undefined],
    ['front@huyen-viet-yen', '2025-06-30', 'Ủy ban MTTQ Việt Nam thị xã Việt Yên'],
    ['front@huyen-viet-yen', '2025-07-01', undefined],
    ['labour@tinh-bac-ninh-2025', '2025-07-01', 'Liên đoàn Lao động tỉnh Bắc Ninh'],
    ['labour@xa-tu-lan', '2024-02-01', undefined],
  ])('%s on %s: %s', (id, on, vi) => expect(title(id, on)).toBe(vi))

  it('go on in the same party at the successors; district police in none', () => {
    expect(index.body('police@tinh-bac-giang' as never)?.successors).toEqual(['police@tinh-bac-ninh-2025'])
    expect(index.body('police@huyen-yen-dung' as never)?.successors).toEqual(['police@thanh-pho-bac-giang-2025'])
    expect(index.body('police@huyen-tan-yen' as never)?.successors).toEqual([])
  })
})
