import type { Reader } from '@phoihop/core/account'
import { foldMeeting, type MeetingAct } from '@phoihop/core/meeting'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { standingOf } from '@phoihop/core/work'
import { writeInvitationIcs } from '@phoihop/documents/writing'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteReading } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor } from '../schedule/context.ts'
import { findMatter } from '../year/index.ts'
import { eventOfMeeting } from '../invitation/index.ts'
import { scopeAt } from './scope-at.ts'

/** The invitation to a meeting as an iCalendar text; one taken back where the meeting was called off or its duty waived. Refuses one that never had a time (`no-proposal`). */
export async function writeInvitation(house: House, reader: Reader, key: string): Promise<Outcome<{ name: string; text: string }>> {
  const context = await contextFor(house, reader)
  const matter = findMatter(house, context, key, ['meeting'])
  if (!matter.ok) return matter
  const { occurrence, members } = matter.value
  await noteReading(house, reader, occurrence.key, [{ owners: members }])
  const scope = scopeAt(context, members, standsFor(context.definition, reader, house.today()), house.today())
  const meeting = foldMeeting(await listActs<MeetingAct>(house.db, scope, 'meeting', { subjects: [occurrence.key] }))
  const { state } = standingOf(occurrence, await listEntries(house.db, scope, { keys: [occurrence.key] }), house.today())
  const event = eventOfMeeting(context, matter.value, meeting, state === 'waived')
  return event ? ok({ name: `moi-giao-ban-${occurrence.period.key}.ics`, text: writeInvitationIcs(event, house.now()) }) : refuse({ code: 'no-proposal' })
}
