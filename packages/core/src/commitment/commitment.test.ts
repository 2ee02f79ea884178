import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { acts, BELOW, CHAIR, KEY, MEMBER, STRANGER } from '../meeting/meeting.fixture.ts'
import type { Outcome } from '../outcome/index.ts'
import { expandBodies, indexRegister, type BodyId } from '../register/index.ts'
import { places, tiers } from '../register/three-bridges.fixture.ts'
import { acceptCommitment, assignCommitment, carrierOf, closingRate, commitmentStanding, countsFor, extendCommitment, foldCommitment, isOpen, reportCommitment, returnCommitment, withdrawCommitment, type Commitment, type CommitmentAct, type CommitmentCase, type CommitmentState } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
type Given = CommitmentAct & { by?: BodyId; recorded?: string }
const raise: Given = { did: 'raise', what: 'Lắp biển cảnh báo', owner: BELOW, due: day('2026-07-15'), meeting: KEY, conclusion: 'c', recorded: '2026-06-20' }
const report: Given = { did: 'report', on: day('2026-07-10'), by: BELOW, recorded: '2026-07-11' }
const basis = { document: '12/KH-BCĐ', on: day('2026-06-25') }
const extend: Given = { did: 'extend', to: day('2026-08-01'), basis }
const of = (...more: readonly Given[]) => foldCommitment(acts<Given>(raise, ...more) as never) as Commitment
const caseOf = (commitment: Commitment, by: BodyId, today = '2026-07-12', judges: readonly BodyId[] = [CHAIR]): CommitmentCase => ({ commitment, carrier: { body: BELOW }, judges, followers: [CHAIR], stands: [by], today: day(today) })

describe('standing of a commitment due 15/07/2026', () => {
  it.each([
    // acts after raising                            on            state         days late
    [[], '2026-07-04', 'open', 0],
    [[], '2026-07-05', 'due-soon', 0],
    [[], '2026-07-15', 'due-soon', 0],
    [[], '2026-07-16', 'late', 1],
    [[], '2026-08-15', 'late', 31],
    [[extend], '2026-07-16', 'open', 0],
    [[extend], '2026-08-03', 'late', 2],
    [[report], '2026-12-31', 'done', 0],
    [[{ ...report, on: day('2026-07-18') }], '2026-12-31', 'done', 3],
    [[report, { did: 'accept' }], '2026-12-31', 'accepted', 0],
    [[report, { did: 'return', because: 'Thiếu ảnh' }], '2026-07-16', 'returned', 1],
    [[report, { did: 'accept' }, { did: 'return', because: 'Thiếu ảnh' }], '2026-07-12', 'returned', 0],
    [[report, { did: 'return', because: 'Thiếu ảnh' }, { ...report, on: day('2026-07-14') }], '2026-12-31', 'done', 0],
    [[{ did: 'withdraw', basis }], '2026-12-31', 'withdrawn', 0],
  ] as readonly [readonly Given[], string, CommitmentState, number][])('%j on %s: %s', (more, on, state, daysLate) => {
    expect(commitmentStanding(of(...more), day(on))).toMatchObject({ state, daysLate })
  })
  it('remembers the first day after several extensions', () => {
    expect(commitmentStanding(of(extend, { ...extend, to: day('2026-09-01') }), day('2026-07-01'))).toMatchObject({ due: '2026-09-01', extendedFrom: '2026-07-15' })
  })
  it('is open until it is accepted or withdrawn', () => {
    const open = (...more: readonly Given[]) => isOpen(commitmentStanding(of(...more), day('2026-07-12')))
    expect([open(), open(report), open(report, { did: 'accept' }), open({ did: 'withdraw', basis })]).toEqual([true, true, false, false])
  })
  it('begins with its raising', () => expect(foldCommitment(acts<CommitmentAct>({ did: 'accept' }))).toBeUndefined())
})

describe('who may do what', () => {
  const [open, done, accepted, gone] = [of(), of(report), of(report, { did: 'accept' }), of({ did: 'withdraw', basis })]
  it.each([
    ['its owner reports', () => reportCommitment(caseOf(open, BELOW), day('2026-07-10'), ''), 'ok'],
    ['its owner reports a number', () => reportCommitment(caseOf(open, BELOW), day('2026-07-10'), '15/BC-CAX'), 'ok'],
    ['its owner reports a phone number', () => reportCommitment(caseOf(open, BELOW), day('2026-07-10'), 'ĐT 0912345678'), 'names-a-person'],
    ['its owner reports tomorrow', () => reportCommitment(caseOf(open, BELOW), day('2026-07-13'), ''), 'day-in-the-future'],
    ['its owner reports a day before it was raised', () => reportCommitment(caseOf(open, BELOW), day('2026-06-19'), ''), 'day-before-period'],
    ['its owner reports twice', () => reportCommitment(caseOf(done, BELOW), day('2026-07-10'), ''), 'commitment-reported'],
    ['its owner reports what was accepted', () => reportCommitment(caseOf(accepted, BELOW), day('2026-07-10'), ''), 'commitment-closed'],
    ['its owner reports what was withdrawn', () => reportCommitment(caseOf(gone, BELOW), day('2026-07-10'), ''), 'commitment-closed'],
    ['who took over from its owner reports', () => reportCommitment({ ...caseOf(open, STRANGER), carrier: { body: STRANGER }, stands: [STRANGER, BELOW] }, day('2026-07-10'), ''), 'ok'],
    ['the chair reports for it', () => reportCommitment(caseOf(open, CHAIR), day('2026-07-10'), ''), 'not-yours'],
    ['the chair accepts', () => acceptCommitment(caseOf(done, CHAIR)), 'ok'],
    ['the chair accepts nothing', () => acceptCommitment(caseOf(open, CHAIR)), 'nothing-to-accept'],
    ['the chair accepts twice', () => acceptCommitment(caseOf(accepted, CHAIR)), 'commitment-closed'],
    ['a member accepts', () => acceptCommitment(caseOf(done, MEMBER)), 'not-yours'],
    ['the chair accepts its own', () => acceptCommitment(caseOf(of({ ...report, by: CHAIR }), CHAIR, '2026-07-12', [CHAIR, MEMBER])), 'may-not'],
    ['another signatory accepts the chair’s', () => acceptCommitment(caseOf(of({ ...report, by: CHAIR }), MEMBER, '2026-07-12', [CHAIR, MEMBER])), 'ok'],
    ['the chair returns', () => returnCommitment(caseOf(done, CHAIR), 'Thiếu ảnh'), 'ok'],
    ['the chair returns what it accepted', () => returnCommitment(caseOf(accepted, CHAIR), 'Thiếu ảnh'), 'ok'],
    ['the chair returns without a reason', () => returnCommitment(caseOf(done, CHAIR), ' '), 'field-missing'],
    ['the chair returns what was withdrawn', () => returnCommitment(caseOf(gone, CHAIR), 'Thiếu ảnh'), 'commitment-closed'],
    ['the chair extends', () => extendCommitment(caseOf(open, CHAIR), day('2026-07-16'), basis), 'ok'],
    ['the chair extends backwards', () => extendCommitment(caseOf(open, CHAIR), day('2026-07-15'), basis), 'postponed-backwards'],
    ['the chair extends what is done', () => extendCommitment(caseOf(done, CHAIR), day('2026-08-16'), basis), 'commitment-reported'],
    ['the chair extends without a document', () => extendCommitment(caseOf(open, CHAIR), day('2026-08-16'), { ...basis, document: '' }), 'field-missing'],
    ['the chair extends on a document of tomorrow', () => extendCommitment(caseOf(open, CHAIR), day('2026-08-16'), { ...basis, on: day('2026-07-13') }), 'day-in-the-future'],
    ['its owner extends', () => extendCommitment(caseOf(open, BELOW), day('2026-08-16'), basis), 'not-yours'],
    ['the chair withdraws', () => withdrawCommitment(caseOf(open, CHAIR), basis), 'ok'],
    ['the chair withdraws what is done', () => withdrawCommitment(caseOf(done, CHAIR), basis), 'commitment-reported'],
    ['its owner withdraws', () => withdrawCommitment(caseOf(open, BELOW), basis), 'not-yours'],
  ] as const)('%s', (_who, act, want) => expect(code(act())).toBe(want))
})

describe('whose body has ended', () => {
  const index = indexRegister({ tiers, places, bodies: expandBodies(['police', 'front'].map((party) => ({ party: party as never, tiers: ['province', 'district', 'commune'] as never[], title: { vi: '{place}' }, days: {}, basis: { document: 'x' } })), places) })
  const owed = (owner: string, to?: string) => ({ owner: owner as BodyId, ...(to ? { assigned: { to: to as BodyId, on: day('2025-07-02'), basis } } : {}) })
  it.each([
    // owner              given to                on           carried by
    ['front@xa-ba-cau', undefined, '2024-12-31', { body: 'front@xa-ba-cau' }],
    ['front@xa-ba-cau', undefined, '2025-01-01', { body: 'front@phuong-cau-moi' }],
    ['front@xa-rung-xa', undefined, '2025-07-01', { question: 'split', heirs: ['front@xa-rung-dong', 'front@xa-rung-tay'] }],
    ['front@xa-rung-xa', 'front@xa-rung-tay', '2025-07-02', { body: 'front@xa-rung-tay' }],
    ['front@huyen-tren', undefined, '2025-06-30', { body: 'front@huyen-tren' }],
    ['front@huyen-tren', undefined, '2025-07-01', { question: 'nobody', heirs: [] }],
    ['front@huyen-tren', 'front@xa-dao-nho', '2025-12-31', { body: 'front@xa-dao-nho' }],
    ['front@huyen-tren', 'front@xa-dao-nho', '2026-01-01', { question: 'nobody', heirs: [] }],
  ] as const)('%s, given to %s: on %s %j', (owner, to, on, want) => expect(carrierOf(index, owed(owner, to), day(on))).toEqual(want))

  const [SPLIT, NOBODY] = [{ question: 'split', heirs: [BELOW, MEMBER] }, { question: 'nobody', heirs: [] }] as const
  const split = (by: BodyId, commitment = of()) => ({ ...caseOf(commitment, by), carrier: SPLIT })
  const choices = new Set([MEMBER, STRANGER])
  it.each([
    ['an heir of a split one waits', () => reportCommitment(split(BELOW), day('2026-07-10'), ''), 'carrier-open'],
    ['a stranger is not asked', () => reportCommitment(split(STRANGER), day('2026-07-10'), ''), 'not-yours'],
    ['nobody reports what nobody carries', () => reportCommitment({ ...caseOf(of(), BELOW), carrier: NOBODY }, day('2026-07-10'), ''), 'not-yours'],
    ['a standing body gives it to one', () => assignCommitment(split(CHAIR), MEMBER, choices, basis), 'ok'],
    ['not to one that is not there', () => assignCommitment(split(CHAIR), BELOW, choices, basis), 'body-outside'],
    ['not without a document', () => assignCommitment(split(CHAIR), MEMBER, choices, { ...basis, document: '' }), 'field-missing'],
    ['an heir does not give it away', () => assignCommitment(split(BELOW), MEMBER, choices, basis), 'not-yours'],
    ['what a body carries is not given', () => assignCommitment(caseOf(of(), CHAIR), MEMBER, choices, basis), 'carrier-there'],
    ['nor what was reported', () => assignCommitment(split(CHAIR, of(report)), MEMBER, choices, basis), 'commitment-reported'],
  ] as const)('%s', (_what, act, want) => expect(code(act())).toBe(want))

  it('counts for who carries it; closed and carried by nobody, for who closed it', () => {
    const at = (...more: readonly Given[]) => countsFor(index, { ...of(...more), owner: 'front@huyen-tren' as BodyId }, day('2026-01-01'))
    expect([at(), at({ ...report, by: 'front@huyen-tren' as BodyId }), at({ did: 'withdraw', basis }), at({ did: 'assign', to: 'front@tinh-song-lon' as BodyId, basis })]).toEqual([undefined, 'front@huyen-tren', 'front@huyen-tren', 'front@tinh-song-lon'])
  })
})

describe('the closing rate', () => {
  const rated = (...all: readonly (readonly Given[])[]) => closingRate(all.map((more, at) => ({ id: `k${at}`, standing: commitmentStanding(of(...more), day('2026-07-20')) })))
  it('raised is closed and open; late is part of open; withdrawn is in neither', () => {
    expect(rated([], [extend], [report], [report, { did: 'accept' }], [report, { did: 'return', because: 'Thiếu' }], [{ did: 'withdraw', basis }])).toEqual({
      raised: ['k0', 'k1', 'k2', 'k3', 'k4'], closed: ['k2', 'k3'], open: ['k0', 'k1', 'k4'], late: ['k0', 'k4'], withdrawn: ['k5'], percent: 40,
    })
  })
  it('is not known where nothing was raised', () => expect(rated()).toMatchObject({ raised: [], percent: null }))
  it('is not 100 before all is closed', () => expect(rated(...Array.from({ length: 999 }, () => [report]), []).percent).toBe(99.9))
})
