import type { CalendarDate } from '../calendar/index.ts'
import type { Standing } from '../work/index.ts'
import type { Verdict } from './types.ts'

/** How a duty counts on `today`. A returned report is not a done one: it counts by its deadline until it is replaced. */
export function verdictOf({ state, daysLate, target }: Standing, stated: boolean, today: CalendarDate): Verdict {
  switch (state) {
    case 'done':
    case 'accepted':
      return daysLate > 0 ? 'late' : 'on-time'
    case 'returned':
      if (daysLate > 0) return 'overdue'
      if (target === 'awaiting') return 'awaiting'
      return !stated && target < today ? 'open' : 'not-yet-due'
    case 'late':
      return 'overdue'
    case 'due-soon':
      return 'not-yet-due'
    default:
      return state
  }
}
