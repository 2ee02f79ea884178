import { resolveDeadline, workingDaysBetween, type CalendarDate } from '@phoihop/core/calendar'
import type { BodyId } from '@phoihop/core/register'
import type { Occurrence, OccurrenceKey } from '@phoihop/core/schedule'
import { standingOf, type WorkEntry } from '@phoihop/core/work'
import type { Definition } from '../house/house.ts'
import type { Timetable } from './timetable.ts'
import type { Duty } from './views.ts'

export type Entries = ReadonlyMap<OccurrenceKey, readonly WorkEntry[]>

export const byOccurrence = (entries: readonly WorkEntry[]): Entries => Map.groupBy(entries, (entry) => entry.occurrence)

/** The bodies that what is recorded about a duty concerns: its owners, and those of the duties that wait for it. */
export function concernedBy({ followers, byKey }: Timetable, occurrence: Occurrence): readonly BodyId[] {
  const waiting = followers(occurrence.obligation).flatMap((id) => byKey.get(occurrence.key.replace(occurrence.obligation, id) as OccurrenceKey)?.owners ?? [])
  return [...new Set([...occurrence.owners, ...waiting])]
}

/** An occurrence with its names and standing on `today`. One that waits for another gets its day as soon as that other is done. */
export function dutyOf(definition: Definition, timetable: Timetable, occurrence: Occurrence, entries: Entries, today: CalendarDate): Duty {
  const { index, calendar } = definition
  const obligation = timetable.obligation(occurrence.obligation)
  const settled = settle(definition, timetable, occurrence, entries, today)
  const standing = standingOf(settled, entries.get(occurrence.key) ?? [], today)
  const on = occurrence.falls
  return {
    occurrence: settled,
    obligation,
    place: { id: occurrence.place, title: index.nameOf(occurrence.place, on) ?? { vi: occurrence.place } },
    owners: occurrence.owners.map((id) => ({ id, title: index.titleOf(id, on) ?? { vi: id } })),
    standing,
    ...(standing.target === 'awaiting' ? {} : { workingDaysLeft: workingDaysBetween(calendar, today, standing.target) }),
  }
}

/** The due day of an occurrence that comes after another (a notice after its meeting), from the day that other was done. */
export function settle(definition: Definition, timetable: Timetable, occurrence: Occurrence, entries: Entries, today: CalendarDate): Occurrence {
  const { recurs, due } = timetable.obligation(occurrence.obligation)
  if (occurrence.due !== 'awaiting' || !('after' in recurs) || !due) return occurrence
  const parent = timetable.byKey.get(occurrence.key.replace(occurrence.obligation, recurs.after) as OccurrenceKey)
  const done = parent && standingOf(parent, entries.get(parent.key) ?? [], today).doneOn
  const resolved = done ? resolveDeadline(due, occurrence.period, definition.calendar, { done }) : 'awaiting'
  return resolved === 'awaiting' ? occurrence : { ...occurrence, due: resolved.due, target: resolved.target, provisional: resolved.provisional }
}

const RANK = { returned: 0, late: 1, 'due-soon': 2, open: 3, 'not-yet-due': 4, awaiting: 5, done: 6, accepted: 7, waived: 8 } as const

/** What needs an answer first, then by the day asked for. */
export function byUrgency(a: Duty, b: Duty): number {
  return RANK[a.standing.state] - RANK[b.standing.state] || (a.standing.target < b.standing.target ? -1 : a.standing.target > b.standing.target ? 1 : 0)
}
