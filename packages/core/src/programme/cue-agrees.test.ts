import { describe, expect, it } from 'vitest'
import { day, type MonthDay } from '../calendar/index.ts'
import { cueDisagreements, rotationDisagreements } from './cue-agrees.ts'
import { due, reading, rotation, rule } from './sound.fixture.ts'
import type { Obligation } from './types.ts'

type Part = Pick<Obligation, 'recurs'> & Partial<Obligation>
const told = (cue: string, part: Part) => cueDisagreements(rule('one', { clause: 'I', cue, ...part })).map((one) => one.rule)
const every = (unit: 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year'): Part => ({ recurs: { every: unit } })
const before = { bound: 'before' } as const
const always: Part = { recurs: { always: true } }

describe('a rule that its words give', () => {
  it.each<[string, Part]>([
    ['Hằng tháng, trao đổi', every('month')],
    ['cấp xã 01 tháng 01 lần', every('month')],
    ['Hằng quý, biên soạn', every('quarter')],
    ['cấp huyện 03 tháng 01 lần', every('quarter')],
    ['cấp tỉnh 06 tháng 01 lần', every('half-year')],
    ['09 tháng và hàng năm', every('nine-months')],
    ['hàng năm', every('year')],
    ['cho đơn vị chủ trì năm tiếp theo', every('year')],
    ['Hàng năm, 3 năm, 5 năm, 10 năm', every('year')],
    ['Hàng năm, 3 năm, 5 năm, 10 năm', { recurs: { afterYears: [3, 5, 10], countedFrom: 2023 } }],
    ['trước ngày 01/6 và 15/11 hằng năm', { recurs: { yearlyOn: ['06-01', '11-15'] as MonthDay[] } }],
    ['xong trước 30/01 hằng năm', { ...every('year'), ...due({ monthDay: '01-30' as MonthDay }, before) }],
    ['gửi trước *25/01/2024*', { recurs: { once: true }, ...due({ on: day('2024-01-25') }, before) }],
    ['chậm nhất ngày 15 tháng 3 năm 2026', { recurs: { once: true }, ...due({ on: day('2026-03-15') }) }],
    ['trước ngày 20 hằng tháng', { ...every('month'), ...due({ day: 20, of: 'last-month' }, before) }],
    ['không quá 03 ngày làm việc', { ...always, ...due('done', { offset: { workingDays: 3 } }) }],
    ['trước cuộc họp 03 ngày làm việc', { ...always, ...due('planned', { offset: { workingDays: -3 } }) }],
    ['ít nhất 02 nội dung', { ...always, asks: { atLeast: 2, of: 'initiative' } }],
    ['theo Chương trình 07/CTrPH-BCA-MTTW ngày 17/10/2023', always],
    ['giao ban với nhau', { ...every('month'), reading }],
  ])('"%s"', (cue, part) => expect(told(cue, part)).toEqual([]))
})

describe('a rule that its words do not give', () => {
  it.each<[string, Part, string]>([
    ['cấp tỉnh 06 tháng 01 lần', every('quarter'), 'every quarter'],
    ['cấp tỉnh 16 tháng 01 lần', every('half-year'), 'every half-year'],
    ['cấp tỉnh 06 tháng 02 lần', every('half-year'), 'every half-year'],
    ['giao ban với nhau', every('month'), 'every month'],
    ['Hằng năm, giao ban', { ...every('month'), reading }, 'every month'],
    ['Hằng tháng, trao đổi', always, 'recurs always'],
    ['Hàng năm, 3 năm, 5 năm, 10 năm', { recurs: { afterYears: [3, 6, 10], countedFrom: 2023 } }, 'afterYears 3, 6, 10'],
    ['Hàng năm, 3 năm, 5 năm, 10 năm', { recurs: { afterYears: [3, 3, 10], countedFrom: 2023 } }, 'afterYears 3, 3, 10'],
    ['Hàng năm, 3 năm, 5 năm, 10 năm', { recurs: { afterYears: [3, 5], countedFrom: 2023 } }, 'afterYears 3, 5'],
    ['Ngày hội (19/8)', { recurs: { yearlyOn: ['08-18' as MonthDay] } }, 'yearlyOn 08-18'],
    ['xong trước 30/01 hằng năm', { ...every('year'), ...due({ monthDay: '01-31' as MonthDay }, before) }, 'due 01-31'],
    ['xong trước 30/01 hằng năm', { ...every('year'), ...due({ monthDay: '01-30' as MonthDay }) }, 'by 01-30'],
    ['chậm nhất 30/01 hằng năm', { ...every('year'), ...due({ monthDay: '01-30' as MonthDay }, before) }, 'before 01-30'],
    ['xong trước 30/01 hằng năm', { ...every('year'), ...due('period-end') }, 'without 01-30'],
    ['trước 25/01/2024', { recurs: { once: true }, ...due({ on: day('2025-01-25') }, before) }, 'due 2025-01-25'],
    ['trước ngày 20 hằng tháng', { ...every('month'), ...due({ day: 21, of: 'last-month' }, before) }, 'due day 21'],
    ['không quá 03 ngày làm việc', { ...always, ...due('done', { offset: { workingDays: 5 } }) }, 'offset 5 ngày làm việc'],
    ['không quá 03 ngày làm việc', { ...always, ...due('done', { offset: { days: 3 } }) }, 'offset 3 ngày'],
    ['ít nhất 02 nội dung', { ...always, asks: { atLeast: 3, of: 'initiative' } }, 'atLeast 3'],
    ['ít nhất 02 nội dung', always, 'asks nothing'],
  ])('"%s": %o', (cue, part, what) => expect(told(cue, part)).toContain(what))

  it('leaves our own planning day alone', () =>
    expect(told('Sau giao ban có thông báo', { recurs: { after: 'meeting' as Obligation['id'] }, reading, ...due('done', { offset: { workingDays: 5 }, stated: false }) })).toEqual([]))
})

it('a rotation that starts in another year than is printed', () => {
  expect(rotationDisagreements(rotation)).toEqual([])
  expect(rotationDisagreements({ ...rotation, startsAt: '2025' as typeof rotation.startsAt })).toHaveLength(1)
})
