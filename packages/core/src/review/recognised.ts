import { yearOf } from '../calendar/index.ts'
import { initiativesIn, type Plan } from '../plan/index.ts'
import type { Figure } from '../report/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'
import { commitmentCounts, closingOf, under } from './rows.ts'
import type { LedgerDays } from './ledger.ts'
import type { ReviewCommitment, ReviewDuty, ReviewInitiative, ReviewRow } from './types.ts'

type Plans = ReadonlyMap<OccurrenceKey, Plan>
const isDone = ({ verdict }: ReviewDuty): boolean => verdict === 'on-time' || verdict === 'late'
/** Past its day; what is still to come is not missing. */
const isMissing = ({ verdict }: ReviewDuty): boolean => verdict === 'overdue' || verdict === 'open'
const countOf = (duties: readonly ReviewDuty[]): Figure => ({ value: duties.length, from: duties.map(({ occurrence }) => occurrence.key), missing: [] })

/** The plans of each year and tier: owed, approved by all who sign or reported as issued, past their day without either, and how many initiatives they have; `year.tier` is the row's id. */
export function planRows(duties: readonly ReviewDuty[], plans: Plans): readonly ReviewRow[] {
  return [...under(duties, ({ occurrence: { period, tier } }) => [`${yearOf(period.to)}.${tier}`])].map(([id, own]) => {
    const approved = own.filter((duty) => isDone(duty) || plans.get(duty.occurrence.key)?.state === 'approved')
    const counted = own.filter((duty) => initiativesOf(duty, plans) !== undefined)
    const initiatives = counted.map((duty) => initiativesOf(duty, plans) ?? 0)
    const value = initiatives.length === 0 ? null : initiatives.reduce((sum, one) => sum + one, 0)
    return { id, counts: { owed: countOf(own), approved: countOf(approved), missing: countOf(own.filter((duty) => isMissing(duty) && !approved.includes(duty))), initiatives: { value, from: counted.map(({ occurrence }) => occurrence.key), missing: [] } } }
  }).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** From the plan made here; else as its report counted them; else not known. */
function initiativesOf({ occurrence, standing }: ReviewDuty, plans: Plans): number | undefined {
  const plan = plans.get(occurrence.key)
  return plan && plan.state !== 'none' ? initiativesIn(plan) : standing.done?.figures.initiatives
}

/** The titles of initiatives in plans made here, by year. */
export const initiativesTold = (duties: readonly ReviewDuty[], plans: Plans): readonly ReviewInitiative[] =>
  duties.flatMap(({ occurrence: { key, place, period } }) => (plans.get(key)?.items ?? []).filter(({ kind }) => kind === 'initiative').map(({ title }) => ({ year: yearOf(period.to), place, title })))
    .sort((a, b) => a.year - b.year)

/** The meetings of each tier that fell in the period, and what meetings there charged bodies with. */
export function meetingRows(duties: readonly ReviewDuty[], commitments: readonly ReviewCommitment[], days: LedgerDays): readonly ReviewRow[] {
  const [held, charged] = [under(duties, ({ occurrence }) => [occurrence.tier]), under(commitments, ({ tier }) => [tier])]
  return [...new Set([...held.keys(), ...charged.keys()])].map((tier) => {
    const [own, said] = [held.get(tier) ?? [], charged.get(tier) ?? []]
    return { id: tier, counts: { owed: countOf(own), held: countOf(own.filter(isDone)), missing: countOf(own.filter(isMissing)), ...commitmentCounts(said, days) }, closing: closingOf(said, days) }
  })
}
