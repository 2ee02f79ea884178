import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import type { WorkEntry } from '@phoihop/core/work'
import { insertMany, within, type Db, type WorkEntryTable } from '../database/index.ts'

/** An entry with the occurrence it is about; its `seq` is given when it is added. `seenBy`: the bodies it concerns, the duty's owners before all. */
export type NewEntry = { entry: Omit<WorkEntry, 'seq'>; occurrence: Pick<Occurrence, 'obligation' | 'period' | 'place' | 'falls'>; seenBy: readonly BodyId[] }

/** Appends an entry and answers its `seq`: the next number of the programme, without gaps, in the order of commitment. Throws for one out of the scope. */
export async function addEntry(db: Db, scope: Scope, added: NewEntry): Promise<number> {
  return addEntries(db, scope, [added])
}

/** Appends many entries in the order given, all or nothing; answers the last `seq`. */
export function addEntries(db: Db, scope: Scope, added: readonly NewEntry[]): Promise<number> {
  const { programme } = scope
  return within(db, scope, async (own) => {
    await lockProgramme(own, programme)
    const last = await readRevision(own, programme)
    await insertMany(own, 'workEntry', added.map((one, at) => rowOf(programme, last + 1 + at, one)))
    return last + added.length
  })
}

/** Makes every other writer of this programme wait until this transaction ends. Only within a transaction: outside, it would hold for one statement. */
export async function lockProgramme(db: Db, programme: string): Promise<void> {
  if (!db.isTransaction) throw new Error('lockProgramme needs a transaction')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme ${programme}`}, 0))`.execute(db)
}

/** The highest `seq` of a programme, whoever asks; 0 before the first entry. Changes whenever work is recorded. */
export async function readRevision(db: Db, programme: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select last_entry(${programme}) as seq`.execute(db)
  return rows[0]?.seq ?? 0
}

const rowOf = (programme: string, seq: number, { entry, occurrence: { obligation, place, period, falls }, seenBy }: NewEntry): WorkEntryTable => ({
  programme,
  seq,
  id: entry.id,
  occurrence: entry.occurrence,
  obligation,
  place,
  periodKey: period.key,
  periodFrom: period.from,
  periodTo: period.to,
  falls,
  body: entry.body,
  owners: [...seenBy],
  account: entry.account,
  recordedAt: entry.recordedAt,
  recordedOn: entry.recordedOn,
  did: entry.act.did,
  act: entry.act,
})
