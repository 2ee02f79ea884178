import { followersOf, type Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { figuresOf, reportDone, type EntryId } from '@phoihop/core/work'
import { addAudit } from '@phoihop/storage/audit'
import { addEntry, listEntries, lockProgramme } from '@phoihop/storage/work'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { concernedBy } from '../schedule/duties.ts'
import type { Acting } from '../year/index.ts'
import { scopeOfPlaces, type PlanMatter } from './plan-matter.ts'

/**
 * Reports the plan's duty as done: the paper both parties sign was issued under a number, on a day. In the transaction of the approval that
 * completes it, by the body that gave it. Refused as any report is: a day to come, no number, reported already.
 */
export async function issuePlan(house: House, reader: Reader, acting: Acting, { occurrence, chairs }: PlanMatter, form: { number: string; on: string; file?: string }, initiatives: number): Promise<Outcome<void>> {
  const { db, by, timetable, definition, today } = acting
  const on = calendarDate(form.on)
  if (!on.ok) return on
  const scope = scopeOfPlaces(acting, [occurrence.place], [...chairs, ...occurrence.owners, by])
  await lockProgramme(db, scope.programme)
  const obligation = timetable.obligation(occurrence.obligation)
  const counted = figuresOf(obligation).some(({ id }) => id === 'initiatives')
  const entries = await listEntries(db, scope, { keys: [occurrence.key] })
  const owner = occurrence.owners.includes(by) ? by : occurrence.owners[0]
  const the = { occurrence, entries, by: owner ?? by, inherits: [], followers: followersOf(definition, today), today }
  const done = reportDone(the, { did: 'issue', on: on.value, number: form.number, figures: counted ? { initiatives } : {}, ...(form.file ? { file: form.file } : {}) })
  if (!done.ok) return done
  const entry = { id: house.newId() as EntryId, occurrence: occurrence.key, body: by, account: reader.account.id, recordedAt: house.now(), recordedOn: today, act: done.value }
  await addEntry(db, scope, { entry, occurrence, seenBy: [...new Set([...concernedBy(timetable, occurrence), by])] })
  await addAudit(db, { ...actor(house, reader), did: 'issue', on: occurrence.key })
  return ok(undefined)
}
