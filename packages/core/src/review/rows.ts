import { percentOf, tallyOf, type Figure, type Verdict } from '../report/index.ts'
import { ledgerOf, type Entry, type LedgerDays } from './ledger.ts'
import type { ReviewCommitment, ReviewDuty, ReviewRow } from './types.ts'

const VERDICTS: readonly Verdict[] = ['on-time', 'late', 'overdue', 'waived', 'not-yet-due', 'open', 'awaiting']

const dutyEntry = ({ occurrence: { key, falls }, closedOn }: ReviewDuty): Entry => ({ key, from: falls, ...(closedOn ? { closedOn } : {}) })
const commitmentEntry = ({ id, raisedOn, closedOn }: ReviewCommitment): Entry => ({ key: id, from: raisedOn, ...(closedOn ? { closedOn } : {}) })

/** One row: what fell in the period by how it counts, what was carried in and is left, and the same of commitments where there are any. */
export function rowOf(id: string, duties: readonly ReviewDuty[], commitments: readonly ReviewCommitment[], days: LedgerDays): ReviewRow {
  const tally = tallyOf(duties.filter(({ occurrence: { falls } }) => falls >= days.from && falls <= days.to))
  const { opening, new: _same, closed, left } = ledgerOf(duties.map(dutyEntry), days)
  const owed = Object.fromEntries(VERDICTS.map((verdict) => [verdict, tally.by[verdict]])) as Record<Verdict, Figure>
  return { id, counts: { owed: tally.owed, ...owed, opening, closed, left, ...commitmentCounts(commitments, days) }, onTime: tally.onTime.percent, closing: closingOf(commitments, days) }
}

/** Of commitments: raised in the period, carried in, done, still open. */
export function commitmentCounts(commitments: readonly ReviewCommitment[], days: LedgerDays): Readonly<Record<string, Figure>> {
  if (commitments.length === 0) return {}
  const { opening, new: raised, closed, left } = ledgerOf(commitments.map(commitmentEntry), days)
  return { 'charged-before': opening, charged: raised, 'charged-done': closed, 'charged-left': left }
}

export function closingOf(commitments: readonly ReviewCommitment[], days: LedgerDays): number | null {
  const { opening, new: raised, closed } = ledgerOf(commitments.map(commitmentEntry), days)
  return percentOf(closed.value ?? 0, (opening.value ?? 0) + (raised.value ?? 0))
}

/** Items under each of the names they have; one name counts an item once, however often it is given. */
export function under<T>(items: readonly T[], names: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const given = names(item)
    for (const name of given.length > 1 ? new Set(given) : given) {
      const own = found.get(name)
      if (own) own.push(item)
      else found.set(name, [item])
    }
  }
  return found
}

/** A row for each name that duties or commitments have, in the order the names first come up. */
export function rowsBy(duties: readonly ReviewDuty[], commitments: readonly ReviewCommitment[], days: LedgerDays, names: { duty: (duty: ReviewDuty) => readonly string[]; commitment: (commitment: ReviewCommitment) => readonly string[] }): readonly ReviewRow[] {
  const [owed, charged] = [under(duties, names.duty), under(commitments, names.commitment)]
  return [...new Set([...owed.keys(), ...charged.keys()])].map((name) => rowOf(name, owed.get(name) ?? [], charged.get(name) ?? [], days))
}
