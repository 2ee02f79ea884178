import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import { decideOnPlan, foldPlan, isLastToSign, waitingFor } from './index.ts'
import { agree, approve, BASIS, BOATS, caseOf, DRAFT, earlier, FRONT, GATES, I, item, MEETING, POLICE, STRANGER, SUBMIT, taken, WOMEN, type Kept } from './plan.fixture.ts'
import type { PlanCase, PlanTyped } from './types.ts'

const tried = (acts: readonly Kept[], by: BodyId, typed: PlanTyped, ground: Partial<PlanCase> = {}) => {
  const decided = decideOnPlan(caseOf(acts, by, ground), typed)
  return decided.ok ? 'ok' : decided.refusals[0].code
}
const drafted = taken([[POLICE, DRAFT]])
const submitted = taken([[POLICE, SUBMIT]], drafted)
const half = taken([[POLICE, approve]], submitted)
const approved = taken([[FRONT, approve]], half)
const plain = item('Đèn đường', { kind: 'duty' })
const change = (title: string) => ({ did: 'change-item', item: { ...GATES, id: I(1), title } }) as const
const object: PlanTyped = { did: 'object', item: I(1), version: 1, because: 'Trùng với việc của xã' }

describe('what a plan becomes', () => {
  it.each([
    ['nothing yet', [], 'none'],
    ['drafted', drafted, 'drafted'],
    ['an item agreed to', taken([[FRONT, agree(1)]], drafted), 'drafted'],
    ['submitted', submitted, 'submitted'],
    ['agreed by everybody named, item by item', taken([[FRONT, agree(1)], [FRONT, agree(2)], [WOMEN, agree(2)]], submitted), 'agreed'],
    ['agreed before it was submitted', taken([[FRONT, agree(1)], [FRONT, agree(2)], [WOMEN, agree(2)], [POLICE, SUBMIT]], drafted), 'agreed'],
    ['objected to after agreeing', taken([[FRONT, agree(1)], [FRONT, agree(2)], [WOMEN, agree(2)], [FRONT, object]], submitted), 'submitted'],
    ['signed by one', half, 'submitted'],
    ['signed by both', approved, 'approved'],
    ['signed by both, though not everybody agreed', taken([[WOMEN, { ...object, item: I(2) }], [POLICE, approve], [FRONT, approve]], submitted), 'approved'],
    ['returned', taken([[FRONT, { did: 'return', because: 'Thiếu kinh phí' }]], half), 'returned'],
    ['changed after it was returned', taken([[FRONT, { did: 'return', because: 'Thiếu kinh phí' }], [POLICE, change('Cổng mới')]], half), 'drafted'],
    ['changed after one signed', taken([[POLICE, change('Cổng mới')]], half), 'drafted'],
    ['opened again', taken([[FRONT, { did: 'reopen', basis: BASIS }]], approved), 'drafted'],
    ['approved anew', taken([[POLICE, { did: 'reopen', basis: BASIS }], [POLICE, SUBMIT], [FRONT, approve], [POLICE, approve]], approved), 'approved'],
  ] as const)('%s', (_what, acts, state) => expect(foldPlan(acts).state).toBe(state))

  it('keeps what bodies said of each item, the last word of each', () => {
    const acts = taken([[FRONT, object], [WOMEN, agree(1)], [FRONT, agree(1)], [WOMEN, { ...object, because: 'Chưa rõ kinh phí' }]], drafted)
    expect(foldPlan(acts).items[0]).toMatchObject({ agreed: [FRONT], objected: [{ body: WOMEN, because: 'Chưa rõ kinh phí' }] })
  })
  it('drops what was said of an item when its words change, and of no other', () => {
    const acts = taken([[FRONT, agree(1)], [FRONT, agree(2)], [WOMEN, object], [POLICE, change('Cổng an ninh xóm Đình')]], drafted)
    expect(foldPlan(acts).items.map(({ agreed, objected, version }) => [agreed, objected, version])).toEqual([[[], [], 5], [[FRONT], [], 1], [[], [], 1]])
  })
  it('drops approvals when any item changes, is added or withdrawn, so that nobody signed another text', () => {
    for (const step of [change('Cổng mới'), { did: 'add-item', item: plain }, { did: 'withdraw-item', item: I(3) }] as const) expect(foldPlan(taken([[POLICE, step]], half)).approvals).toEqual([])
  })
  it('never gives the number of a withdrawn item again', () =>
    expect(foldPlan(taken([[POLICE, { did: 'withdraw-item', item: I(3) }], [POLICE, { did: 'add-item', item: plain }]], drafted)).items.map(({ id }) => id)).toEqual(['i1', 'i2', 'i4']))
  it('waits for the bodies an item names, except the chair', () => {
    const plan = foldPlan(taken([[WOMEN, agree(2)]], submitted))
    expect(plan.items.map((one) => waitingFor(plan, one))).toEqual([[FRONT], [FRONT], []])
  })
  it('says on what it was opened again, until it is approved anew', () => {
    const open = taken([[FRONT, { did: 'reopen', basis: BASIS }]], approved)
    expect(foldPlan(open).reopened).toEqual(BASIS)
    expect(foldPlan(taken([[POLICE, SUBMIT], [POLICE, approve], [FRONT, approve]], open)).reopened).toBeUndefined()
  })
})

describe('who may do what', () => {
  it.each<[string, readonly Kept[], BodyId, PlanTyped, string]>([
    // when                       acts       who       does                                        outcome
    ['nothing is drafted', [], POLICE, DRAFT, 'ok'],
    ['nothing is drafted', [], FRONT, DRAFT, 'not-yours'],
    ['nothing is drafted', [], POLICE, SUBMIT, 'plan-not-drafted'],
    ['nothing is drafted', [], FRONT, agree(1), 'plan-not-drafted'],
    ['it is drafted', drafted, POLICE, DRAFT, 'matter-changed'],
    ['it is drafted', drafted, FRONT, { did: 'add-item', item: plain }, 'not-yours'],
    ['it is drafted', drafted, FRONT, change('x'), 'not-yours'],
    ['it is drafted', drafted, FRONT, { did: 'withdraw-item', item: I(1) }, 'not-yours'],
    ['it is drafted', drafted, FRONT, SUBMIT, 'not-yours'],
    ['it is drafted', drafted, WOMEN, agree(2), 'ok'],
    ['it is drafted', drafted, STRANGER, agree(2), 'not-yours'],
    ['it is drafted', drafted, WOMEN, agree(9), 'plan-item-gone'],
    ['it is drafted', drafted, FRONT, { did: 'approve', version: 1 }, 'plan-not-submitted'],
    ['it is drafted', drafted, WOMEN, { did: 'approve', version: 1 }, 'not-yours'],
    ['it is drafted', drafted, FRONT, { did: 'return', because: 'x' }, 'plan-not-submitted'],
    ['it is drafted', drafted, FRONT, { did: 'reopen', basis: BASIS }, 'plan-not-approved'],
    ['it is submitted', submitted, POLICE, SUBMIT, 'plan-submitted'],
    ['it is submitted', submitted, WOMEN, { did: 'approve', version: 2 }, 'not-yours'],
    ['it is submitted', submitted, WOMEN, { did: 'return', because: 'x' }, 'not-yours'],
    ['it is submitted', submitted, FRONT, { did: 'return', because: '' }, 'field-missing'],
    ['the text was another', submitted, FRONT, { did: 'approve', version: 1 }, 'matter-changed'],
    ['it is signed by the police', half, POLICE, { did: 'approve', version: 2 }, 'plan-signed'],
    ['it is approved', approved, POLICE, change('x'), 'plan-approved'],
    ['it is approved', approved, POLICE, { did: 'add-item', item: plain }, 'plan-approved'],
    ['it is approved', approved, WOMEN, agree(2), 'plan-approved'],
    ['it is approved', approved, FRONT, { did: 'return', because: 'x' }, 'plan-approved'],
    ['it is approved', approved, WOMEN, { did: 'reopen', basis: BASIS }, 'not-yours'],
    ['it is approved', approved, FRONT, { did: 'reopen', basis: { ...BASIS, document: ' ' } }, 'field-missing'],
    ['it is approved', approved, FRONT, { did: 'reopen', basis: { ...BASIS, on: day('2026-01-13') } }, 'day-in-the-future'],
  ])('when %s', (_when, acts, by, typed, outcome) => expect(`${by} ${typed.did} ${tried(acts, by, typed)}`).toBe(`${by} ${typed.did} ${outcome}`))

  it('words that changed after they were seen are not agreed to', () => {
    const acts = taken([[POLICE, change('Cổng an ninh xóm Đình')]], drafted)
    expect([tried(acts, FRONT, agree(1)), tried(acts, FRONT, agree(1, 2)), tried(acts, FRONT, agree(2)), tried(acts, FRONT, object)]).toEqual(['matter-changed', 'ok', 'ok', 'matter-changed'])
  })
  it('whose approval is the last', () => {
    const plan = foldPlan(half)
    expect([isLastToSign(plan, FRONT), isLastToSign(plan, POLICE), isLastToSign(plan, WOMEN), isLastToSign(foldPlan(submitted), FRONT)]).toEqual([true, false, false, false])
  })
})

describe('what a place that has ended left', () => {
  const heir = (acts: readonly Kept[], typed: PlanTyped, by = POLICE) => tried(acts, by, typed, { inherited: true })
  it.each<[string, readonly Kept[], PlanTyped, string]>([
    ['an approved plan is read', approved, { did: 'reopen', basis: BASIS }, 'closed-by-predecessor'],
    ['and gets no other item', approved, { did: 'add-item', item: plain }, 'closed-by-predecessor'],
    ['a draft is carried on', drafted, SUBMIT, 'ok'],
    ['and drawn up where there was none', [], DRAFT, 'ok'],
    ['by nobody but who chairs now', [], DRAFT, 'not-yours'],
  ])('%s', (what, acts, typed, want) => expect(heir(acts, typed, what.startsWith('by nobody') ? FRONT : POLICE)).toBe(want))
  it('is signed by the bodies that are there now', () => {
    const [police, front] = ['police@phuong-cau-moi', 'front@phuong-cau-moi'] as BodyId[] as [BodyId, BodyId]
    const now = { inherited: true, chairs: [police], members: [police, front], signers: [{ party: 'police' as never, body: police }, { party: 'front' as never, body: front }] }
    const acts = taken([[police, SUBMIT], [front, approve], [police, approve]], half, now)
    expect(foldPlan(acts)).toMatchObject({ state: 'approved', signers: [police, front] })
  })
})

describe('a chair swapped after', () => {
  const swapped = { chairs: [FRONT] }
  it('approval leaves the plan approved, with the chair it had', () => {
    expect(foldPlan(approved)).toMatchObject({ state: 'approved', chair: POLICE, signers: [POLICE, FRONT] })
    expect(tried(approved, FRONT, change('x'), swapped)).toBe('plan-approved')
  })
  it('drafting gives the draft to the new chair: it submits, and agrees by that', () => {
    expect([tried(drafted, POLICE, change('x'), swapped), tried(drafted, FRONT, SUBMIT, swapped)]).toEqual(['not-yours', 'ok'])
    const plan = foldPlan(taken([[FRONT, SUBMIT]], drafted, swapped))
    expect([plan.chair, plan.items.map((one) => waitingFor(plan, one))]).toEqual([FRONT, [[POLICE], [WOMEN], [POLICE]]])
  })
  it('submission lets the new chair submit again only when others must sign', () => {
    expect(tried(submitted, FRONT, SUBMIT, swapped)).toBe('plan-submitted')
    const heir = 'front@phuong-cau-moi' as BodyId
    expect(tried(submitted, POLICE, SUBMIT, { signers: [{ party: 'police' as never, body: POLICE }, { party: 'front' as never, body: heir }] })).toBe('ok')
  })
})

describe('what an item has to be', () => {
  const add = (more: object, ground: Partial<PlanCase> = {}) => tried(drafted, POLICE, { did: 'add-item', item: { ...plain, ...more } }, ground)
  it.each([
    [{}, 'ok'],
    [{ title: '  ' }, 'field-missing'],
    [{ title: 'x'.repeat(161) }, 'text-too-long'],
    [{ title: 'Gặp anh A, số 0912 345 678' }, 'names-a-person'],
    [{ kind: 'task' }, 'not-a-value'],
    [{ obligation: 'no-such' }, 'not-a-value'],
    [{ obligation: 'meeting' }, 'ok'],
    [{ who: [] }, 'field-missing'],
    [{ who: ['youth'] }, 'not-a-value'],
    [{ by: '2027-01-01' }, 'day-outside-year'],
    [{ by: '2025-12-31' }, 'day-outside-year'],
    [{ kind: 'initiative', title: 'CONG an  ninh, xom ben' }, 'name-twice'],
    [{ kind: 'duty', title: GATES.title }, 'ok'],
  ])('%j: %s', (more, outcome) => expect(add(more)).toBe(outcome))

  it('an initiative of an earlier year at the same place is not new; a neighbour’s, or other words, may be', () => {
    const again = { kind: 'initiative', title: 'Tổ hòa giải bên sông' }
    expect(add(again, { earlier: [earlier('Tổ Hòa Giải  bên sông.')] })).toBe('not-new')
    expect(add(again, { earlier: [earlier('Tổ hòa giải bên sông', 2025, false)] })).toBe('ok')
    expect(add(again, { earlier: [earlier('Tổ hòa giải ven sông')] })).toBe('ok')
    expect(add({ ...again, kind: 'duty' }, { earlier: [earlier('Tổ hòa giải bên sông')] })).toBe('ok')
    expect(tried(drafted, POLICE, change('Tổ hòa giải bên sông'), { earlier: [earlier('Tổ hòa giải bên sông')] })).toBe('not-new')
  })
  it('is checked in a draft as well, among its own items too', () => {
    const draft = (...items: readonly typeof GATES[]) => tried([], POLICE, { did: 'draft', items })
    expect([draft(), draft(GATES, GATES), draft(GATES, { ...BOATS, who: [] }), draft(MEETING)]).toEqual(['field-missing', 'name-twice', 'field-missing', 'ok'])
  })
  it('is one of a hundred, and fits in a row', () => {
    const many = (count: number, title = 'Việc') => tried([], POLICE, { did: 'draft', items: Array.from({ length: count }, (_, at) => ({ ...plain, title: `${title} ${at}` })) })
    expect([many(100), many(101), many(100, 'dài '.repeat(35))]).toEqual(['ok', 'too-many-items', 'text-too-long'])
  })
  it('is kept as composed letters with single blanks', () => {
    const decided = decideOnPlan(caseOf(drafted, POLICE), { did: 'add-item', item: { ...plain, title: ' Đèn  đường '.normalize('NFD') } })
    expect(decided).toMatchObject({ ok: true, value: { item: { id: 'i4', title: 'Đèn đường'.normalize('NFC') } } })
  })
})

describe('initiatives asked for', () => {
  const one = taken([[POLICE, { did: 'draft', items: [GATES, MEETING] }]])
  it.each([[2, one, { code: 'initiatives-missing', least: 2, there: 1, missing: 1 }], [3, drafted, { code: 'initiatives-missing', least: 3, there: 2, missing: 1 }]])('%i: too few, and how many', (least, acts, refusal) =>
    expect(decideOnPlan(caseOf(acts, POLICE, { least }), SUBMIT)).toEqual({ ok: false, refusals: [refusal] }))
  it('none where the duty asks for none', () => expect(tried(one, POLICE, SUBMIT, { least: 0 })).toBe('ok'))
  it('are counted again when signing', () => {
    const acts = taken([[POLICE, SUBMIT]], one, { least: 0 })
    expect(tried(acts, FRONT, { did: 'approve', version: 2 })).toBe('initiatives-missing')
  })
  it('a party that must sign and has no body there is a question, not left out', () =>
    expect(decideOnPlan(caseOf(drafted, POLICE, { signers: [{ party: 'police' as never, body: POLICE }, { party: 'front' as never }] }), SUBMIT)).toEqual({ ok: false, refusals: [{ code: 'signer-missing', party: 'front' }] }))
})
