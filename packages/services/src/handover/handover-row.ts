import type { CalendarDate } from '@phoihop/core/calendar'
import type { Handover } from '@phoihop/core/handover'
import { bodyKnownAs, type BodyId } from '@phoihop/core/register'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import type { Context } from '../schedule/context.ts'
import { dutyOf, type Entries } from '../schedule/duties.ts'
import type { HandoverMatter } from './handover-matter.ts'
import type { HandoverRow } from './views.ts'

/** One handover as a list shows it: once it is handed over, between the bodies that did. */
export function rowOf({ definition, timetable }: Context, { occurrence, year, chairs, to }: HandoverMatter, { state, handed, taken }: Handover, entries: Entries, today: CalendarDate): HandoverRow & { key: OccurrenceKey } {
  const named = (id: BodyId) => ({ id, title: bodyKnownAs(definition.index, id, occurrence.falls) })
  const { place, standing } = dutyOf(definition, timetable, occurrence, entries, today)
  return {
    key: occurrence.key, place, tier: definition.index.tier(occurrence.tier)?.title ?? { vi: occurrence.tier }, year, state, standing,
    from: chairs.map(named), to: (taken ? [taken.by] : to).map(named), ...(handed ? { handedOn: handed.on } : {}), ...(taken ? { takenOn: taken.on } : {}),
  }
}
