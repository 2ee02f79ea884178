import type { Assessed } from './assess.ts'
import type { Gap } from './types.ts'

/** What should have been reported by today and was not, or was sent back: overdue ones first, longest first. */
export function gapsOf(duties: readonly Assessed[]): readonly Gap[] {
  const gaps = duties.flatMap(({ occurrence, standing, verdict }): Gap[] => {
    if (verdict !== 'overdue' && verdict !== 'open') return []
    // Asked for by a day of our own and not done: that day, for it is not late yet.
    const isAimed = verdict === 'open' && standing.due === occurrence.due && occurrence.falls < standing.due
    const since = standing.due === 'awaiting' || isAimed ? occurrence.falls : standing.due
    const { key, obligation, owners, place, period } = occurrence
    return [{ key, obligation, verdict, owners, place, period, since, daysLate: standing.daysLate, returned: standing.state === 'returned' }]
  })
  return gaps.sort((a, b) => rank(a) - rank(b) || b.daysLate - a.daysLate)
}

const rank = ({ verdict }: Gap): number => (verdict === 'overdue' ? 0 : 1)
