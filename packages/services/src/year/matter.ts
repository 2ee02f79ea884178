import { isSeen } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { refuse, ok, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, PartyId } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import type { Definition, House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'

/** What bodies of one place do together in a year: a plan, a meeting, a review, a handover. */
export type Matter = {
  occurrence: Occurrence
  year: number
  /** The bodies that owe it: the chair's, where the programme rotates. */
  chairs: readonly BodyId[]
  /** Those, and the bodies it is done with: all of them see it, comment and agree. */
  members: readonly BodyId[]
}

/** The matter of a duty of the kind asked for, for who is a member of it or looks down on one. Refuses any other key as unknown. */
export function findMatter(house: Pick<House, 'today'>, { definition, timetable, scope }: Pick<Context, 'definition' | 'timetable' | 'scope'>, key: string, kinds: readonly Occurrence['kind'][]): Outcome<Matter> {
  const occurrence = timetable.byKey.get(key as Occurrence['key'])
  const members = occurrence && kinds.includes(occurrence.kind) ? membersOf(definition, occurrence, timetable.obligation(occurrence.obligation).with ?? [], house.today()) : []
  if (!occurrence || members.length === 0 || !isSeen(scope, members)) return refuse({ code: 'unknown-occurrence', occurrence: key })
  return ok({ occurrence, year: yearOf(occurrence.period.to), chairs: occurrence.owners, members })
}

/** The day on which who is there is looked up: today, at the latest the last day on time or that of the place. */
export function dayOfMatter({ index }: Pick<Definition, 'index'>, { place, falls, due }: Occurrence, today: CalendarDate): CalendarDate {
  const ends = index.place(place)?.exists.to
  const last = due !== 'awaiting' && due > falls ? due : falls
  const latest = ends !== undefined && ends < last ? ends : last
  return latest < today ? latest : today
}

/** The owners, the parties that take turns, and those it is done with, at its place: as they are today, of what has fallen as they were then. */
function membersOf(definition: Definition, occurrence: Occurrence, beside: readonly PartyId[], today: CalendarDate): readonly BodyId[] {
  const { programme, index } = definition
  const { place, owners } = occurrence
  const on = dayOfMatter(definition, occurrence, today)
  const parties = [...programme.rotations.flatMap(({ order }) => order), ...beside]
  return [...new Set([...owners, ...parties.flatMap((party) => index.bodyOf(party, place, on)?.id ?? [])])]
}
