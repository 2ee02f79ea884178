import type { Meeting } from '@phoihop/core/meeting'
import { type BodyId, bodyKnownAs } from '@phoihop/core/register'
import type { MeetingEvent } from '@phoihop/documents/writing'
import type { Context } from '../schedule/context.ts'
import type { Matter } from '../year/index.ts'

/** A meeting as an event in a calendar; none before a time is proposed. The sequence is how often the time changed, and once more when it is called off. */
export function eventOfMeeting({ definition, timetable }: Pick<Context, 'definition' | 'timetable'>, { occurrence, members }: Matter, { proposal, proposals, agreed }: Meeting, cancelled: boolean): MeetingEvent | undefined {
  if (!proposal) return undefined
  const { programme, index } = definition
  const { title, basis } = timetable.obligation(occurrence.obligation)
  const names = (bodies: readonly BodyId[]): string => bodies.map((body) => bodyKnownAs(definition.index, body, occurrence.falls).vi).join(', ') || 'chưa có'
  return {
    uid: `${programme.programme}/${occurrence.key}/meeting@phoihop`,
    day: proposal.on, at: proposal.at, where: proposal.where,
    body: bodyKnownAs(definition.index, proposal.by, occurrence.falls).vi,
    title: `${title.vi} – ${index.nameOf(occurrence.place, occurrence.falls)?.vi ?? occurrence.place}`,
    description: `Kỳ ${occurrence.period.key} · khoản ${basis.clause} của ${programme.document}\nĐã thống nhất: ${names(members.filter((body) => agreed.includes(body)))}\nChưa thống nhất: ${names(members.filter((body) => !agreed.includes(body)))}`,
    cancelled,
    sequence: proposals - 1 + (cancelled ? 1 : 0),
  }
}
