import type { CalendarDate } from '@phoihop/core/calendar'
import type { Refusal } from '@phoihop/core/outcome'
import type { DocumentReading } from '@phoihop/core/programme'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

/** A document taken in. Either it was read, or it is kept with the refusal that says why not. `size` in bytes. */
export type KeptDraft = {
  id: string
  amends?: string
  sha256: string
  size: number
  name: string
  kind: 'txt' | 'docx' | 'pdf' | 'scan'
  account: string
  takenAt: Instant
  takenOn: CalendarDate
} & ({ source: string; reading: DocumentReading; unreadable?: never } | { unreadable: Refusal; source?: never; reading?: never })

export type PublishedAs = { programme: string; version: number; on: CalendarDate }
/** A line of the list: the document's head, without its text and reading. */
export type DraftLine = Omit<KeptDraft, 'source' | 'reading' | 'unreadable' | 'size'> & { unreadable?: Refusal; document?: string; title?: string; published?: PublishedAs }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export async function addDraft(db: Db, { amends, source, reading, unreadable, ...draft }: KeptDraft): Promise<void> {
  await db.insertInto('draft').values({ ...draft, amends: amends ?? null, source: source ?? null, reading: reading ?? null, unreadable: unreadable ?? null }).execute()
}

/** A document by its id; undefined when there is none. */
export async function findDraft(db: Db, id: string): Promise<KeptDraft | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { amends, source, reading, unreadable, takenAt, ...rest } = row
  const kept = { ...rest, ...(amends === null ? {} : { amends }), takenAt: takenAt as Instant }
  return unreadable === null ? { ...kept, source: source as string, reading: reading as DocumentReading } : { ...kept, unreadable }
}

/** Every document taken in, newest first. */
export async function listDrafts(db: Db): Promise<readonly DraftLine[]> {
  const rows = await db
    .selectFrom('draft')
    .leftJoin('draftPublished', 'draftPublished.draft', 'draft.id')
    .select(['draft.id', 'amends', 'sha256', 'name', 'kind', 'unreadable', 'draft.account', 'takenAt', 'takenOn', 'programme', 'version', 'publishedOn'])
    .select(({ ref }) => [ref('reading', '->').key('document').as('head')])
    .orderBy('takenAt', 'desc')
    .orderBy('draft.id', 'desc')
    .execute()
  return rows.map(({ amends, unreadable, takenAt, programme, version, publishedOn, head, ...row }) => ({
    ...row, takenAt: takenAt as Instant, ...(amends === null ? {} : { amends }), ...(unreadable === null ? {} : { unreadable }),
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
