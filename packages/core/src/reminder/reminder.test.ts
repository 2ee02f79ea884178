import { describe, expect, it } from 'vitest'
import { day, type WorkingCalendar } from '../calendar/index.ts'
import { findIdentifier } from '../work/index.ts'
import { climbedText, climbsTo, digestOf, groupText, pushOf, REMINDER_RULES, sendingHours, type OwedDuty } from './index.ts'

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

describe('a notice on a device', () => {
  it('says how much there is to do, as the digest counts it, and nothing of what', () => {
    const climbed = { fresh: [{ title: 'Họp giao ban', owners: 'Công an xã Suối Giấy', at: { nth: 3 } as never }], all: 40 }
    expect(pushOf([share(duty('late', { daysLate: 2 }), duty('returned')), { ...share(), climbed }])).toBe('3 việc cần làm hôm nay')
    expect(pushOf([share(...Array.from({ length: 1200 }, () => duty('late')))])).toBe('1.200 việc cần làm hôm nay')
  })

  it('is not written where there is nothing to do, or nothing new above', () => expect([pushOf([]), pushOf([share()]), pushOf([{ ...share(), climbed: { fresh: [], all: 7 } }])]).toEqual([undefined, undefined, undefined]))
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

  it.each([
    // asked for     last day         told
    ['2026-11-27', '2026-12-31', ', hạn 31/12/2026, nên xong 27/11/2026'], ['2026-11-26', '2026-12-31', ', hạn 31/12/2026, nên xong 26/11/2026'],
    ['2026-11-25', '2026-11-28', ', hạn 28/11/2026'], ['2026-11-28', '2026-11-28', ', hạn 28/11/2026'], ['awaiting', 'awaiting', ''],
  ] as const)('asked for by %s and late after %s: %j', (target, due, told) => {
    const content = digestOf([share(duty('due-soon', { target: target as OwedDuty['due'], due: due as OwedDuty['due'] }))], TODAY, DESK)?.content
    expect(content).toContain(`- Họp giao ban tháng 11, xã Ba Cầu${told}\n`)
  })

  it('tells what climbed since, with the rung and how much stands there; of what is one’s own, how far it went', () => {
    const at = { nth: 3, tell: 'standing', workingDaysLate: 6, left: 0 } as const
    const own = { ...share(duty('late', { daysLate: 8, at })), climbed: { fresh: [{ title: 'Thông báo kết luận (tháng 10 năm 2026)', owners: 'Công an xã Suối Giấy', at }, { title: 'Họp giao ban', owners: 'Công an xã Đồi Thông', at: { ...at, tell: 'signers' as const, workingDaysLate: 15 } }], all: 41 } }
    const mail = digestOf([own], TODAY, DESK)
    expect(mail?.subject).toBe('Việc cần làm ngày 26/11/2026: 1 đã chậm, 2 mới chuyển đến')
    expect(mail?.content.split('\n\n').slice(1, 4)).toEqual([
      'Đã chậm (1):\n- Họp giao ban tháng 11, xã Ba Cầu, hạn 28/11/2026 (chậm 8 ngày; đã chuyển cơ quan thường trực)',
      'Mới chuyển đến (2):\n- Thông báo kết luận (tháng 10 năm 2026), Công an xã Suối Giấy, quá hạn 6 ngày làm việc: đã chuyển cơ quan thường trực\n- Họp giao ban, Công an xã Đồi Thông, quá hạn 15 ngày làm việc: đã chuyển lãnh đạo hai bên ký',
      `Đang ở nấc này: 41 việc, xem ${DESK}/ladder`,
    ])
    // What stands there for long is no news by itself.
    expect(digestOf([{ ...share(), climbed: { fresh: [], all: 41 } }], TODAY, DESK)).toBeUndefined()
  })

  it.each([[0, 3, 'còn 3 ngày làm việc: đã nhắc cán bộ'], [0, 0, 'đến hạn: đã nhắc cán bộ'], [2, 0, 'quá hạn 2 ngày làm việc: đã nhắc cán bộ']])('says %d late, %d left: %s', (workingDaysLate, left, says) =>
    expect(climbedText({ nth: 1, tell: 'officer', workingDaysLate, left })).toBe(says))

  it.each([
    ['standing', { signs: true, standingUnit: { vi: 'Phòng' } }, 'standing'], ['standing', { signs: false }, undefined], ['leader', { signs: true }, 'signers'],
    ['head', { signs: true }, 'signers'], ['leader', { signs: false }, undefined], ['officer', { signs: true, standingUnit: { vi: 'Phòng' } }, undefined], ['auditor', undefined, undefined],
  ] as const)('a seat %s of a body %j is told as %s', (role, party, as) => expect(climbsTo(role, party)).toBe(as))

  it('stays short, and says how much it leaves out', () => {
    const mail = digestOf([share(...Array.from({ length: 1203 }, () => duty('late', { daysLate: 1 })))], TODAY, DESK, 2)
    expect(mail?.content.match(/^- Họp/gm)).toHaveLength(2)
    expect(mail?.content).toContain('- và 1.201 việc khác')
  })
})

describe('a text for the group of a place', () => {
  const at = { nth: 3, tell: 'standing', workingDaysLate: 6, left: 0 } as const
  const late = { title: 'Họp giao ban (tháng 10 năm 2026)', owners: 'Công an xã Ba Cầu', at }

  it('tells duties, bodies and days, and nobody; as many as fit', () => {
    const text = groupText('Xã Ba Cầu', [late, { ...late, at: { ...at, workingDaysLate: 0, left: 2 } }, late], TODAY, DESK, 2)
    expect(text).toBe(`Xã Ba Cầu, ngày 26/11/2026: 3 việc cần làm
1. Họp giao ban (tháng 10 năm 2026), Công an xã Ba Cầu: quá hạn 6 ngày làm việc
2. Họp giao ban (tháng 10 năm 2026), Công an xã Ba Cầu: còn 2 ngày làm việc
Và 1 việc khác.
Báo cáo tại: ${DESK}`)
    expect(findIdentifier(text ?? '')).toBeUndefined()
  })

  it('is none where nothing is to be done', () => expect(groupText('Xã Ba Cầu', [], TODAY, DESK)).toBeUndefined())
})
