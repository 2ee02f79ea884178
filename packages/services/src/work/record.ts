import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Obligation } from '@phoihop/core/programme'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import type { Act, Case, EntryId, WorkEntry } from '@phoihop/core/work'
import { addAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { addEntry, listEntries, lockProgramme } from '@phoihop/storage/work'
import { inTransaction } from '../house/guarded.ts'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { followersOf } from '../house/scope.ts'
import { contextFor } from './context.ts'
import { byOccurrence, settle } from './duties.ts'

/**
 * Takes one decision about one duty and appends what it decided, with its audit row, in one transaction.
 * One at a time per programme, so that two people cannot both accept the same report.
 */
export function record(house: House, reader: Reader, key: string, decide: (the: Case, db: Db, obligation: Obligation) => Promise<Outcome<Act>> | Outcome<Act>): Promise<Outcome<WorkEntry>> {
  return inTransaction(house, async (db) => {
    const { definition, timetable, scope } = await contextFor(house, reader, db)
    const found = timetable.byKey.get(key as OccurrenceKey)
    const by = reader.seat.body
    if (!found || (scope.places !== 'all' && !scope.places.includes(found.place))) return refuse({ code: 'unknown-occurrence', occurrence: key })
    if (!by) return refuse({ code: 'may-not', action: 'record' })
    const programme = definition.programme.programme
    await lockProgramme(db, programme)
    const entries = byOccurrence(await listEntries(db, scope, { programme, place: found.place }))
    const today = house.today()
    const occurrence = settle(definition, timetable, found, entries, today)
    const decision = await decide({ occurrence, entries: entries.get(occurrence.key) ?? [], by, followers: followersOf(definition, today), today }, db, timetable.obligation(occurrence.obligation))
    if (!decision.ok) return decision
    const entry = { id: house.newId() as EntryId, occurrence: occurrence.key, body: by, account: reader.account.id, recordedAt: house.now(), recordedOn: today, act: decision.value }
    const seq = await addEntry(db, { programme, entry, occurrence })
    await addAudit(db, { ...actor(house, reader), did: entry.act.did, on: occurrence.key })
    return ok({ ...entry, seq })
  })
}
