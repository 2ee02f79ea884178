import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import type { EntryId, Instant, WorkEntry } from '@phoihop/core/work'
import { inside, type Db, type WorkEntryTable } from '../database/index.ts'

export type EntryFilter = {
  programme: string
  keys?: readonly OccurrenceKey[]
  /** Days on which the occurrences fall, both included. */
  from?: CalendarDate
  to?: CalendarDate
  place?: PlaceId
  obligation?: string
}

/** Entries at the places of the scope, in the order they were recorded. */
export async function listEntries(db: Db, scope: Scope, { programme, keys, from, to, place, obligation }: EntryFilter): Promise<readonly WorkEntry[]> {
  const rows = await db
    .selectFrom('workEntry')
    .select(['seq', 'id', 'occurrence', 'body', 'account', 'recordedAt', 'recordedOn', 'act'])
    .where('programme', '=', programme)
    .where(({ ref }) => inside(scope, ref('place')))
    .$if(keys !== undefined, (query) => query.where(({ ref }) => sql<boolean>`${ref('occurrence')} = any(${[...(keys ?? [])]}::text[])`))
    .$if(from !== undefined, (query) => query.where('falls', '>=', from as CalendarDate))
    .$if(to !== undefined, (query) => query.where('falls', '<=', to as CalendarDate))
    .$if(place !== undefined, (query) => query.where('place', '=', place as PlaceId))
    .$if(obligation !== undefined, (query) => query.where('obligation', '=', obligation as string))
    .orderBy('seq')
    .execute()
  return rows.map(entryOf)
}

/** Entries of one occurrence, when its place is in the scope. */
export const listDutyEntries = (db: Db, scope: Scope, programme: string, key: OccurrenceKey): Promise<readonly WorkEntry[]> =>
  listEntries(db, scope, { programme, keys: [key] })

type Row = Pick<WorkEntryTable, 'seq' | 'id' | 'occurrence' | 'body' | 'account' | 'recordedAt' | 'recordedOn' | 'act'>

const entryOf = (row: Row): WorkEntry => ({
  id: row.id as EntryId,
  seq: row.seq,
  occurrence: row.occurrence as OccurrenceKey,
  body: row.body as BodyId,
  account: row.account,
  recordedAt: row.recordedAt as Instant,
  recordedOn: row.recordedOn,
  act: row.act,
})
