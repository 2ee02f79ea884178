import type { PeriodKey } from '../calendar/index.ts'
import type { ProgrammeVersion, Rotation } from '../programme/index.ts'
import type { PartyId, PlaceId } from '../register/index.ts'

/** Whose turn it is in a year (at a place, in a period where an exception names it). `undefined` before the rotation starts. */
export function turnOf(rotation: Rotation, year: number, place?: PlaceId, period?: PeriodKey): PartyId | undefined {
  const exception = rotation.exceptions?.find((one) => one.place === place && (one.period === String(year) || one.period === period))
  if (exception) return exception.party
  const turn = year - Number(rotation.startsAt.slice(0, 4))
  return turn < 0 ? undefined : rotation.order[turn % rotation.order.length]
}

/** The party that chairs in a year, by the programme's first rotation. `undefined` where nothing rotates, or not yet. */
export function chairOf(programme: ProgrammeVersion, year: number, place?: PlaceId): PartyId | undefined {
  const rotation = programme.rotations[0]
  return rotation && turnOf(rotation, year, place)
}
