import type { CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { isOn, territory, type Body, type PlaceId, type RegisterIndex } from '../register/index.ts'

type Ground = { programme: Pick<ProgrammeVersion, 'parties' | 'appliesIn'>; index: RegisterIndex }

/** Whom a meeting at a place may charge on a day: the parties' bodies at the place, then those at the places directly below it that the programme binds. */
export function owersOf({ programme, index }: Ground, place: PlaceId, on: CalendarDate): readonly Body[] {
  const bound = territory(index, programme.appliesIn, on)
  const parties = new Set(programme.parties.map(({ id }) => id))
  const bodies = index.register.bodies.filter((body) => parties.has(body.party) && isOn(body.exists, on))
  const below = (body: Body): boolean => bound.has(body.place) && index.superiorOf(body.place, on) === place
  return [...bodies.filter((body) => body.place === place), ...bodies.filter(below)]
}
