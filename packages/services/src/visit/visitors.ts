import { followersOf, rootsOn } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { owersOf } from '@phoihop/core/meeting'
import { successorsOn, type Body, type BodyId, type PlaceId } from '@phoihop/core/register'
import { chairAt, type Occurrence, type OccurrenceKey } from '@phoihop/core/schedule'
import type { Context } from '../schedule/context.ts'

type Ground = Pick<Context, 'definition' | 'timetable'>

/** Who plans and holds the visits of a place on a day: its chair; at the root of the programme the standing bodies too. Where nothing rotates, nobody else. */
export function visitorsAt({ definition }: Ground, place: PlaceId, on: CalendarDate): readonly BodyId[] {
  const { programme, earlier, index } = definition
  return [...new Set(successorsOn(index, place, on).flatMap((at) => {
    const chair = chairAt([...earlier, programme], index, at, on)?.body
    return [...(chair ? [chair] : []), ...(rootsOn(definition, on).includes(at) ? followersOf(definition, on).filter((body) => index.body(body)?.place === at) : [])]
  }))]
}

/** The bodies of the parties that take turns at the place: they see all its visits, so that a new chair goes on with them. */
export function membersAt({ definition: { programme, index } }: Ground, place: PlaceId, on: CalendarDate): readonly BodyId[] {
  return [...new Set(programme.rotations.flatMap(({ order }) => order).flatMap((party) => index.bodyOf(party, place, on)?.id ?? []))]
}

/** Whom a place may visit: what its parties have there and just below, without who visits. */
export const visitedFrom = ({ definition }: Ground, place: PlaceId, on: CalendarDate, visitors: readonly BodyId[]): readonly Body[] => owersOf(definition, place, on).filter(({ id }) => !visitors.includes(id))

/** The yearly duty of inspecting that visits of a place in a year are under, where the programme has one. */
export function inspectionOf({ timetable }: Ground, place: PlaceId, year: number): Occurrence | undefined {
  const isYearly = (id: Occurrence['obligation']): boolean => { const { recurs } = timetable.obligation(id); return 'every' in recurs && recurs.every === 'year' }
  return (timetable.byYear.get(year) ?? []).find((one) => one.kind === 'inspection' && one.place === place && yearOf(one.period.to) === year && isYearly(one.obligation))
}

/** Its key; without such a duty, one of the same shape that names year and place. */
export const inspectionKey = (ground: Ground, place: PlaceId, year: number): OccurrenceKey => inspectionOf(ground, place, year)?.key ?? (`visit/${year}/${place}` as OccurrenceKey)
