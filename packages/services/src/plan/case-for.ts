import { foldPlan, type PlanAct, type PlanCase } from '@phoihop/core/plan'
import type { YearAct } from '@phoihop/core/year'
import type { Acting } from '../year/index.ts'
import { earlierInitiatives } from './earlier.ts'
import { actorsOf, type PlanMatter } from './plan-matter.ts'
import { askedOf } from './plan-row.ts'

/** What an act on a plan is decided on: the acts before it, who is there today, and what there was before. */
export async function caseFor(acting: Acting, matter: PlanMatter, acts: readonly YearAct<PlanAct>[]): Promise<PlanCase> {
  const { definition, db, by, today } = acting
  const { occurrence, year, parties, obligation, heirs } = matter
  const { chairs, members, signers } = actorsOf(matter)
  return {
    plan: foldPlan(acts), subject: occurrence.key, year, by, chairs, members, signers, parties, today, least: askedOf(obligation),
    obligations: new Set(definition.programme.obligations.map(({ id }) => id)),
    inherited: heirs !== undefined,
    earlier: (await earlierInitiatives(db, acting, matter)).initiatives,
  }
}
