import { plusDays } from './plus-days.ts'
import { plusMonths } from './plus-months.ts'
import type { CalendarDate, Offset, WorkingCalendar } from './types.ts'
import { plusWorkingDays } from './working-day.ts'

/** The day a term counted from `date` ends on; the day it is counted from is not part of it (Civil Code 2015, art. 147.2). */
export function plusOffset(calendar: WorkingCalendar, date: CalendarDate, offset: Offset): CalendarDate {
  if ('days' in offset) return plusDays(date, offset.days)
  if ('workingDays' in offset) return plusWorkingDays(calendar, date, offset.workingDays)
  return plusMonths(date, offset.months)
}
