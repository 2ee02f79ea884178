import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { nextChair, opensOn, type Handover, type HandoverCase } from '@phoihop/core/handover'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { formerPlacesOn, inheritedOn, type BodyId, type PlaceId } from '@phoihop/core/register'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { findMatter, type Matter } from '../year/index.ts'

/** `to`: who chairs the year after, as of today. `places`: its place, and those its territory was before. `opens`: the first day it may be handed over. */
export type HandoverMatter = Matter & { to: readonly BodyId[]; places: readonly PlaceId[]; opens: CalendarDate }

type Asked = Pick<Context, 'definition' | 'timetable' | 'scope'>

/** The handover of a year at a place, for its two chairs, the other members there and who looks down on one. Any other key is unknown. */
export function findHandover(house: Pick<House, 'today'>, context: Asked, key: string): Outcome<HandoverMatter> {
  const found = findMatter(house, context, key, ['handover'])
  if (!found.ok) return found
  const { occurrence, year, members } = found.value
  const { definition: { programme, earlier, index }, timetable } = context
  const obligation = timetable.obligation(occurrence.obligation)
  const today = house.today()
  const to = nextChair([...earlier, programme], index, occurrence.place, year, today, 'turn' in obligation.by ? obligation.by.turn : undefined)
  return ok({ ...found.value, to, members: [...new Set([...members, ...to])], opens: opensOn(obligation, occurrence.period), places: [occurrence.place, ...formerPlacesOn(index, occurrence.place, today)] })
}

/** What the two chairs of a place see together, with what ended bodies left them: a handover is compiled from that, whoever asks. */
export function scopeOfChairs({ definition: { index }, scope: { programme } }: Asked, { members }: Pick<HandoverMatter, 'members'>, today: CalendarDate): Scope {
  return { programme, bodies: [...new Set(members.flatMap((body) => [body, ...inheritedOn(index, body, today)]))] }
}

export const caseFor = ({ year, chairs, to, opens }: HandoverMatter, handover: Handover, stands: readonly BodyId[], today: CalendarDate): HandoverCase => ({ handover, year, from: chairs, to, stands, opens, today })
