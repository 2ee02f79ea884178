import type { CalendarDate } from '../calendar/index.ts'
import { isOn } from './is-on.ts'
import type { PlaceId, RegisterIndex } from './types.ts'

/** More levels than any country has; a register whose places contain each other would otherwise be climbed for ever. */
const DEEPEST = 16

/** Whether a place is, or lies below, another one on that day. Both must be there on the day. */
export function isWithin(index: RegisterIndex, place: PlaceId, ancestor: PlaceId, on: CalendarDate): boolean {
  let at: PlaceId | undefined = place
  for (let level = 0; at !== undefined && level < DEEPEST; level++) {
    const here = index.place(at)
    if (!here || !isOn(here.exists, on)) return false
    if (at === ancestor) return true
    at = index.superiorOf(at, on)
  }
  return false
}
