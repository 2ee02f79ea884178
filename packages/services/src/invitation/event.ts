import type { Meeting } from '@phoihop/core/meeting'
import { type BodyId, bodyKnownAs } from '@phoihop/core/register'
import type { MeetingEvent } from '@phoihop/documents/writing'
import type { Context } from '../schedule/context.ts'
import type { Matter } from '../year/index.ts'

/** A meeting as an event in a calendar; none before a time is proposed. Called off or waived it is cancelled, at the time it was called for. The sequence rises with each time set, called off, and with waiving. */
export function eventOfMeeting({ definition, timetable }: Pick<Context, 'definition' | 'timetable'>, { occurrence, members }: Matter, { proposal, calledOff, changes, agreed }: Meeting, waived: boolean): MeetingEvent | undefined {
  const time = proposal ?? calledOff
  if (!time) return undefined
  const { programme, index } = definition
  const { title, basis } = timetable.obligation(occurrence.obligation)
  const names = (bodies: readonly BodyId[]): string => bodies.map((body) => bodyKnownAs(definition.index, body, occurrence.falls).vi).join(', ') || 'chưa có'
  const answers = proposal ? `Đã thống nhất: ${names(members.filter((body) => agreed.includes(body)))}\nChưa thống nhất: ${names(members.filter((body) => !agreed.includes(body)))}` : 'Đã hoãn: có thời gian mới sẽ mời lại'
  return {
    uid: `${programme.programme}/${occurrence.key}/meeting@phoihop`,
    day: time.on, at: time.at, where: time.where,
    body: bodyKnownAs(definition.index, time.by, occurrence.falls).vi,
    title: `${title.vi} – ${index.nameOf(occurrence.place, occurrence.falls)?.vi ?? occurrence.place}`,
    description: `Kỳ ${occurrence.period.key} · khoản ${basis.clause} của ${programme.document}\n${answers}`,
    cancelled: waived || !proposal,
    sequence: changes - 1 + (waived && proposal ? 1 : 0),
  }
}
