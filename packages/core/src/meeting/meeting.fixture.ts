import { day } from '../calendar/index.ts'
import type { BodyId, PlaceId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'
import type { Instant } from '../work/index.ts'
import type { AnyAct, YearAct } from '../year/index.ts'
import { foldMeeting } from './fold-meeting.ts'
import type { MeetingAct, MeetingCase, TimeOfDay } from './types.ts'

export const [CHAIR, MEMBER, STRANGER, BELOW] = ['police@tinh-song-lon', 'front@tinh-song-lon', 'women@xa-ben-song', 'police@phuong-cau-moi'] as BodyId[] as [BodyId, BodyId, BodyId, BodyId]
export const KEY = 'province-meeting/2026-H1/tinh-song-lon' as OccurrenceKey
export const TIME = { on: day('2026-06-20'), at: '07:30' as TimeOfDay, where: 'Phòng họp số 1' }

/** Acts on one matter in order, each by the chair on 10/06/2026 unless it says otherwise. */
export const acts = <Act extends AnyAct>(...given: readonly (Act & { by?: BodyId; recorded?: string })[]): YearAct<Act>[] =>
  given.map(({ by = CHAIR, recorded = '2026-06-10', ...act }, at) => ({
    id: `a${at}`, subject: KEY, seq: at + 1, year: 2026, place: 'tinh-song-lon' as PlaceId, owners: [CHAIR, MEMBER], body: by, account: 'a',
    recordedAt: '2026-06-10T02:00:00.000Z' as Instant, recordedOn: day(recorded), act: act as unknown as Act,
  }))

/** The provincial meeting of the first half of 2026 after these acts, seen by a body on a day. */
export const caseOf = (given: readonly YearAct<MeetingAct>[], by: BodyId = CHAIR, today = '2026-06-10'): MeetingCase => ({
  meeting: foldMeeting(given), key: KEY, period: { key: '2026-H1' as MeetingCase['period']['key'], from: day('2026-01-01'), to: day('2026-06-30') },
  chairs: [CHAIR], members: [CHAIR, MEMBER], stands: [by], today: day(today),
})
