import { plusDays, type CalendarDate, type Days } from '../calendar/index.ts'
import type { Register, RegisterIndex } from './types.ts'

const remembered = new WeakMap<RegisterIndex, readonly CalendarDate[]>()

/** Every day on which something of the register is not as it was the day before, in order. */
export function changeDays(index: RegisterIndex): readonly CalendarDate[] {
  const known = remembered.get(index)
  if (known) return known
  const days = startsOfStates(everyDays(index.register))
  remembered.set(index, days)
  return days
}

/** The first days of the states that those stretches of days make, in order, each once. */
export function startsOfStates(stretches: Iterable<Days>): readonly CalendarDate[] {
  const starts = new Set<CalendarDate>()
  const ends = new Set<CalendarDate>()
  for (const { from, to } of stretches) {
    starts.add(from)
    if (to !== undefined) ends.add(to)
  }
  for (const end of ends) starts.add(plusDays(end, 1))
  return [...starts].sort()
}

/** Which state a day lies in: how many of the starts are on or before it. Two days with the same number see the same facts. */
export function stateAt(starts: readonly CalendarDate[], on: CalendarDate): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as CalendarDate) <= on) low = middle + 1
    else high = middle
  }
  return low
}

function* everyDays({ tiers, places, bodies }: Register): Iterable<Days> {
  for (const tier of tiers) yield tier.exists
  for (const place of places) {
    yield place.exists
    yield* place.names
    yield* place.within
  }
  for (const body of bodies) {
    yield body.exists
    yield* body.title
  }
}
