import { day, periodNamed, type Period } from '../calendar/index.ts'
import type { ClausePath, OutlineClause, ProgrammeVersion } from '../programme/index.ts'
import { indexRegister, type BodyId, type Party, type PartyId } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { deriveSchedule, type OccurrenceKey } from '../schedule/index.ts'
import { calendar, districtPlan, exchange, festival, meeting, notice, programme, provinceMeeting } from '../schedule/three-bridges-programme.fixture.ts'
import { standingOf, type Act, type EntryId, type Instant, type WorkEntry } from '../work/index.ts'
import { nextPeriod } from './next-period.ts'
import { progressReport } from './progress-report.ts'
import type { ProgressReport } from './types.ts'

const clause = (path: string, vi: string, parent?: string): OutlineClause =>
  ({ path: path as ClausePath, label: `${path.split('.').at(-1)}.`, title: { vi }, ...(parent ? { parent: parent as ClausePath } : {}) })
const party = (id: string, vi: string, short: string, standingUnit?: string): Party =>
  ({ id: id as PartyId, title: { vi }, short: { vi: short }, signs: true, ...(standingUnit ? { standingUnit: { vi: standingUnit } } : {}) })
const titled = <O extends ProgrammeVersion['obligations'][number]>(obligation: O, vi: string, path: string): O =>
  ({ ...obligation, title: { vi }, basis: { ...obligation.basis, clause: path as ClausePath } })

export const bridges: ProgrammeVersion = {
  ...programme(
    titled(festival, 'Ngày hội toàn dân bảo vệ an ninh Tổ quốc', 'II.5'),
    titled(exchange, 'Trao đổi thông tin hằng tháng cấp xã', 'II.4'),
    titled(meeting, 'Giao ban công tác phối hợp cấp xã', 'IV.4.2'),
    titled(notice, 'Thông báo kết luận giao ban cấp xã', 'IV.4.2'),
    titled(districtPlan, 'Kế hoạch năm cấp huyện', 'IV.3'),
    titled(provinceMeeting, 'Giao ban công tác phối hợp cấp tỉnh', 'IV.4.2'),
  ),
  title: { vi: 'Chương trình phối hợp Ba Cầu về đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc giai đoạn 2023 - 2033' },
  document: '01/CTrPH-CAT-MTTQ',
  parties: [party('police', 'Công an', 'Công an', 'Phòng Tham mưu'), party('front', 'Ủy ban MTTQ', 'Ủy ban MTTQ', 'Ban Phong trào')],
  outline: [
    clause('II', 'Nội dung phối hợp'), clause('II.4', 'Trao đổi thông tin', 'II'), clause('II.5', 'Ngày hội', 'II'),
    clause('IV', 'Tổ chức thực hiện'), clause('IV.3', 'Chương trình, kế hoạch', 'IV'), clause('IV.4', 'Luân phiên chủ trì', 'IV'),
  ],
}

export const index = indexRegister(threeBridges)

export function periodOf(key: string): Period {
  const named = periodNamed(key)
  if (!named.ok) throw new Error(key)
  return named.value
}

/** An entry per act, in order; the day recorded is today. */
export function entries(acts: readonly (readonly [key: string, act: Act])[]): ReadonlyMap<OccurrenceKey, readonly WorkEntry[]> {
  const all = acts.map(([key, act], at): WorkEntry => ({
    id: `e${at + 1}` as EntryId, seq: at + 1, occurrence: key as OccurrenceKey, body: 'police@xa-ba-cau' as BodyId, account: 'a',
    recordedAt: '2024-07-01T00:00:00.000Z' as Instant, recordedOn: day('2024-07-01'), act,
  }))
  return Map.groupBy(all, ({ occurrence }) => occurrence)
}

export const held = (on: string, figures: Record<string, number> = {}): Act => ({ did: 'hold', on: day(on), figures })

/** The report of the Three Bridges for a period as of a day, from what was recorded. */
export function reportOf(key: string, today: string, acts: readonly (readonly [string, Act])[] = [], of: ProgrammeVersion = bridges): ProgressReport {
  const period = periodOf(key)
  const following = nextPeriod(period)
  const derive = (window: Period) => deriveSchedule({ programme: of, index, calendar, window })
  return progressReport({
    programme: of, index, period, schedule: derive(period), next: derive(following),
    entriesByKey: entries(acts), standingOf, today: day(today),
  })
}

