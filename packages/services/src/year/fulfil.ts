import { followersOf, type Reader, type Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Occurrence } from '@phoihop/core/schedule'
import { reportDone, standingOf, type EntryId, type WorkEntry } from '@phoihop/core/work'
import { addAudit } from '@phoihop/storage/audit'
import { addEntry, listEntries, lockProgramme } from '@phoihop/storage/work'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { concernedBy } from '../schedule/duties.ts'
import type { Acting } from './act-on.ts'

type Done = Parameters<typeof reportDone>[1]
/** The duty a matter fulfils. `scope`: of the bodies whose matter it is. */
type Fulfilled = { occurrence: Occurrence; scope: Scope }

/**
 * Reports the duty a matter fulfils as held on a day, in the transaction of the act that completes it, by whoever took that act: lateness has one
 * source. What was reported or waived before stays as it is.
 */
export async function fulfil(house: House, reader: Reader, acting: Acting, { occurrence, scope }: Fulfilled, on: CalendarDate): Promise<Outcome<void>> {
  const entries = await entriesOf(acting, { occurrence, scope })
  const { done, state } = standingOf(occurrence, entries, acting.today)
  return done || state === 'waived' ? ok(undefined) : report(house, reader, acting, { occurrence, scope }, entries, { did: 'hold', on, figures: {} })
}

/** The same for a paper issued under its number: refused as any report is, also where it was reported before. */
export async function fulfilIssued(house: House, reader: Reader, acting: Acting, duty: Fulfilled, done: Done): Promise<Outcome<void>> {
  return report(house, reader, acting, duty, await entriesOf(acting, duty), done)
}

async function entriesOf({ db }: Acting, { occurrence, scope }: Fulfilled): Promise<readonly WorkEntry[]> {
  await lockProgramme(db, scope.programme)
  return listEntries(db, scope, { keys: [occurrence.key] })
}

async function report(house: House, reader: Reader, { db, by, timetable, definition, today }: Acting, { occurrence, scope }: Fulfilled, entries: readonly WorkEntry[], done: Done): Promise<Outcome<void>> {
  const owner = occurrence.owners.includes(by) ? by : (occurrence.owners[0] ?? by)
  const reported = reportDone({ occurrence, entries, by: owner, inherits: [], followers: followersOf(definition, today), today }, done)
  if (!reported.ok) return reported
  const entry = { id: house.newId() as EntryId, occurrence: occurrence.key, body: by, account: reader.account.id, recordedAt: house.now(), recordedOn: today, act: reported.value }
  await addEntry(db, scope, { entry, occurrence, seenBy: [...new Set([...concernedBy(timetable, occurrence), by])] })
  await addAudit(db, { ...actor(house, reader), did: done.did, on: occurrence.key })
  return ok(undefined)
}
