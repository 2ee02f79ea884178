import { followersOf, type Reader, type Scope } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Obligation } from '@phoihop/core/programme'
import { isOn, type BodyId } from '@phoihop/core/register'
import type { Act, Case, EntryId, WorkEntry } from '@phoihop/core/work'
import { addAudit } from '@phoihop/storage/audit'
import { within, type Db } from '@phoihop/storage/database'
import { addEntry, listEntries, lockProgramme } from '@phoihop/storage/work'
import { inTransaction } from '../house/guarded.ts'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { findInSight } from '../schedule/in-sight.ts'
import { contextFor } from '../schedule/context.ts'
import { byOccurrence, concernedBy, settle } from '../schedule/duties.ts'

/** The transaction an act is recorded in, and who will see what is recorded. */
export type Recording = { db: Db; scope: Scope; obligation: Obligation; seenBy: readonly BodyId[] }

type Decide = (the: Case, recording: Recording) => Promise<Outcome<Act>> | Outcome<Act>

/**
 * Takes one decision about one duty and appends what it decided, with its audit row, in one transaction.
 * One at a time per programme, so that two people cannot both accept the same report. A body that has ended acts no more.
 */
export const record = (house: House, reader: Reader, key: string, decide: Decide): Promise<Outcome<WorkEntry>> => inTransaction(house, (db) => recordIn(house, reader, db, key, decide))

/** The same in a transaction that writes more than this. */
export async function recordIn(house: House, reader: Reader, outer: Db, key: string, decide: Decide): Promise<Outcome<WorkEntry>> {
  const { definition, timetable, scope } = await contextFor(house, reader, outer)
  const found = findInSight(timetable, scope, key)
  if (!found) return refuse({ code: 'unknown-occurrence', occurrence: key })
  const today = house.today()
  const [by, ...inherits] = standsFor(definition, reader, today)
  const body = by && definition.index.body(by)
  if (!by || !body) return refuse({ code: 'may-not', action: 'record' })
  if (!isOn(body.exists, today)) return refuse({ code: 'body-ended', body: by, on: body.exists.to ?? today })
  return within(outer, scope, async (db) => {
    await lockProgramme(db, scope.programme)
    const entries = byOccurrence(await listEntries(db, scope, { places: [found.place] }))
    const occurrence = settle(definition, timetable, found, entries, today)
    const seenBy = concernedBy(timetable, found)
    const the = { occurrence, entries: entries.get(occurrence.key) ?? [], by, inherits, followers: followersOf(definition, today), today }
    const decision = await decide(the, { db, scope, obligation: timetable.obligation(occurrence.obligation), seenBy })
    if (!decision.ok) return decision
    const entry = { id: house.newId() as EntryId, occurrence: occurrence.key, body: by, account: reader.account.id, recordedAt: house.now(), recordedOn: today, act: decision.value }
    const seq = await addEntry(db, scope, { entry, occurrence, seenBy })
    await addAudit(db, { ...actor(house, reader), did: entry.act.did, on: occurrence.key })
    return ok({ ...entry, seq })
  })
}
