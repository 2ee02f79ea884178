import { foldMeeting, invitationMail, type InvitationTurn, type Meeting, type MeetingAct } from '@phoihop/core/meeting'
import { bodyKnownAs, heirsOn } from '@phoihop/core/register'
import { printPeriod } from '@phoihop/core/paper'
import type { Instant } from '@phoihop/core/work'
import { writeInvitationIcs } from '@phoihop/documents/writing'
import { listInvited } from '@phoihop/storage/account'
import { enqueue } from '@phoihop/storage/outbox'
import { listActs } from '@phoihop/storage/year'
import { digestOf } from '../account/secret.ts'
import type { House } from '../house/house.ts'
import { messageIdOf } from '../house/message-id.ts'
import type { Acting, Matter } from '../year/index.ts'
import { eventOfMeeting } from './event.ts'

type Ground = Pick<Acting, 'db' | 'definition' | 'timetable'>

/**
 * Writes the invitation to a meeting as it stands into the outbox, in the transaction that set its time, called it off or waived its duty: one mail for each account
 * of the bodies invited that wants it, once for each sequence. Nothing where no time was set, where its day is over, where what went out is taken back already, or
 * where this house knows no address of its own.
 */
export async function enqueueInvitations(house: House, { db, definition, timetable }: Ground, matter: Matter, turn: InvitationTurn): Promise<void> {
  const { members, occurrence } = matter
  const scope = { programme: definition.programme.programme, bodies: members }
  const meeting = foldMeeting(await listActs<MeetingAct>(db, scope, 'meeting', { subjects: [occurrence.key] }))
  const event = eventOfMeeting({ definition, timetable }, matter, meeting, turn === 'waived')
  const [today, at] = [house.today(), house.now()]
  if (!house.mail || !event || event.day < today || (turn === 'waived' && !meeting.proposal)) return
  const goodUntil = new Date(`${event.day}T24:00:00+07:00`).toISOString() as Instant
  const mail = invitationMail({ ...wordsOf({ definition, timetable }, matter, meeting), turn, on: event.day, at: event.at, where: event.where, address: `${house.mail.origin}/meetings/${occurrence.key}` })
  const calendar = writeInvitationIcs(event, at)
  const invited = await listInvited(db, [...new Set(members.flatMap((body) => heirsOn(definition.index, body, today)))])
  for (const account of invited) {
    const dedupeKey = `invitation/${digestOf(event.uid)}/${event.sequence}/${account}`
    await enqueue(db, { id: house.newId(), kind: 'invitation', account, dedupeKey, messageId: messageIdOf(house, dedupeKey), ...mail, calendar, enqueuedAt: at, notBefore: at, goodUntil })
  }
}

function wordsOf({ definition: { index }, timetable }: Pick<Acting, 'definition' | 'timetable'>, { occurrence, members, chairs }: Matter, { proposal, calledOff }: Meeting) {
  const title = (body: (typeof members)[number]): string => bodyKnownAs(index, body, occurrence.falls).vi
  const [place, what] = [index.nameOf(occurrence.place, occurrence.falls)?.vi ?? occurrence.place, timetable.obligation(occurrence.obligation).title.vi.split(',')[0]]
  const chair = (proposal ?? calledOff)?.by ?? chairs[0]
  return { chair: chair ? title(chair) : '', meeting: `${what} ${printPeriod(occurrence.period)} – ${place}`, members: members.map(title) }
}
