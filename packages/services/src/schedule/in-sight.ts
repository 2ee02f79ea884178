import { isSeen, mayFollow, type Scope } from '@phoihop/core/account'
import { yearOf } from '@phoihop/core/calendar'
import type { PlaceId } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import type { Timetable } from './timetable.ts'

/** What of a timetable a scope holds. `places`: where its duties are owed; absent for who sees all. */
export type InSight = Pick<Timetable, 'occurrences' | 'orphans' | 'byYear'> & { places?: readonly PlaceId[] }

const remembered = new WeakMap<Timetable, WeakMap<Scope, InSight>>()

/** The duties that one of the scope's bodies owns; those nobody owns, for who sees all. Remembered while both are: every page asks. */
export function inSight(timetable: Timetable, scope: Scope): InSight {
  if (mayFollow(scope)) return timetable
  let ofTimetable = remembered.get(timetable)
  if (!ofTimetable) remembered.set(timetable, (ofTimetable = new WeakMap()))
  let seen = ofTimetable.get(scope)
  if (!seen) ofTimetable.set(scope, (seen = lookThrough(timetable, scope)))
  return seen
}

function lookThrough(timetable: Timetable, scope: Scope): InSight {
  const bodies = new Set<string>(scope.bodies)
  const occurrences = timetable.occurrences.filter(({ owners }) => owners.some((owner) => bodies.has(owner)))
  return { occurrences, orphans: [], byYear: yearsOf(timetable, occurrences), places: [...new Set(occurrences.map(({ place }) => place))] }
}

/** Every year of the timetable, those without a duty in sight too: what years there are is no secret. */
function yearsOf(timetable: Timetable, occurrences: readonly Occurrence[]): Timetable['byYear'] {
  const own = Map.groupBy(occurrences, ({ falls }) => yearOf(falls))
  return new Map([...timetable.byYear.keys()].map((year) => [year, own.get(year) ?? []]))
}

/** One duty by its key, when it is in sight: else it is as unknown as one that does not exist. */
export function findInSight({ byKey }: Timetable, scope: Scope, key: string): Occurrence | undefined {
  const found = byKey.get(key as Occurrence['key'])
  return found && isSeen(scope, found.owners) ? found : undefined
}
