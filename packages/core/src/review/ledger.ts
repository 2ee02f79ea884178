import { plusDays, type CalendarDate } from '../calendar/index.ts'
import type { Figure } from '../report/index.ts'

/** Something that comes up on a day and is closed on one, or still open. */
export type Entry = { key: string; from: CalendarDate; closedOn?: CalendarDate }
export type Ledger = { opening: Figure; new: Figure; closed: Figure; left: Figure }
/** The days it is about, both included; `until`: the day up to which something counts as closed. */
export type LedgerDays = { from: CalendarDate; to: CalendarDate; until: CalendarDate }

/**
 * What was open when the period began, what came up in it, what of both was closed by `until`, and what is left: opening + new − closed = left. What
 * is left at the end of one period is the opening of the next.
 */
export function ledgerOf(entries: readonly Entry[], { from, to, until }: LedgerDays): Ledger {
  const counted = entries.filter((entry) => entry.from <= to)
  const opening = counted.filter((entry) => entry.from < from && isOpen(entry, plusDays(from, -1)))
  const fresh = counted.filter((entry) => entry.from >= from)
  const closed = [...opening, ...fresh].filter((entry) => !isOpen(entry, until))
  return { opening: figureOf(opening), new: figureOf(fresh), closed: figureOf(closed), left: figureOf(counted.filter((entry) => isOpen(entry, until))) }
}

/** Whether it was still open at the end of that day. */
const isOpen = ({ closedOn }: Entry, on: CalendarDate): boolean => closedOn === undefined || closedOn > on
const figureOf = (entries: readonly Entry[]): Figure => ({ value: entries.length, from: entries.map(({ key }) => key as Figure['from'][number]), missing: [] })
