import type { CalendarDate, WorkingCalendar } from '../calendar/index.ts'
import type { Rosters } from './rosters-of.ts'
import { slotAfter, type Slot } from './slots-of.ts'
import type { OccurrenceKey } from './types.ts'

/** A slot for some of its seats only: those whose duty was done on the same day. */
export type Part = { slot: Slot; only?: ReadonlySet<string> }
export type DoneOn = (key: OccurrenceKey) => CalendarDate | undefined

/** A slot that waits for another one, cut by the day that one was done at each place; what is not done goes on waiting. */
export function partsByDone(slot: Slot, parent: Slot, rosters: Rosters, calendar: WorkingCalendar, doneOn: DoneOn): readonly Part[] {
  const endings = new Map<CalendarDate | undefined, Set<string>>()
  for (const { ending, place } of rosters(slot)) {
    const done = parentDone(parent, slot, place, ending, doneOn)
    const known = endings.get(done)
    if (known) known.add(ending)
    else endings.set(done, new Set([ending]))
  }
  return [...endings].map(([done, only]) =>
    done === undefined ? { slot, only } : { slot: slotAfter(slot.obligation, slot.order, parent, calendar, done), only })
}

/** Where each party owes the first duty, the party's own counts for its own; for anybody else, the last of all of them. */
function parentDone(parent: Slot, slot: Slot, place: string, ending: string, doneOn: DoneOn): CalendarDate | undefined {
  const key = (end: string): OccurrenceKey => `${parent.obligation.id}/${parent.part}/${end}` as OccurrenceKey
  const { by } = parent.obligation
  if (!('each' in by)) return doneOn(key(place))
  const own = 'each' in slot.obligation.by && by.each.some((party) => ending === `${place}/${party}`)
  if (own) return doneOn(key(ending))
  const days = by.each.map((party) => doneOn(key(`${place}/${party}`)))
  return days.some((day) => day === undefined) ? undefined : (days as CalendarDate[]).sort().at(-1)
}
