import { day, type Deadline, type MonthDay, type PeriodKey, type WorkingCalendar } from '../calendar/index.ts'
import type { ClausePath, Obligation, ObligationId, ProgrammeId, ProgrammeVersion, Recurrence, Rotation, RotationId } from '../programme/index.ts'
import type { PartyId, TierId } from '../register/index.ts'
import { appliesIn } from '../register/three-bridges.fixture.ts'

const basis = { document: '01/CTrPH-BC', clause: 'II' as ClausePath, cue: 'ba cầu' }
export const atEnd: Deadline = { anchor: 'period-end', bound: 'by', onDayOff: 'stays', stated: true }

type Written = { kind?: Obligation['kind']; tier: string; by?: Obligation['by']; recurs: Recurrence; due?: Deadline }

export const rule = (id: string, { kind = 'task', tier, by = { turn: 'chair' as RotationId }, recurs, due }: Written): Obligation => ({
  id: id as ObligationId, kind, title: { vi: id }, tier: tier as TierId, by, recurs, basis, ...(due ? { due } : {}),
})

export const chair: Rotation = { id: 'chair' as RotationId, order: ['police', 'front'] as PartyId[], startsAt: '2024' as PeriodKey, basis }
export const both = ['police', 'front'] as PartyId[]

export const meeting = rule('meeting', { kind: 'meeting', tier: 'commune', recurs: { every: 'month' }, due: atEnd })
export const notice = rule('notice', {
  kind: 'notice', tier: 'commune', recurs: { after: 'meeting' as ObligationId },
  due: { anchor: 'done', offset: { workingDays: 5 }, bound: 'by', onDayOff: 'stays', stated: false },
})
export const districtPlan = rule('district-plan', {
  kind: 'plan', tier: 'district', recurs: { every: 'year' },
  due: { anchor: { monthDay: '01-30' as MonthDay }, bound: 'before', onDayOff: 'stays', stated: true },
})
export const communePlan = rule('commune-plan', {
  kind: 'plan', tier: 'commune', recurs: { every: 'year' }, due: { ...atEnd, aim: { anchor: { monthDay: '01-30' as MonthDay }, bound: 'before' } },
})
export const districtMeeting = rule('district-meeting', { kind: 'meeting', tier: 'district', recurs: { every: 'quarter' }, due: atEnd })
export const districtExchange = rule('district-exchange', { tier: 'district', by: { each: both }, recurs: { every: 'month' }, due: atEnd })
export const provinceMeeting = rule('province-meeting', { kind: 'meeting', tier: 'province', recurs: { every: 'half-year' }, due: atEnd })
export const review = rule('review', { kind: 'review', tier: 'province', by: { jointly: both }, recurs: { afterYears: [3, 5, 10], countedFrom: 2023 }, due: atEnd })
export const festival = rule('festival', { kind: 'campaign', tier: 'province', by: { jointly: both }, recurs: { yearlyOn: ['08-19', '11-18'] as MonthDay[] }, due: { ...atEnd, anchor: 'the-day' } })
export const once = rule('send-programme', {
  tier: 'district', by: { each: both }, recurs: { once: true }, due: { anchor: { on: day('2024-01-25') }, bound: 'before', onDayOff: 'stays', stated: true },
})
export const exchange = rule('exchange', { kind: 'exchange', tier: 'commune', by: { each: both }, recurs: { every: 'month', cutoffDay: 14 }, due: { ...atEnd, anchor: { day: 20, of: 'last-month' }, bound: 'before' } })
export const anyTime = rule('any-time', { tier: 'commune', recurs: { always: true } })
export const onDemand = rule('on-demand', { tier: 'commune', recurs: { onDemand: true } })

export const programme = (...obligations: readonly Obligation[]): ProgrammeVersion => ({
  programme: 'three-bridges' as ProgrammeId, version: 1, title: { vi: 'Chương trình Ba Cầu' }, document: '01/CTrPH-BC',
  signedOn: day('2024-01-15'), inForce: { from: day('2024-01-15') },
  term: { key: '2023-2033' as PeriodKey, from: day('2023-01-01'), to: day('2033-12-31') },
  appliesIn, parties: [], rotations: [chair], outline: [], obligations, readings: [],
})

export const everyRule = programme(
  meeting, notice, districtPlan, districtMeeting, districtExchange, provinceMeeting, review, festival, once, exchange, anyTime, onDemand,
)

/** Tết of 2025 from 25/01 to 02/02; nothing published after 2026. */
export const calendar: WorkingCalendar = {
  published: new Set([2024, 2025, 2026]),
  holidays: new Set(['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map(day)),
  swappedIn: new Set(),
}
