import { describe, expect, it } from 'vitest'
import { day, type WorkingCalendar } from '../calendar/index.ts'
import { findIdentifier } from '../work/index.ts'
import { digestOf, REMINDER_RULES, sendingHours, type OwedDuty } from './index.ts'

const calendar = { holidays: new Set([day('2026-11-24')]), swappedIn: new Set([day('2026-11-28')]), years: new Set([2026]) } as unknown as WorkingCalendar
const TODAY = day('2026-11-26')
const duty = (state: OwedDuty['state'], more: Partial<OwedDuty> = {}): OwedDuty => ({ title: 'Họp giao ban tháng 11', place: 'xã Ba Cầu', due: day('2026-11-28'), stated: true, state, daysLate: 0, ...more })
const share = (...duties: readonly OwedDuty[]) => ({ body: 'Công an xã Ba Cầu', programme: 'Chương trình số 07/CTrPH-CAX-MTTQ', duties })
const DESK = 'https://phoihop.ba-cau.example'

describe('who is reminded when', () => {
  it.each<[string, string, boolean]>([
    ['a Thursday', '2026-11-26', true], ['a Saturday worked in exchange', '2026-11-28', true], ['a Sunday', '2026-11-29', false], ['a holiday', '2026-11-24', false],
  ])('%s', (_what, on, reminded) => expect(sendingHours(REMINDER_RULES, day(on), calendar) !== undefined).toBe(reminded))

  it('is by the hours of the table, and on every day where it says so', () => {
    expect(sendingHours({ workingDaysOnly: true, from: '06:45', until: '18:30', mostLines: 1 }, TODAY, calendar)).toEqual({ notBefore: '2026-11-26T06:45:00+07:00', goodUntil: '2026-11-26T18:30:00+07:00' })
    expect(sendingHours({ ...REMINDER_RULES, workingDaysOnly: false }, day('2026-11-29'), calendar)).toBeDefined()
  })
})

describe('a digest', () => {
  it('is not written when there is nothing to say', () => {
    expect(digestOf([], TODAY, DESK)).toBeUndefined()
    expect(digestOf([share(), share()], TODAY, DESK)).toBeUndefined()
  })

  it('tells what was returned, is late and comes soon, with place and day, and ends with where to do it', () => {
    const mail = digestOf([share(duty('due-soon'), duty('late', { due: day('2026-10-28'), daysLate: 29 }), duty('returned', { due: 'awaiting' }), duty('due-soon', { stated: false, title: 'Kế hoạch năm' }))], TODAY, DESK)
    expect(mail?.subject).toBe('Việc cần làm ngày 26/11/2026: 1 bị trả lại, 1 đã chậm, 2 sắp đến hạn')
    expect(mail?.content).toBe(`Công an xã Ba Cầu
Chương trình số 07/CTrPH-CAX-MTTQ

Bị trả lại, cần đính chính (1):
- Họp giao ban tháng 11, xã Ba Cầu

Đã chậm (1):
- Họp giao ban tháng 11, xã Ba Cầu, hạn 28/10/2026 (chậm 29 ngày)

Sắp đến hạn (2):
- Họp giao ban tháng 11, xã Ba Cầu, hạn 28/11/2026
- Kế hoạch năm, xã Ba Cầu, nên xong 28/11/2026

Thư tự động, mỗi ngày làm việc tối đa một thư, không cần trả lời. Không muốn nhận: mở bàn làm việc, vào Tài khoản của tôi.

Bàn làm việc: https://phoihop.ba-cau.example
`)
    expect(findIdentifier(mail?.content ?? '')).toBeUndefined()
  })

  it('stays short, and says how much it leaves out', () => {
    const mail = digestOf([share(...Array.from({ length: 1203 }, () => duty('late', { daysLate: 1 })))], TODAY, DESK, 2)
    expect(mail?.content.match(/^- Họp/gm)).toHaveLength(2)
    expect(mail?.content).toContain('- và 1.201 việc khác')
  })
})
