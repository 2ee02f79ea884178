import { describe, expect, it } from 'vitest'
import { day, type CalendarDate, type MonthDay, type PeriodKey } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { indexRegister, type BodyId, type PlaceId } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { chair, programme } from '../schedule/three-bridges-programme.fixture.ts'
import { foldHandover, handOver, nextChair, opensOn, returnHandover, takeOver, type HandoverAct, type HandoverCase } from './index.ts'

const [OLD, NEW, WOMEN] = ['police@xa-doi-thong', 'front@xa-doi-thong', 'women@xa-doi-thong'] as BodyId[] as [BodyId, BodyId, BodyId]
const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const handed: HandoverAct = { did: 'hand-over', on: day('2026-12-20'), to: [NEW], dossier: 'd' }
const back: HandoverAct = { did: 'return', because: 'Thiếu kế hoạch' }
const taken: HandoverAct = { did: 'take-over', on: day('2026-12-22') }
const fold = (...acts: readonly HandoverAct[]) => foldHandover(acts.map((act) => ({ act, body: act.did === 'hand-over' ? OLD : NEW })))
type Ground = Partial<Omit<HandoverCase, 'handover' | 'stands'>>
const caseOf = (acts: readonly HandoverAct[], by: BodyId, more: Ground = {}): HandoverCase =>
  ({ handover: fold(...acts), year: 2026, from: [OLD], to: [NEW], stands: [by], opens: day('2026-12-01'), today: day('2026-12-24'), ...more })
const give = (the: HandoverCase, on = '2026-12-20', reservation = '') => code(handOver(the, { on: day(on), dossier: 'd', reservation }))
const take = (the: HandoverCase, on = '2026-12-22', reservation = '') => code(takeOver(the, { on: day(on), reservation }))

describe('who hands over, when, and to whom', () => {
  it.each([
    ['the chair', () => give(caseOf([], OLD)), 'ok'],
    ['who chairs next', () => give(caseOf([], NEW)), 'not-yours'],
    ['another', () => give(caseOf([], WOMEN)), 'not-yours'],
    ['who went on in the chair', () => give({ ...caseOf([], WOMEN), stands: [WOMEN, OLD] }), 'ok'],
    ['the chair, on the first day allowed', () => give(caseOf([], OLD), '2026-12-01'), 'ok'],
    ['the chair, a day earlier', () => give(caseOf([], OLD), '2026-11-30'), 'too-early'],
    ['the chair, tomorrow', () => give(caseOf([], OLD), '2026-12-25'), 'day-in-the-future'],
    ['the chair, twice', () => give(caseOf([handed], OLD)), 'handed-over'],
    ['the chair, once more after it was returned', () => give(caseOf([handed, back], OLD)), 'ok'],
    ['the chair, after it was taken over', () => give(caseOf([handed, taken], OLD)), 'taken-over'],
    ['the chair, where nobody chairs next', () => give(caseOf([], OLD, { to: [] })), 'no-next-chair'],
    ['the chair, where it chairs next itself', () => give(caseOf([], OLD, { to: [OLD] })), 'chair-stays'],
    ['the chair, with a phone number', () => give(caseOf([], OLD), '2026-12-20', 'Gọi 0912345678'), 'names-a-person'],
    ['the chair, with a reservation', () => give(caseOf([], OLD), '2026-12-20', 'Đủ hồ sơ'), 'ok'],
  ] as const)('%s', (_who, act, want) => expect(act()).toBe(want))
})

describe('who takes over or sends back', () => {
  it.each([
    ['who chairs next', () => take(caseOf([handed], NEW)), 'ok'],
    ['the chair itself', () => take(caseOf([handed], OLD)), 'not-yours'],
    ['another', () => take(caseOf([handed], WOMEN)), 'not-yours'],
    ['who chairs since a later version', () => take(caseOf([handed], WOMEN, { to: [WOMEN] })), 'ok'],
    ['who does not chair any more since then', () => take(caseOf([handed], NEW, { to: [WOMEN] })), 'not-yours'],
    ['before anything was handed over', () => take(caseOf([], NEW)), 'not-handed-over'],
    ['what was returned', () => take(caseOf([handed, back], NEW)), 'not-handed-over'],
    ['twice', () => take(caseOf([handed, taken], NEW)), 'taken-over'],
    ['tomorrow', () => take(caseOf([handed], NEW), '2026-12-25'), 'day-in-the-future'],
    ['before it was handed over', () => take(caseOf([handed], NEW), '2026-12-19'), 'before-handover'],
    ['with an e-mail address', () => take(caseOf([handed], NEW), '2026-12-22', 'viết cho a@b.vn'), 'names-a-person'],
    ['sent back with a reason', () => code(returnHandover(caseOf([handed], NEW), 'Thiếu kế hoạch')), 'ok'],
    ['sent back without one', () => code(returnHandover(caseOf([handed], NEW), ' ')), 'field-missing'],
    ['sent back by the chair', () => code(returnHandover(caseOf([handed], OLD), 'x')), 'not-yours'],
    ['sent back after it was taken over', () => code(returnHandover(caseOf([handed, taken], NEW), 'x')), 'taken-over'],
  ] as const)('%s', (_who, act, want) => expect(act()).toBe(want))

  it('keeps both days, and who acted', () => expect(fold(handed, back, handed, taken)).toEqual({
    state: 'taken', handed: { on: '2026-12-20', to: [NEW], dossier: 'd', by: OLD }, taken: { on: '2026-12-22', by: NEW }, acts: 4,
  }))
})

describe('who chairs next', () => {
  const index = indexRegister(threeBridges)
  const swap = (period: string, place: string): ProgrammeVersion => ({ ...programme(), rotations: [{ ...chair, exceptions: [{ period: period as PeriodKey, place: place as PlaceId, party: 'police' as never, basis: { document: '12/QĐ-BC', clause: '1' as never, cue: 'x' } }] }] })
  const next = (place: string, year: number, today: string, ...versions: ProgrammeVersion[]) => nextChair(versions.length > 0 ? versions : [programme()], index, place as PlaceId, year, day(today))
  it.each([
    // place             year  today          chairs
    ['xa-doi-thong', 2026, '2026-12-24', ['front@xa-doi-thong'], 'the other party'],
    ['xa-doi-thong', 2025, '2025-12-24', ['police@xa-doi-thong'], 'and back'],
    ['xa-ba-cau', 2024, '2025-01-10', ['front@phuong-cau-moi'], 'the body of the place it went on in'],
    ['huyen-tren', 2025, '2025-12-24', [], 'nobody, where the place ended without one'],
    ['xa-doi-thong', 2033, '2033-12-24', [], 'nobody after the term'],
    ['xa-doi-thong', 2022, '2022-12-24', [], 'nobody before the rotation'],
  ] as const)('at %s after %i, on %s: %j, %s', (place, year, today, want, _why) => expect(next(place, year, today)).toEqual(want))
  it('is who chairs on the day, where the turn was swapped', () => {
    expect(next('xa-doi-thong', 2026, '2026-12-24', swap('2027', 'xa-doi-thong'))).toEqual(['police@xa-doi-thong'])
    const first = { ...programme(), inForce: { from: day('2024-01-15'), to: day('2027-01-09') } }
    const second = { ...swap('2027', 'xa-doi-thong'), inForce: { from: day('2027-01-10') } }
    expect([next('xa-doi-thong', 2026, '2027-01-09', first, second), next('xa-doi-thong', 2026, '2027-01-10', first, second)]).toEqual([['front@xa-doi-thong'], ['police@xa-doi-thong']])
  })
})

it.each([[undefined, '2026-12-01'], ['12-15', '2026-12-15']])('may be handed over from %s on: %s', (notBefore, want) =>
  expect(opensOn(notBefore ? { notBefore: notBefore as MonthDay } : {}, { to: '2026-12-31' as CalendarDate })).toBe(want))
