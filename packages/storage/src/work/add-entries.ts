import { sql } from 'kysely'
import type { Occurrence } from '@phoihop/core/schedule'
import type { WorkEntry } from '@phoihop/core/work'
import { insertMany, transaction, type Db, type WorkEntryTable } from '../database/index.ts'

/** An entry with the occurrence it is about; its `seq` is given when it is added. */
export type NewEntry = { entry: Omit<WorkEntry, 'seq'>; occurrence: Pick<Occurrence, 'obligation' | 'period' | 'place' | 'falls'> }

/** Appends an entry and answers its `seq`: the next number of the programme, without gaps, in the order of commitment. */
export async function addEntry(db: Db, { programme, ...added }: NewEntry & { programme: string }): Promise<number> {
  return addEntries(db, programme, [added])
}

/** Appends many entries in the order given, all or nothing; answers the last `seq`. */
export function addEntries(db: Db, programme: string, added: readonly NewEntry[]): Promise<number> {
  return transaction(db, async (within) => {
    await lockProgramme(within, programme)
    const last = await readRevision(within, programme)
    await insertMany(within, 'workEntry', added.map((one, at) => rowOf(programme, last + 1 + at, one)))
    return last + added.length
  })
}

/** Makes every other writer of this programme wait until this transaction ends. Only within a transaction: outside, it would hold for one statement. */
export async function lockProgramme(db: Db, programme: string): Promise<void> {
  if (!db.isTransaction) throw new Error('lockProgramme needs a transaction')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme ${programme}`}, 0))`.execute(db)
}

/** The highest `seq` of a programme; 0 before the first entry. Changes whenever work is recorded. */
export async function readRevision(db: Db, programme: string): Promise<number> {
  const row = await db.selectFrom('workEntry').select(({ fn }) => fn.max('seq').as('seq')).where('programme', '=', programme).executeTakeFirst()
  return row?.seq ?? 0
}

const rowOf = (programme: string, seq: number, { entry, occurrence: { obligation, place, period, falls } }: NewEntry): WorkEntryTable => ({
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
  account: entry.account,
  recordedAt: entry.recordedAt,
  recordedOn: entry.recordedOn,
  did: entry.act.did,
  act: entry.act,
})
