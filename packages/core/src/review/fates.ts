import type { CalendarDate } from '../calendar/index.ts'
import { isOn, type BodyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import type { SettledSplits } from './settle-split.ts'
import type { Fate } from './types.ts'

const NOTHING: SettledSplits = new Map()

/** More levels of succession and superiors than any register has. */
const DEEPEST = 32

/**
 * What became of each place by a day. A living place is itself; one that ended is what it went on in, however many mergers later. A place of a
 * tier that has ended without a successor of its own goes to the place above it: districts ended with their tier, and their work was the
 * province's to answer for. What split is in several places, and stays a row of its own: a register does not say which part of a number went where. `settled`: where
 * somebody said so, it went there.
 */
export function fatesOn(index: RegisterIndex, on: CalendarDate, settled: SettledSplits = NOTHING): (place: PlaceId) => Fate {
  const known = new Map<PlaceId, Fate>()
  return (place) => {
    let fate = known.get(place)
    if (!fate) known.set(place, (fate = fateOf(index, place, on, settled)))
    return fate
  }
}

function fateOf(index: RegisterIndex, place: PlaceId, on: CalendarDate, settled: SettledSplits): Fate {
  const into = [...carriersOf(index, place, on, settled, 0)]
  const [only] = into
  if (into.length !== 1 || only === undefined) return { place, why: 'split', into }
  return isAlive(index, only, on) ? { place: only, into } : { place: only, why: 'gone', into: [] }
}

/** A place that nobody carries is itself, ended. */
function carriersOf(index: RegisterIndex, id: PlaceId, on: CalendarDate, settled: SettledSplits, depth: number): ReadonlySet<PlaceId> {
  const place = index.place(id)
  if (!place || depth > DEEPEST || isAlive(index, id, on) || on < place.exists.from) return new Set([id])
  const said = settled.get(id)
  const next = said ? [said.into] : place.successors.length > 0 ? place.successors : aboveEnded(index, id, on)
  return next.length === 0 ? new Set([id]) : new Set(next.flatMap((one) => [...carriersOf(index, one, on, settled, depth + 1)]))
}

function aboveEnded(index: RegisterIndex, id: PlaceId, on: CalendarDate): readonly PlaceId[] {
  const place = index.place(id)
  const tier = place && index.tier(place.tier)
  if (!place?.exists.to || !tier || isOn(tier.exists, on)) return []
  const superior = index.superiorOf(id, place.exists.to)
  return superior === undefined ? [] : [superior]
}

const isAlive = (index: RegisterIndex, id: PlaceId, on: CalendarDate): boolean => {
  const place = index.place(id)
  return place !== undefined && isOn(place.exists, on)
}

/** The body that stands for a body today: itself, what it went on in, or the same party where its place came to stand. Itself where there is not exactly one. */
export function bodiesNow(index: RegisterIndex, on: CalendarDate, settled: SettledSplits = NOTHING): (body: BodyId) => BodyId {
  const fate = fatesOn(index, on, settled)
  const known = new Map<BodyId, BodyId>()
  const find = (id: BodyId): BodyId => {
    const body = index.body(id)
    if (!body || isOn(body.exists, on)) return id
    const { place, why } = fate(body.place)
    return (why === undefined ? index.bodyOf(body.party, place, on)?.id : undefined) ?? id
  }
  return (id) => {
    let now = known.get(id)
    if (!now) known.set(id, (now = find(id)))
    return now
  }
}
