import { day, type Deadline, type MonthDay, type PeriodKey, type WorkingCalendar } from '../calendar/index.ts'
import type { PartyId, TierId } from '../register/index.ts'
import { appliesIn } from '../register/three-bridges.fixture.ts'
import type { ClausePath, Obligation, ObligationId, OutlineClause, ProgrammeId, ProgrammeVersion, Rotation, RotationId } from './types.ts'

const document = '01/CTrPH-BC'

/** The signed text of the Programme of the Three Bridges. */
export const sourceText = `Số: 01/CTrPH-BC

Ba Cầu, ngày 15 tháng 01 năm 2024

CHƯƠNG TRÌNH PHỐI HỢP
Giữa Công an tỉnh với Ủy ban MTTQ tỉnh về giữ ba cây cầu giai đoạn 2023 - 2033

I. NỘI DUNG PHỐI HỢP

1. Hằng năm, Công an và Ủy ban MTTQ cấp huyện xây dựng kế hoạch giữ cầu, trong đó có ít nhất 02 nội dung mới (*xong trước 30/01 hằng năm*).

2. Tổ chức “Ngày hội ba cầu” (19/8). Gửi chương trình về tỉnh trước 25/01/2024.

II. TỔ CHỨC THỰC HIỆN

1. Họp giao ban cấp xã 01 tháng 01 lần. Gửi số liệu trước ngày 20 hằng tháng. Sau giao ban có thông báo trong 05 ngày làm việc.

2. Hai bên luân phiên chủ trì (năm 2024 do Công an chủ trì). Hàng năm, 3 năm, 5 năm, 10 năm tổ chức sơ kết, tổng kết.
`

const clause = (path: string, parent?: string): OutlineClause => ({
  path: path as ClausePath, label: path, title: { vi: path }, ...(parent === undefined ? {} : { parent: parent as ClausePath }),
})

type Written = Pick<Obligation, 'recurs'> & Partial<Obligation> & { cue: string; clause: string; at?: string }

export const rule = (id: string, { cue, clause: path, at = 'commune', ...rest }: Written): Obligation => ({
  id: id as ObligationId, kind: 'task', title: { vi: id }, tier: at as TierId, by: { turn: 'chair' as RotationId },
  basis: { document, clause: path as ClausePath, cue }, ...rest,
})

export const due = (anchor: Deadline['anchor'], more: Partial<Deadline> = {}): { due: Deadline } =>
  ({ due: { anchor, bound: 'by', onDayOff: 'stays', stated: true, ...more } })
export const reading = { says: { vi: 'Lấy ngày này để nhắc' }, decidedBy: 'cơ quan thường trực', on: day('2024-02-01') }
export const before30January = due({ monthDay: '01-30' as MonthDay }, { bound: 'before' })

export const rules = {
  plan: rule('plan', { clause: 'I.1', cue: 'xong trước 30/01 hằng năm', at: 'district', recurs: { every: 'year' }, ...before30January, asks: { atLeast: 2, of: 'initiative', cue: 'ít nhất 02 nội dung mới' } }),
  festival: rule('festival', { clause: 'I.2', cue: '“Ngày hội ba cầu” (19/8)', at: 'province', recurs: { yearlyOn: ['08-19' as MonthDay] }, ...due('the-day') }),
  once: rule('once', { clause: 'I.2', cue: 'trước 25/01/2024', at: 'district', recurs: { once: true }, ...due({ on: day('2024-01-25') }, { bound: 'before' }) }),
  meeting: rule('meeting', { clause: 'II.1', cue: 'Họp giao ban cấp xã 01 tháng 01 lần', recurs: { every: 'month' }, ...due('period-end') }),
  figures: rule('figures', { clause: 'II.1', cue: 'trước ngày 20 hằng tháng', recurs: { every: 'month', cutoffDay: 14 }, ...due({ day: 20, of: 'last-month' }, { bound: 'before' }) }),
  notice: rule('notice', { clause: 'II.1', cue: 'thông báo trong 05 ngày làm việc', recurs: { after: 'meeting' as ObligationId }, ...due('done', { offset: { workingDays: 5 } }) }),
  review: rule('review', { clause: 'II.2', cue: 'Hàng năm, 3 năm, 5 năm, 10 năm', at: 'province', recurs: { afterYears: [3, 5, 10], countedFrom: 2023 }, ...due('period-end') }),
} as const

export const rotation: Rotation = {
  id: 'chair' as RotationId, order: ['police', 'front'] as PartyId[], startsAt: '2024' as PeriodKey,
  basis: { document, clause: 'II.2' as ClausePath, cue: 'năm 2024 do Công an chủ trì' },
}

export const versionOf = (obligations: readonly Obligation[], more: Partial<ProgrammeVersion> = {}): ProgrammeVersion => ({
  programme: 'three-bridges' as ProgrammeId, version: 1, title: { vi: 'Chương trình Ba Cầu' }, document,
  signedOn: day('2024-01-15'), inForce: { from: day('2024-01-15') },
  term: { key: '2023-2033' as PeriodKey, from: day('2023-01-01'), to: day('2033-12-31') }, appliesIn,
  parties: ['police', 'front'].map((id) => ({ id: id as PartyId, title: { vi: id }, short: { vi: id }, signs: true })),
  rotations: [rotation],
  outline: [clause('I'), clause('I.1', 'I'), clause('I.2', 'I'), clause('II'), clause('II.1', 'II'), clause('II.2', 'II')],
  obligations, readings: [], ...more,
})

export const sound = versionOf(Object.values(rules))

export const calendar: WorkingCalendar = { published: new Set([2024, 2025]), holidays: new Set(), swappedIn: new Set() }
