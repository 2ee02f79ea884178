import type { CalendarDate } from '@phoihop/core/calendar'
import type { Instant } from '@phoihop/core/work'

const VIETNAM_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The two readings of the clock this product makes: the day in Vietnam, and the moment for the audit trail. */
export const clock = {
  today: (): CalendarDate => VIETNAM_DAY.format(new Date()) as CalendarDate,
  now: (): Instant => new Date().toISOString() as Instant,
}
