import type { Reader, Role } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import { makeDefinition, type House } from '../house/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { addItem, agreeToItem, approvePlan, draftPlan, objectToItem, readPlan, submitPlan, type ItemForm, type PlanView } from './index.ts'

export const [HERE, THERE, PROVINCE] = ['Phường Việt Yên', 'Phường Nếnh', 'Tỉnh Bắc Ninh'] as const
export const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusals[0].code)

export type Stage = Awaited<ReturnType<typeof openPlans>>

/** The shipped programme, with two initiatives asked of communes too, and one reader for each part in the plan of a commune. */
export async function openPlans() {
  const opened = await openTestHouse()
  const { house } = opened
  const { programme, index, calendar } = house.definition()
  const asked: ProgrammeVersion = { ...programme, obligations: programme.obligations.map((one) => (one.id === 'plan-commune' ? { ...one, asks: { atLeast: 2, of: 'initiative' } } : one)) }
  house.define(makeDefinition(asked, index.register, calendar))
  const bodyAt = (party: string, name: string): BodyId => `${party}@${index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
  const reader = (role: Role, party: string, name: string): Promise<Reader> => readerOf(house, role, bodyAt(party, name))
  const planOf = (name: string, year = 2026) => `plan-commune/${year}/${bodyAt('police', name).split('@')[1]}`
  return {
    ...opened, asked, bodyAt, reader, planOf,
    police: await reader('head', 'police', HERE), front: await reader('head', 'front', HERE), clerk: await reader('officer', 'police', HERE), women: await reader('officer', 'women', HERE),
    root: await reader('standing', 'front', PROVINCE),
  }
}

export const initiative = (title: string, year = 2026): ItemForm => ({ title, kind: 'initiative', parties: ['police', 'front'], on: `${year}-06-30` })

export async function seen(house: House, reader: Reader, key: string): Promise<PlanView> {
  const plan = await readPlan(house, reader, key)
  if (!plan.ok) throw new Error(code(plan))
  return plan.value
}

/** Drafts a plan with its first proposal and these initiatives, and submits it; throws where anything is refused. */
export async function submitted(house: House, chair: Reader, key: string, titles: readonly string[]): Promise<PlanView> {
  const { proposals } = await seen(house, chair, key)
  const outcomes = [await draftPlan(house, chair, key, proposals.slice(0, 1).map((one) => one.key))]
  for (const [at, title] of titles.entries()) outcomes.push(await addItem(house, chair, key, at + 1, initiative(title, Number(key.split('/')[1]))))
  outcomes.push(await submitPlan(house, chair, key, titles.length + 1))
  if (outcomes.some((one) => !one.ok)) throw new Error(outcomes.map(code).join())
  return seen(house, chair, key)
}

export const approve = (house: House, reader: Reader, key: string, version: number, more: { number?: string; on?: string; paper?: string } = {}) => approvePlan(house, reader, key, { version, ...more })
export { agreeToItem, objectToItem }
