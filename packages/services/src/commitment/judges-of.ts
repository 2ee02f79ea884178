import { followersOf } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Commitment } from '@phoihop/core/commitment'
import { heirsOn, inheritedOn, successorsOn, type BodyId } from '@phoihop/core/register'
import { chairAt, parseOccurrenceKey } from '@phoihop/core/schedule'
import type { Definition } from '../house/house.ts'

/**
 * Who judges a commitment on a day: whoever chairs the meeting's place that day, so that a new chair goes on where the last one left off; what the
 * chair itself owes, another party of the rotation there. Where nothing rotates, or nobody of it is there, the body that raised it or went on from
 * it; where that has ended too (a tier that is no more), the standing bodies, who follow the whole programme.
 */
export function judgesOf(definition: Definition, commitment: Commitment, today: CalendarDate): readonly BodyId[] {
  const { programme, earlier, index } = definition
  const { meeting, owner, assigned, raisedBy } = commitment
  const parts = parseOccurrenceKey(meeting)
  if (!parts.ok) return [raisedBy]
  const chair = chairAt([...earlier, programme], index, parts.value.place, today)?.party
  const parties = [...new Set([...(chair ? [chair] : []), ...programme.rotations.flatMap(({ order }) => order)])]
  const places = successorsOn(index, parts.value.place, today)
  const bodies = parties.map((party) => places.flatMap((place) => index.bodyOf(party, place, today)?.id ?? []))
  const owing = assigned?.to ?? owner
  const isOwner = (body: BodyId): boolean => body === owing || inheritedOn(index, body, today).includes(owing)
  const first = bodies.map((same) => same.filter((body) => !isOwner(body))).find((same) => same.length > 0)
  if (first) return first
  const raisers = heirsOn(index, raisedBy, today)
  if (raisers.length > 0) return raisers
  const others = followersOf(definition, today).filter((body) => !isOwner(body))
  return others.length > 0 ? others : [raisedBy]
}
