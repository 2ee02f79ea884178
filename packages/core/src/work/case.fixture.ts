import { day } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import type { Occurrence } from '../schedule/index.ts'
import type { Case } from './decide.ts'
import type { Act, EntryId, Instant, WorkEntry } from './types.ts'

export const OWNER = 'police@xa-ba-cau' as BodyId
export const FOLLOWER = 'front@tinh-ba-cau' as BodyId
/** Took over from the owner. */
export const HEIR = 'police@phuong-cau-moi' as BodyId
export const STRANGER = 'youth@xa-suoi-giay' as BodyId

/** The October meeting of xã Ba Cầu, due 31/10/2026 (a Saturday; asked for on the 30th). */
export const MEETING = {
  key: 'commune-meeting/2026-10/xa-ba-cau', obligation: 'commune-meeting', kind: 'meeting', tier: 'commune', place: 'xa-ba-cau',
  period: { key: '2026-10', from: '2026-10-01', to: '2026-10-31' }, owners: [OWNER], due: '2026-10-31', target: '2026-10-30',
  stated: true, provisional: false, falls: '2026-10-31',
} as unknown as Occurrence

/** Entries of `acts`, oldest first, ids e1, e2 …; each by the body named, the owner without one. */
export function entriesOf(...acts: readonly (Act & { by?: BodyId })[]): WorkEntry[] {
  return acts.map(({ by = OWNER, ...act }, at) => ({
    id: `e${at + 1}` as EntryId, seq: at + 1, occurrence: MEETING.key, body: by, account: 'a', recordedAt: '2026-11-02T02:00:00.000Z' as Instant, recordedOn: day('2026-11-02'), act: act as Act,
  }))
}

export const held = (on: string): Act => ({ did: 'hold', on: day(on), figures: { attended: 20 } })
export const caseOf = (entries: readonly WorkEntry[], by: BodyId, today = '2026-11-05', inherits: readonly BodyId[] = []): Case => ({ occurrence: MEETING, entries, by, inherits, followers: [FOLLOWER], today: day(today) })
