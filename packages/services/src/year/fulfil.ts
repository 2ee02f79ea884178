import { followersOf, type Reader, type Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Occurrence } from '@phoihop/core/schedule'
import { reportDone, standingOf, type EntryId } from '@phoihop/core/work'
import { addAudit } from '@phoihop/storage/audit'
import { addEntry, listEntries, lockProgramme } from '@phoihop/storage/work'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { concernedBy } from '../schedule/duties.ts'
import type { Acting } from './act-on.ts'

/**
 * Reports the duty a matter fulfils as held on a day, in the transaction of the act that completes it, by whoever took that act: lateness has one
 * source. What was reported or waived before stays as it is. `scope`: of the bodies whose matter it is.
 */
export async function fulfil(house: House, reader: Reader, { db, by, timetable, definition, today }: Acting, occurrence: Occurrence, scope: Scope, on: CalendarDate): Promise<Outcome<void>> {
  await lockProgramme(db, scope.programme)
  const entries = await listEntries(db, scope, { keys: [occurrence.key] })
  const { done, state } = standingOf(occurrence, entries, today)
  if (done || state === 'waived') return ok(undefined)
  const reported = reportDone({ occurrence, entries, by: occurrence.owners[0] ?? by, inherits: [], followers: followersOf(definition, today), today }, { did: 'hold', on, figures: {} })
  if (!reported.ok) return reported
  const entry = { id: house.newId() as EntryId, occurrence: occurrence.key, body: by, account: reader.account.id, recordedAt: house.now(), recordedOn: today, act: reported.value }
  await addEntry(db, scope, { entry, occurrence, seenBy: [...new Set([...concernedBy(timetable, occurrence), by])] })
  await addAudit(db, { ...actor(house, reader), did: 'hold', on: occurrence.key })
  return ok(undefined)
}
