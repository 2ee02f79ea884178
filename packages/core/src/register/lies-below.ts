import type { CalendarDate } from '../calendar/index.ts'
import type { Place, PlaceId, RegisterIndex } from './types.ts'

/** More levels than any country has; a register whose places contain each other would otherwise be climbed for ever. */
const DEEPEST = 16

/**
 * Whether a place lies below one of these on that day; a place that has ended, on its last day; one to come, on its first. What moved to
 * another superior lies below the new one only. A place does not lie below itself.
 */
export function liesBelow(index: RegisterIndex, place: PlaceId, superiors: ReadonlySet<PlaceId>, on: CalendarDate): boolean {
  let at: PlaceId | undefined = place
  for (let level = 0; level < DEEPEST; level++) {
    const here: Place | undefined = index.place(at)
    at = here && index.superiorOf(here.id, dayOf(here, on))
    if (at === undefined) return false
    if (superiors.has(at)) return true
  }
  return false
}

function dayOf({ exists: { from, to } }: Place, on: CalendarDate): CalendarDate {
  if (on < from) return from
  return to !== undefined && to < on ? to : on
}
