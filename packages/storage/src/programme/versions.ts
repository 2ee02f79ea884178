import { sql } from 'kysely'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import type { Instant } from '@phoihop/core/work'
import { transaction, type Db } from '../database/index.ts'

/** What made a version: the folder of a programme, or a document confirmed on screen. */
export type MadeFrom = 'files' | 'document'
/** A definition as published. `checksum`: what the publisher gave with it. */
export type Published = { version: ProgrammeVersion; checksum: string; publishedAt: Instant; madeFrom: MadeFrom }

/** Publishes a version. Throws when that number is taken: a version is never changed. */
export function publishVersion(db: Db, version: ProgrammeVersion, checksum: string, at: Instant, madeFrom: MadeFrom = 'files'): Promise<void> {
  return transaction(db, async (within) => {
    await within.insertInto('programme').values({ id: version.programme }).onConflict((conflict) => conflict.doNothing()).execute()
    const row = { programme: version.programme, version: version.version, definition: version, sha256: checksum, publishedAt: at, madeFrom }
    await within.insertInto('programmeVersion').values(row).execute()
  })
}

/** The version published last; undefined while there is none. */
export async function findLatest(db: Db, programme: string): Promise<Published | undefined> {
  const row = await versions(db, programme).orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row && publishedOf(row)
}

/** Every version, first to last. */
export async function listVersions(db: Db, programme: string): Promise<readonly Published[]> {
  return (await versions(db, programme).orderBy('version').execute()).map(publishedOf)
}

const versions = (db: Db, programme: string) => db.selectFrom('programmeVersion').select(['definition', 'sha256', 'publishedAt', 'madeFrom']).where('programme', '=', programme)

const publishedOf = (row: { definition: ProgrammeVersion; sha256: string; publishedAt: string; madeFrom: MadeFrom }): Published => ({
  version: row.definition,
  checksum: row.sha256,
  publishedAt: row.publishedAt as Instant,
  madeFrom: row.madeFrom,
})

/** Every programme that has a version, by id. */
export async function listProgrammeIds(db: Db): Promise<readonly string[]> {
  return (await db.selectFrom('programme').select('id').orderBy('id').execute()).map(({ id }) => id)
}

/** Part of a query: changes whenever a version is published, or the register or the working days are put anew. */
export const publishedState = sql<string>`(select count(*) from programme_version) || ' ' || coalesce((select string_agg(sha256, ' ' order by what) from checksum), '')`

export async function findPublishedState(db: Db): Promise<string> {
  const { rows } = await sql<{ state: string }>`select ${publishedState} as state`.execute(db)
  return rows[0]?.state ?? ''
}
