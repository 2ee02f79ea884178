import type { CalendarDate, WorkingCalendar } from '../calendar/index.ts'
import type { ObligationId, ProgrammeVersion } from '../programme/index.ts'
import { slotsOf } from './slots-of.ts'

/** The first day each rule falls due while the version is in force, wherever it is owed. A rule that no day makes fall due is not there. */
export function firstDues(programme: ProgrammeVersion, calendar: WorkingCalendar): ReadonlyMap<ObligationId, CalendarDate> {
  const first = new Map<ObligationId, CalendarDate>()
  for (const { obligation: { id }, due } of slotsOf(programme, calendar)) {
    const known = first.get(id)
    if (due !== 'awaiting' && (known === undefined || due < known)) first.set(id, due)
  }
  return first
}
