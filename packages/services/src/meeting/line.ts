import type { CalendarDate } from '@phoihop/core/calendar'
import type { Meeting } from '@phoihop/core/meeting'
import { bodyKnownAs } from '@phoihop/core/register'
import type { Context } from '../schedule/context.ts'
import { dutyOf, type Entries } from '../schedule/duties.ts'
import type { Matter } from '../year/index.ts'
import type { MeetingLine } from './views.ts'

/** A meeting with names and the standing of its duty. */
export function lineOfMeeting({ definition, timetable }: Context, { occurrence, chairs, members }: Matter, meeting: Meeting, entries: Entries, today: CalendarDate): MeetingLine {
  const { obligation, place, standing } = dutyOf(definition, timetable, occurrence, entries, today)
  return { key: occurrence.key, title: obligation.title, place, period: occurrence.period, standing, meeting, members: members.length, chairs: chairs.map((id) => ({ id, title: bodyKnownAs(definition.index, id, occurrence.falls) })) }
}
