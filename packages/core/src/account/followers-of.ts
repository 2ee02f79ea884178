import type { CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { successorsOn, type BodyId, type PlaceId, type RegisterIndex } from '../register/index.ts'

/** A programme in force with its register. */
export type Ground = { programme: Pick<ProgrammeVersion, 'programme' | 'parties' | 'appliesIn'>; index: RegisterIndex }

/** The places that carry the programme's territory on the day: its roots, or what became of them. */
export const rootsOn = ({ programme, index }: Ground, on: CalendarDate): readonly PlaceId[] => [...new Set(programme.appliesIn.flatMap(({ value }) => successorsOn(index, value, on)))]

/** The standing bodies: the bodies with a standing unit at the roots of the programme, on the day. */
export function followersOf(ground: Ground, on: CalendarDate): readonly BodyId[] {
  const parties = ground.programme.parties.filter((party) => party.standingUnit)
  return rootsOn(ground, on).flatMap((place) => parties.flatMap((party) => ground.index.bodyOf(party.id, place, on)?.id ?? []))
}
