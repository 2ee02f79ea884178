import type { CalendarDate } from '../calendar/index.ts'
import { changeDays, startsOfStates, stateAt } from './change-days.ts'
import { isOn } from './is-on.ts'
import { isWithin } from './is-within.ts'
import type { Dated, Place, PlaceId, RegisterIndex } from './types.ts'

type Roots = readonly Dated<PlaceId>[]
type States = { starts: readonly CalendarDate[]; sets: ReadonlySet<PlaceId>[] }

const remembered = new WeakMap<RegisterIndex, WeakMap<Roots, States>>()

/**
 * The places a programme binds on a day: those within its root places while these exist; after a root ended, what lay within it and
 * still lives; and every place that has a predecessor that was bound. Places that join a successor from elsewhere are not bound.
 * The same set is given for every day between two changes, so it is cheap in a loop.
 */
export function territory(index: RegisterIndex, appliesIn: Roots, on: CalendarDate): ReadonlySet<PlaceId> {
  const states = statesOf(index, appliesIn)
  return (states.sets[stateAt(states.starts, on)] ??= bound(index, appliesIn, on))
}

function statesOf(index: RegisterIndex, appliesIn: Roots): States {
  let ofIndex = remembered.get(index)
  if (!ofIndex) remembered.set(index, (ofIndex = new WeakMap()))
  let states = ofIndex.get(appliesIn)
  if (!states) {
    const starts = [...new Set([...changeDays(index), ...startsOfStates(appliesIn)])].sort()
    ofIndex.set(appliesIn, (states = { starts, sets: [] }))
  }
  return states
}

function bound(index: RegisterIndex, appliesIn: Roots, on: CalendarDate): ReadonlySet<PlaceId> {
  const places = new Set<PlaceId>()
  for (const root of appliesIn) {
    if (!isOn(root, on)) continue
    const isBound = binding(index, root)
    for (const place of index.register.places) if (isBound(place, on)) places.add(place.id)
  }
  return places
}

/** Whether one root binds a place on a day. What was bound on the last day of a place or of the root is remembered. */
function binding(index: RegisterIndex, root: Dated<PlaceId>): (place: Place, on: CalendarDate) => boolean {
  const rootEnds = index.place(root.value)?.exists.to
  const atLast = new Map<string, boolean>()
  const wasBound = (place: Place | undefined, on: CalendarDate | undefined): boolean => {
    if (!place || on === undefined || on < root.from) return false
    const key = `${place.id} ${on}`
    const known = atLast.get(key) ?? isBound(place, on)
    atLast.set(key, known)
    return known
  }
  const isBound = (place: Place, on: CalendarDate): boolean => {
    if (!isOn(place.exists, on)) return false
    if (isWithin(index, place.id, root.value, on)) return true
    if (rootEnds !== undefined && rootEnds < on && wasBound(place, rootEnds)) return true
    return index.predecessorsOf(place.id).some((id) => {
      const before = index.place(id)
      return wasBound(before, before?.exists.to)
    })
  }
  return isBound
}
