import { percentOf, type Figure } from '../report/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'
import { ledgerOf, partsOf, type Entry, type LedgerDays } from './ledger.ts'
import type { ReviewCommitment, ReviewDuty, ReviewRow } from './types.ts'

const COLUMNS = ['owed', 'on-time', 'late', 'overdue', 'waived', 'not-yet-due', 'open', 'awaiting', 'opening', 'closed', 'left'] as const
type Column = (typeof COLUMNS)[number]
/** A duty with the columns it counts in: looked at once, for all the tables it stands in. `timed`: it counts in the on-time rate. */
export type MarkedDuty = ReviewDuty & { columns: readonly Column[]; timed: boolean }

export function markDuty(duty: ReviewDuty, days: LedgerDays): MarkedDuty {
  const { occurrence, standing, verdict, closedOn } = duty
  const parts = partsOf({ from: occurrence.falls, ...(closedOn ? { closedOn } : {}) }, days)
  const columns = parts.flatMap((part): readonly Column[] => (part === 'new' ? ['owed', verdict] : [part]))
  const timed = parts.includes('new') && occurrence.stated && (verdict === 'on-time' || verdict === 'late' || verdict === 'overdue')
  return { occurrence, standing, verdict, ...(closedOn ? { closedOn } : {}), columns, timed }
}

const commitmentEntry = ({ id, raisedOn, closedOn }: ReviewCommitment): Entry => ({ key: id, from: raisedOn, ...(closedOn ? { closedOn } : {}) })

/** One row: what fell in the period by how it counts, what was carried in and is left, and the same of commitments where there are any. */
export function rowOf(id: string, duties: readonly MarkedDuty[], commitments: readonly ReviewCommitment[], days: LedgerDays): ReviewRow {
  const keys = Object.fromEntries(COLUMNS.map((column) => [column, []])) as unknown as Record<Column, OccurrenceKey[]>
  let [timed, onTime] = [0, 0]
  for (const duty of duties) {
    for (const column of duty.columns) keys[column].push(duty.occurrence.key)
    if (duty.timed) timed++
    if (duty.timed && duty.verdict === 'on-time') onTime++
  }
  const counts = Object.fromEntries(COLUMNS.map((column) => [column, { value: keys[column].length, from: keys[column], missing: [] }]))
  return { id, counts: { ...counts, ...commitmentCounts(commitments, days) }, onTime: percentOf(onTime, timed), closing: closingOf(commitments, days) }
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
export function rowsBy(duties: readonly MarkedDuty[], commitments: readonly ReviewCommitment[], days: LedgerDays, names: { duty: (duty: MarkedDuty) => readonly string[]; commitment: (commitment: ReviewCommitment) => readonly string[] }): readonly ReviewRow[] {
  const [owed, charged] = [under(duties, names.duty), under(commitments, names.commitment)]
  return [...new Set([...owed.keys(), ...charged.keys()])].map((name) => rowOf(name, owed.get(name) ?? [], charged.get(name) ?? [], days))
}
