import { plusDays, type CalendarDate } from '../calendar/index.ts'
import type { Figure } from '../report/index.ts'

/** Something that comes up on a day and is closed on one, or still open. */
export type Entry = { key: string; from: CalendarDate; closedOn?: CalendarDate }
export type Ledger = { opening: Figure; new: Figure; closed: Figure; left: Figure }
/** The days it is about, both included; `until`: the day up to which something counts as closed. */
export type LedgerDays = { from: CalendarDate; to: CalendarDate; until: CalendarDate }

/** Where something stands in a ledger. */
export type LedgerPart = 'opening' | 'new' | 'closed' | 'left'

/**
 * What was open when the period began, what came up in it, what of both was closed by `until`, and what is left: opening + new − closed = left. What
 * is left at the end of one period is the opening of the next. Nothing of what came up after it, or was closed before it began.
 */
export function partsOf(entry: Omit<Entry, 'key'>, { from, to, until }: LedgerDays): readonly LedgerPart[] {
  if (entry.from > to) return NOWHERE
  const isLeft = isOpen(entry, until)
  if (entry.from >= from) return isLeft ? NEW_LEFT : NEW_CLOSED
  if (isOpen(entry, plusDays(from, -1))) return isLeft ? OPENING_LEFT : OPENING_CLOSED
  return isLeft ? LEFT : NOWHERE
}

const [NOWHERE, NEW_LEFT, NEW_CLOSED, OPENING_LEFT, OPENING_CLOSED, LEFT]: readonly [readonly LedgerPart[], readonly LedgerPart[], readonly LedgerPart[], readonly LedgerPart[], readonly LedgerPart[], readonly LedgerPart[]] = [[], ['new', 'left'], ['new', 'closed'], ['opening', 'left'], ['opening', 'closed'], ['left']] as const

export function ledgerOf(entries: readonly Entry[], days: LedgerDays): Ledger {
  const keys: Record<LedgerPart, string[]> = { opening: [], new: [], closed: [], left: [] }
  for (const entry of entries) for (const part of partsOf(entry, days)) keys[part].push(entry.key)
  return { opening: figureOf(keys.opening), new: figureOf(keys.new), closed: figureOf(keys.closed), left: figureOf(keys.left) }
}

/** Whether it was still open at the end of that day. */
const isOpen = ({ closedOn }: Omit<Entry, 'key'>, on: CalendarDate): boolean => closedOn === undefined || closedOn > on
const figureOf = (keys: readonly string[]): Figure => ({ value: keys.length, from: keys as Figure['from'], missing: [] })
