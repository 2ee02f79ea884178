import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import type { Body, BodyId } from '../register/index.ts'
import { BELOW, CHAIR, KEY, MEMBER, STRANGER } from '../meeting/meeting.fixture.ts'
import { cancelVisit, countVisits, find, foldVisit, holdVisit, moveVisit, planVisit, visitState, visitTime, withdrawFinding, type PlanCase, type Visit, type VisitAct, type VisitCase, type VisitState } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const on = (text: string) => ({ from: day(text), to: day(text) })
const JUNE = { from: day('2026-06-01'), to: day('2026-06-30') }
const plan: VisitAct = { did: 'plan', body: BELOW, under: KEY, ...JUNE }
const found: VisitAct = { did: 'find', finding: 'f', what: 'Sổ giao ban thiếu kỳ', due: day('2026-07-15'), to: [{ commitment: 'c', owner: BELOW }] }
const cancel: VisitAct = { did: 'cancel', because: 'Trùng việc' }
const held: VisitAct = { did: 'hold', on: day('2026-06-12') }
const of = (recorded: string, ...acts: readonly VisitAct[]) => foldVisit([plan, ...acts].map((act) => ({ act, recordedOn: day(recorded) }))) as Visit
const caseOf = (visit: Visit, by: BodyId = CHAIR, today = '2026-06-15'): VisitCase => ({ visit, visitors: [CHAIR], stands: [by], today: day(today) })
const ended = { id: STRANGER, exists: { from: day('2000-01-01'), to: day('2025-06-30') } } as Body
const grounds = (by: BodyId = CHAIR, others: readonly Visit[] = [], today = '2026-06-15'): PlanCase => ({ visitors: [CHAIR], stands: [by], today: day(today), owers: new Set([BELOW, MEMBER, CHAIR]), others, body: (id) => (id === STRANGER ? ended : undefined) })
const planning = (the: PlanCase, body: BodyId = BELOW, time = on('2026-06-20')) => code(planVisit(the, { body, under: KEY, time }))

describe('a visit is planned', () => {
  it.each([
    ['by the chair, of a body just below', () => planning(grounds()), 'ok'],
    ['in a month that has begun', () => planning(grounds(), BELOW, JUNE), 'ok'],
    ['today', () => planning(grounds(), BELOW, on('2026-06-15')), 'ok'],
    ['in the past', () => planning(grounds(), BELOW, on('2026-06-14')), 'day-passed'],
    ['in a month that is over', () => planning(grounds(), BELOW, { from: day('2026-05-01'), to: day('2026-05-31') }), 'day-passed'],
    ['by another', () => planning(grounds(MEMBER)), 'not-yours'],
    ['of itself', () => planning(grounds(), CHAIR), 'body-outside'],
    ['of a body that has ended', () => planning(grounds(), STRANGER), 'body-ended'],
    ['of nobody the register knows', () => planning(grounds(), 'x@y' as BodyId), 'unknown-body'],
    ['of a body that has one to come', () => planning(grounds(CHAIR, [of('2026-06-01')])), 'visit-planned'],
    ['of a body that had one', () => planning(grounds(CHAIR, [of('2026-06-12', held), of('2026-06-01', cancel)])), 'ok'],
  ] as const)('%s', (_how, act, want) => expect(act()).toBe(want))
  it.each([['2026-09', undefined, '2026-09-01', '2026-09-30'], ['2026-09', '2026-10-05', '2026-10-05', '2026-10-05']] as const)('%s with day %s: %s to %s', (month, given, from, to) =>
    expect(visitTime(month, given && day(given))).toEqual({ ok: true, value: { from, to } }))
  it.each(['2026', '2026-13', '2026-Q3', ''])('not for "%s"', (month) => expect(code(visitTime(month, undefined))).toBe('not-a-period'))
})

describe('a visit of June 2026, on the 15th', () => {
  const [open, done, gone, some] = [of('2026-06-01'), of('2026-06-15', held), of('2026-06-10', cancel), of('2026-06-15', found)]
  const charge = (the: VisitCase, more: object = {}) => code(find(the, { conclusion: 'g', what: 'Lập sổ', due: day('2026-07-01'), to: [{ commitment: 'k', owner: BELOW }], owers: new Set([BELOW]), body: () => undefined, ...more }))
  it.each([
    ['is moved', () => code(moveVisit(caseOf(open), on('2026-08-01'))), 'ok'],
    ['is moved to what it was', () => code(moveVisit(caseOf(open), JUNE)), 'nothing-changed'],
    ['is moved into the past', () => code(moveVisit(caseOf(open), on('2026-06-14'))), 'day-passed'],
    ['is moved to another year', () => code(moveVisit(caseOf(open), on('2027-01-05'))), 'day-outside-year'],
    ['is moved by who is visited', () => code(moveVisit(caseOf(open, BELOW), on('2026-08-01'))), 'not-yours'],
    ['is moved once held', () => code(moveVisit(caseOf(done), on('2026-08-01'))), 'visit-held'],
    ['is cancelled', () => code(cancelVisit(caseOf(open), 'Trùng việc')), 'ok'],
    ['is cancelled without a reason', () => code(cancelVisit(caseOf(open), '')), 'field-missing'],
    ['is cancelled with a phone number', () => code(cancelVisit(caseOf(open), 'Gọi 0912345678')), 'names-a-person'],
    ['is cancelled after something was found', () => code(cancelVisit(caseOf(some), 'Trùng việc')), 'visit-has-findings'],
    ['is cancelled twice', () => code(cancelVisit(caseOf(gone), 'Trùng việc')), 'visit-cancelled'],
    ['finds something', () => charge(caseOf(open)), 'ok'],
    ['finds something on the day it is recorded as held', () => charge(caseOf(done)), 'ok'],
    ['finds something the day after', () => charge(caseOf(done, CHAIR, '2026-06-16')), 'visit-held'],
    ['finds something before June', () => charge(caseOf(open, CHAIR, '2026-05-31')), 'visit-to-come'],
    ['finds something due today', () => charge(caseOf(open), { due: day('2026-06-15') }), 'due-not-after'],
    ['finds something about a person', () => charge(caseOf(open), { what: 'Hỏi 0912345678' }), 'names-a-person'],
    ['finds something nobody owes', () => charge(caseOf(open), { to: [] }), 'field-missing'],
    ['finds something once cancelled', () => charge(caseOf(gone)), 'visit-cancelled'],
    ['takes back what was found', () => code(withdrawFinding(caseOf(some), 'f')), 'ok'],
    ['takes back what was not', () => code(withdrawFinding(caseOf(some), 'g')), 'item-gone'],
    ['takes it back as who is visited', () => code(withdrawFinding(caseOf(some, BELOW), 'f')), 'not-yours'],
    ['takes it back the day after it was held', () => code(withdrawFinding(caseOf(of('2026-06-15', found, held), CHAIR, '2026-06-16'), 'f')), 'visit-held'],
    ['is held', () => code(holdVisit(caseOf(open), day('2026-06-12'))), 'ok'],
    ['is held tomorrow', () => code(holdVisit(caseOf(open), day('2026-06-16'))), 'day-in-the-future'],
    ['is held last year', () => code(holdVisit(caseOf(open), day('2025-12-31'))), 'day-outside-year'],
    ['is held twice', () => code(holdVisit(caseOf(done), day('2026-06-12'))), 'visit-held'],
    ['is held after what it found is due', () => code(holdVisit(caseOf(some, CHAIR, '2026-07-20'), day('2026-07-20'))), 'due-not-after'],
  ] as const)('%s', (_what, act, want) => expect(act()).toBe(want))

  it.each([['2026-05-31', 'planned'], ['2026-06-01', 'now'], ['2026-06-30', 'now'], ['2026-07-01', 'missed']] as readonly [string, VisitState][])('on %s it is %s', (today, want) => expect(visitState(open, day(today))).toBe(want))
  it('counts under one state each', () => expect(countVisits([open, done, gone, some], day('2026-07-01'))).toEqual({ planned: 0, now: 0, missed: 2, held: 1, cancelled: 1 }))
})
