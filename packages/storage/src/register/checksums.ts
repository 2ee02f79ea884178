import type { Db } from '../database/index.ts'

type What = 'register' | 'working-calendar'

/** The checksum given with what was put last; undefined before the first. */
export async function findChecksum(db: Db, what: What): Promise<string | undefined> {
  const row = await db.selectFrom('checksum').select('sha256').where('what', '=', what).executeTakeFirst()
  return row?.sha256
}

export async function putChecksum(db: Db, what: What, sha256: string): Promise<void> {
  await db.insertInto('checksum').values({ what, sha256 }).onConflict((conflict) => conflict.column('what').doUpdateSet({ sha256 })).execute()
}
