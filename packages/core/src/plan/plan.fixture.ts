import { day } from '../calendar/index.ts'
import type { BodyId, PartyId, PlaceId } from '../register/index.ts'
import { decideOnPlan } from './decide.ts'
import { foldPlan } from './fold-plan.ts'
import type { EarlierInitiative, NewPlanItem, PlanAct, PlanCase, PlanItemId, PlanTyped } from './types.ts'

export const [POLICE, FRONT, WOMEN, STRANGER] = ['police@xa-ba-cau', 'front@xa-ba-cau', 'women@xa-ba-cau', 'police@xa-suoi-giay'] as BodyId[] as [BodyId, BodyId, BodyId, BodyId]
export const I = (number: number): PlanItemId => `i${number}` as PlanItemId
export type Kept = { seq: number; body: BodyId; recordedOn: ReturnType<typeof day>; act: PlanAct }

export const item = (title: string, more: Partial<NewPlanItem> = {}): NewPlanItem => ({ title, kind: 'initiative', who: ['police', 'front'] as PartyId[], by: day('2026-06-30'), ...more })
export const GATES = item('Cổng an ninh xóm Bến')
export const BOATS = item('Bến đò tự quản', { who: ['front', 'women'] as PartyId[] })
export const MEETING = item('Họp giao ban', { kind: 'duty', obligation: 'meeting' as never, who: ['police'] as PartyId[], by: day('2026-12-31') })

export const earlier = (title: string, year = 2025, here = true): EarlierInitiative => ({ title, year, place: (here ? 'xa-ba-cau' : 'xa-suoi-giay') as PlaceId, here })

type Ground = Partial<Omit<PlanCase, 'plan' | 'by'>>
/** The plan of xã Ba Cầu for 2026: the police chair, both sign, two initiatives are asked for. */
export const caseOf = (acts: readonly Kept[], by: BodyId, ground: Ground = {}): PlanCase => ({
  plan: foldPlan(acts), subject: 'plan/2026/xa-ba-cau', year: 2026, by, chairs: [POLICE], members: [POLICE, FRONT, WOMEN],
  signers: [{ party: 'police' as PartyId, body: POLICE }, { party: 'front' as PartyId, body: FRONT }], least: 2,
  parties: ['police', 'front', 'women'] as PartyId[], obligations: new Set(['meeting' as never]), earlier: [], inherited: false, today: day('2026-01-12'), ...ground,
})

export const on = (acts: readonly Kept[], by: BodyId, act: PlanAct): readonly Kept[] => [...acts, { seq: acts.length + 1, body: by, recordedOn: day('2026-01-12'), act }]

/** Takes these acts one after the other; throws for one that is refused. */
export function taken(steps: readonly (readonly [BodyId, PlanTyped | ((plan: ReturnType<typeof foldPlan>) => PlanTyped)])[], acts: readonly Kept[] = [], ground: Ground = {}): readonly Kept[] {
  return steps.reduce((before, [by, step]) => {
    const typed = typeof step === 'function' ? step(foldPlan(before)) : step
    const decided = decideOnPlan(caseOf(before, by, ground), typed)
    if (!decided.ok) throw new Error(`${by} ${typed.did}: ${decided.refusals[0].code}`)
    return on(before, by, decided.value)
  }, acts)
}

export const DRAFT: PlanTyped = { did: 'draft', items: [GATES, BOATS, MEETING] }
export const SUBMIT: PlanTyped = { did: 'submit' }
export const approve = ({ version }: { version: number }): PlanTyped => ({ did: 'approve', version })
export const agree = (number: number, version = 1): PlanTyped => ({ did: 'agree', item: I(number), version })
export const BASIS = { document: '12/QĐ-BC', on: day('2026-01-10') }
