import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import type { EntryId, Instant, WorkEntry } from '@phoihop/core/work'
import { inside, within, type Db, type WorkEntryTable } from '../database/index.ts'

/** `places`: where to look, for speed; it opens nothing. */
export type EntryFilter = {
  keys?: readonly OccurrenceKey[]
  /** Days on which the occurrences fall, both included. */
  from?: CalendarDate
  to?: CalendarDate
  places?: readonly PlaceId[]
  obligation?: string
}

/** Entries of the scope's programme about duties of its bodies, in the order they were recorded. */
export async function listEntries(db: Db, scope: Scope, { keys, from, to, places, obligation }: EntryFilter = {}): Promise<readonly WorkEntry[]> {
  const rows = await within(db, scope, (own) => own
    .selectFrom('workEntry')
    .select(['seq', 'id', 'occurrence', 'body', 'account', 'recordedAt', 'recordedOn', 'act'])
    .where(({ ref }) => inside(scope, { programme: ref('programme'), owners: ref('owners') }))
    .$if(keys !== undefined, (query) => query.where(({ ref }) => sql<boolean>`${ref('occurrence')} = any(${[...(keys ?? [])]}::text[])`))
    .$if(from !== undefined, (query) => query.where('falls', '>=', from as CalendarDate))
    .$if(to !== undefined, (query) => query.where('falls', '<=', to as CalendarDate))
    .$if(places !== undefined, (query) => query.where(({ ref }) => sql<boolean>`${ref('place')} = any(${[...(places ?? [])]}::text[])`))
    .$if(obligation !== undefined, (query) => query.where('obligation', '=', obligation as string))
    .orderBy('seq')
    .execute())
  return rows.map(entryOf)
}

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
