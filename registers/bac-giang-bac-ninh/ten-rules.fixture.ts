import { day, type Deadline, type MonthDay, type PeriodKey } from '@phoihop/core/calendar'
import type { ClausePath, Obligation, ObligationId, ProgrammeId, ProgrammeVersion, RotationId } from '@phoihop/core/programme'
import type { PartyId, PlaceId, TierId } from '@phoihop/core/register'

const basis = (clause: string) => ({ document: '168/CTrPH-CAT-MTTQ', clause: clause as ClausePath, cue: '' })
const chair = { turn: 'chair' as RotationId }
const both = ['police', 'front'] as PartyId[]
const atEnd: Deadline = { anchor: 'period-end', bound: 'by', onDayOff: 'stays', stated: true }
const afterHeld: Deadline = { anchor: 'done', offset: { workingDays: 5 }, bound: 'by', onDayOff: 'stays', stated: false }
const before30January: Deadline = { anchor: { monthDay: '01-30' as MonthDay }, bound: 'before', onDayOff: 'stays', stated: true }

const rule = (id: string, tier: string, kind: Obligation['kind'], clause: string, rest: Pick<Obligation, 'by' | 'recurs'> & { due: Deadline }): Obligation =>
  ({ id: id as ObligationId, kind, title: { vi: id }, tier: tier as TierId, basis: basis(clause), ...rest })

/** Ten rules of the real kind, enough to count what the register makes of them. Not the programme as published. */
export const tenRules: ProgrammeVersion = {
  programme: 'ten-rules' as ProgrammeId, version: 1, title: { vi: 'Mười việc' }, document: '168/CTrPH-CAT-MTTQ', signedOn: day('2024-01-15'),
  term: { key: '2023-2033' as PeriodKey, from: day('2023-01-01'), to: day('2033-12-31') },
  inForce: { from: day('2024-01-15') },
  appliesIn: [{ value: 'tinh-bac-giang' as PlaceId, from: day('2024-01-15'), basis: { document: '168/CTrPH-CAT-MTTQ' } }],
  parties: [], outline: [], readings: [],
  rotations: [{ id: 'chair' as RotationId, order: both, startsAt: '2024' as PeriodKey, basis: basis('IV.4') }],
  obligations: [
    rule('commune-meeting', 'commune', 'meeting', 'IV.4.2', { by: chair, recurs: { every: 'month' }, due: atEnd }),
    rule('commune-notice', 'commune', 'notice', 'IV.4.2', { by: chair, recurs: { after: 'commune-meeting' as ObligationId }, due: afterHeld }),
    rule('commune-review', 'commune', 'review', 'IV.4.3', { by: chair, recurs: { every: 'year' }, due: atEnd }),
    rule('district-programme', 'district', 'plan', 'IV.3', { by: { jointly: both }, recurs: { once: true }, due: { ...before30January, anchor: { on: day('2024-01-25') } } }),
    rule('district-plan', 'district', 'plan', 'IV.3', { by: chair, recurs: { every: 'year' }, due: before30January }),
    rule('district-meeting', 'district', 'meeting', 'IV.4.2', { by: chair, recurs: { every: 'quarter' }, due: atEnd }),
    rule('province-meeting', 'province', 'meeting', 'IV.4.2', { by: chair, recurs: { every: 'half-year' }, due: atEnd }),
    rule('province-notice', 'province', 'notice', 'IV.4.2', { by: chair, recurs: { after: 'province-meeting' as ObligationId }, due: afterHeld }),
    rule('province-review', 'province', 'review', 'IV.4.3', { by: chair, recurs: { afterYears: [3, 5, 10], countedFrom: 2023 }, due: atEnd }),
    rule('festival', 'province', 'campaign', 'II.8', { by: { jointly: both }, recurs: { yearlyOn: ['08-19' as MonthDay] }, due: { ...atEnd, anchor: 'the-day' } }),
  ],
}
