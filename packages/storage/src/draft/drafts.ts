import { sql } from 'kysely'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Refusal } from '@phoihop/core/outcome'
import type { DocumentReading } from '@phoihop/core/programme'
import type { Instant } from '@phoihop/core/work'
import { transaction, type Db } from '../database/index.ts'
import { isAliveNow, leaveReading, underWayOf, type UnderWay } from './under-way.ts'

/** What came of a document: its reading, or the refusal that says why there is none. `kind`: what the file turned out to be. */
export type DraftRead = { kind: 'txt' | 'docx' | 'pdf' | 'scan' } & ({ source: string; reading: DocumentReading; unreadable?: never } | { unreadable: Refusal; source?: never; reading?: never })
/** A document taken in. `size` in bytes. */
export type DraftFile = { id: string; amends?: string; sha256: string; size: number; name: string; account: string; takenAt: Instant; takenOn: CalendarDate }
/** With what came of it, or while it is read, how far that is; `kind` is then what the name says. */
export type KeptDraft = DraftFile & (DraftRead & { underWay?: never } | { kind: DraftRead['kind']; underWay: UnderWay; source?: never; reading?: never; unreadable?: never })

export type PublishedAs = { programme: string; version: number; on: CalendarDate }
/** A line of the list: the document's head, without its text and reading. */
export type DraftLine = Omit<DraftFile, 'size'> & { kind: DraftRead['kind']; underWay?: UnderWay; unreadable?: Refusal; document?: string; title?: string; published?: PublishedAs }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Keeps a document, with what came of it where that is known already. */
export async function addDraft(db: Db, { amends, ...draft }: DraftFile & (DraftRead | { kind: DraftRead['kind'] })): Promise<void> {
  const { source = null, reading = null, unreadable = null, ...file } = draft as DraftFile & Partial<DraftRead> & { kind: DraftRead['kind'] }
  await db.insertInto('draft').values({ ...file, amends: amends ?? null, source, reading, unreadable }).execute()
}

/** Adds what came of a document kept before it was read. Somebody else may have been sooner: what is there stays. */
export function addRead(db: Db, draft: string, { kind, source, reading, unreadable }: DraftRead, readAt: Instant): Promise<void> {
  return transaction(db, async (within) => {
    await within.insertInto('draftRead').values({ draft, kind, source: source ?? null, reading: reading ?? null, unreadable: unreadable ?? null, readAt }).onConflict((conflict) => conflict.doNothing()).execute()
    await leaveReading(within, draft)
  })
}

/** Where a document was read later than it was kept, what came of it stands beside it. */
const withRead = (db: Db) => db.selectFrom('draft').leftJoin('draftRead as later', 'later.draft', 'draft.id').leftJoin('draftUnderWay as way', 'way.draft', 'draft.id')
const cameOf = {
  kind: sql<DraftRead['kind']>`coalesce(later.kind, draft.kind)`.as('kind'),
  source: sql<string | null>`coalesce(draft.source, later.source)`.as('source'),
  reading: sql<DocumentReading | null>`coalesce(draft.reading, later.reading)`.as('reading'),
  unreadable: sql<Refusal | null>`coalesce(draft.unreadable, later.unreadable)`.as('unreadable'),
  isRead: sql<boolean>`coalesce(draft.reading, later.reading) is not null`.as('isRead'),
  head: sql<DocumentReading['document'] | null>`coalesce(draft.reading, later.reading) -> 'document'`.as('head'),
  isAlive: isAliveNow.as('isAlive'),
}

/** A document by its id; undefined when there is none. */
export async function findDraft(db: Db, id: string): Promise<KeptDraft | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await withRead(db)
    .select(['draft.id', 'amends', 'sha256', 'size', 'name', 'account', 'takenAt', 'takenOn', 'way.done', 'way.pages'])
    .select([cameOf.kind, cameOf.source, cameOf.reading, cameOf.unreadable, cameOf.isAlive])
    .where('draft.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { amends, source, reading, unreadable, takenAt, done, pages, isAlive, ...rest } = row
  const kept = { ...rest, ...(amends === null ? {} : { amends }), takenAt: takenAt as Instant }
  if (unreadable !== null) return { ...kept, unreadable }
  return source === null || reading === null ? { ...kept, underWay: underWayOf({ done, pages, isAlive }) } : { ...kept, source, reading }
}

/** Every document taken in, newest first. */
export async function listDrafts(db: Db): Promise<readonly DraftLine[]> {
  const rows = await withRead(db)
    .leftJoin('draftPublished', 'draftPublished.draft', 'draft.id')
    .select(['draft.id', 'amends', 'sha256', 'name', 'draft.account', 'takenAt', 'takenOn', 'way.done', 'way.pages', 'programme', 'version', 'publishedOn'])
    .select([cameOf.kind, cameOf.unreadable, cameOf.isRead, cameOf.head, cameOf.isAlive])
    .orderBy('takenAt', 'desc')
    .orderBy('draft.id', 'desc')
    .execute()
  return rows.map(({ amends, unreadable, takenAt, isRead, done, pages, isAlive, programme, version, publishedOn, head, ...row }) => ({
    ...row, takenAt: takenAt as Instant, ...(amends === null ? {} : { amends }), ...(unreadable === null ? {} : { unreadable }),
    ...(isRead || unreadable !== null ? {} : { underWay: underWayOf({ done, pages, isAlive }) }),
    ...(head?.fullNumber ? { document: head.fullNumber } : {}), ...(head?.title ? { title: head.title } : {}),
    ...(programme !== null && version !== null && publishedOn !== null ? { published: { programme, version, on: publishedOn } } : {}),
  }))
}

export async function addPublished(db: Db, published: PublishedAs & { draft: string; account: string }): Promise<void> {
  const { on, ...row } = published
  await db.insertInto('draftPublished').values({ ...row, publishedOn: on }).execute()
}

/** What a document was published as; undefined while it is not. */
export async function findPublished(db: Db, draft: string): Promise<PublishedAs | undefined> {
  const row = await db.selectFrom('draftPublished').select(['programme', 'version', 'publishedOn']).where('draft', '=', draft).executeTakeFirst()
  return row && { programme: row.programme, version: row.version, on: row.publishedOn }
}
