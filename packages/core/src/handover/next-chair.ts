import { yearOf, type CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion, RotationId } from '../programme/index.ts'
import { successorsOn, type BodyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import { chairAt } from '../schedule/index.ts'

/**
 * The bodies that chair at a place in the year after `year`, as of today: on its first day while that is to come, on today while it lasts, on its
 * last day afterwards; of a place that ended by then, at those it became. Empty after the term, before a rotation, and where nobody is there.
 */
export function nextChair(versions: readonly ProgrammeVersion[], index: RegisterIndex, place: PlaceId, year: number, today: CalendarDate, rotation?: RotationId): readonly BodyId[] {
  const [first, last] = [`${year + 1}-01-01` as CalendarDate, `${year + 1}-12-31` as CalendarDate]
  if (year + 1 > yearOf(versions.at(-1)?.term.to ?? first)) return []
  const on = today < first ? first : today > last ? last : today
  const party = chairAt(versions, index, place, on, rotation)?.party
  return party === undefined ? [] : successorsOn(index, place, on).flatMap((at) => index.bodyOf(party, at, on)?.id ?? [])
}
