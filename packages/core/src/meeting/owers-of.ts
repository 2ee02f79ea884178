import type { CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { isOn, successorsOn, territory, type Body, type PlaceId, type RegisterIndex } from '../register/index.ts'

type Ground = { programme: Pick<ProgrammeVersion, 'parties' | 'appliesIn'>; index: RegisterIndex }

/** Whom a meeting at a place may charge on a day: the parties' bodies at the place, then those at the places directly below it that the programme binds. Of a place that has ended, at those it went on in. */
export function owersOf({ programme, index }: Ground, place: PlaceId, on: CalendarDate): readonly Body[] {
  const bound = territory(index, programme.appliesIn, on)
  const parties = new Set(programme.parties.map(({ id }) => id))
  const bodies = index.register.bodies.filter((body) => parties.has(body.party) && isOn(body.exists, on))
  const here = new Set(successorsOn(index, place, on))
  const below = ({ place: own }: Body): boolean => {
    const superior = index.superiorOf(own, on)
    return bound.has(own) && superior !== undefined && here.has(superior)
  }
  return [...bodies.filter((body) => here.has(body.place)), ...bodies.filter(below)]
}
