import { dayNumber, type CalendarDate } from '../calendar/index.ts'
import type { Occurrence } from '../schedule/index.ts'
import type { Standing, WorkEntry } from './types.ts'

const SOON_IN_DAYS = 10
type Record = { done?: Standing['done']; doneEntry?: Standing['doneEntry']; accepted?: boolean; returned?: string; returnedOn?: CalendarDate; postponed?: CalendarDate; waived?: boolean }

/** Days after `due`, 0 when on time. */
export const daysLate = (due: CalendarDate, on: CalendarDate): number => Math.max(0, dayNumber(on) - dayNumber(due))

/**
 * Where a duty stands on `today`, from what was recorded about it (entries of this occurrence, oldest first).
 * Lateness counts from the day it was done, against the day due after a postponement; never where no deadline is stated.
 */
export function standingOf(
  occurrence: Pick<Occurrence, 'due' | 'target' | 'stated'>,
  entries: readonly WorkEntry[],
  today: CalendarDate,
): Standing {
  const record = entries.reduce(fold, {} as Record)
  const due = record.postponed ?? occurrence.due
  const target = record.postponed ?? occurrence.target
  const until = record.done && record.returned === undefined ? record.done.on : today
  const late = occurrence.stated && due !== 'awaiting' && !record.waived ? daysLate(due, until) : 0
  return {
    state: stateOf(record, occurrence.stated, { due, target }, late, today),
    due,
    target,
    daysLate: late,
    ...(record.postponed && occurrence.due !== 'awaiting' ? { postponedFrom: occurrence.due } : {}),
    ...(record.done ? { done: record.done, doneOn: record.done.on } : {}),
    ...(record.doneEntry ? { doneEntry: record.doneEntry } : {}),
    ...(record.returned !== undefined ? { returnedBecause: record.returned } : {}),
    ...(record.returned !== undefined && record.returnedOn ? { returnedOn: record.returnedOn } : {}),
  }
}

function fold(before: Record, entry: WorkEntry): Record {
  const { act } = entry
  switch (act.did) {
    case 'hold':
    case 'issue':
    case 'send': {
      const { returned: _returned, ...kept } = before
      return { ...kept, done: act, doneEntry: entry.id, accepted: false }
    }
    case 'correct': {
      const { returned: _returned, ...kept } = before
      return { ...kept, done: act.now, doneEntry: entry.id, accepted: false }
    }
    case 'return':
      return { ...before, returned: act.because, returnedOn: entry.recordedOn, accepted: false }
    case 'accept':
      return { ...before, accepted: true }
    case 'postpone':
      return { ...before, postponed: act.to }
    case 'waive':
      return { ...before, waived: true }
  }
}

function stateOf(record: Record, stated: boolean, { due, target }: Pick<Standing, 'due' | 'target'>, late: number, today: CalendarDate): Standing['state'] {
  if (record.returned !== undefined) return 'returned'
  if (record.done) return record.accepted ? 'accepted' : 'done'
  if (record.waived) return 'waived'
  if (target === 'awaiting' || due === 'awaiting') return 'awaiting'
  if (late > 0) return 'late'
  const days = dayNumber(target) - dayNumber(today)
  // Asked for earlier than it would be late: open until that day is near.
  if (days < 0 && (!stated || dayNumber(due) - dayNumber(today) > SOON_IN_DAYS)) return 'open'
  return days <= SOON_IN_DAYS ? 'due-soon' : 'not-yet-due'
}
