import { dayNumber, periodNamed, type CalendarDate, type PeriodKey } from '../calendar/index.ts'
import type { Rotation } from '../programme/index.ts'
import type { PartyId, PlaceId } from '../register/index.ts'

type Exception = NonNullable<Rotation['exceptions']>[number]

/**
 * Whose turn it is in a year; at a place, where an exception names it for that year, that period, or a period that holds the day. The shortest
 * such period goes before a longer one. `undefined` before the rotation starts.
 */
export function turnOf(rotation: Rotation, year: number, place?: PlaceId, period?: PeriodKey, on?: CalendarDate): PartyId | undefined {
  const exception = exceptionOf(rotation, year, place, period, on)
  if (exception) return exception.party
  const turn = year - Number(rotation.startsAt.slice(0, 4))
  return turn < 0 ? undefined : rotation.order[turn % rotation.order.length]
}

/** What gives a place another turn than the rotation's, if anything does. */
export function exceptionOf({ exceptions = [] }: Rotation, year: number, place: PlaceId | undefined, period?: PeriodKey, on?: CalendarDate): Exception | undefined {
  const fitting = exceptions.filter((one) => one.place === place && (one.period === String(year) || one.period === period || holds(one.period, on)))
  return fitting.length > 1 ? fitting.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] : fitting[0]
}

function holds(key: PeriodKey, on: CalendarDate | undefined): boolean {
  const period = on === undefined ? undefined : periodNamed(key)
  return period?.ok === true && on !== undefined && period.value.from <= on && on <= period.value.to
}

function lengthOf({ period }: Exception): number {
  const named = periodNamed(period)
  return named.ok ? dayNumber(named.value.to) - dayNumber(named.value.from) : Infinity
}
