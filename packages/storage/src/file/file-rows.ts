import type { Scope } from '@phoihop/core/account'
import type { PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { inside, type Db } from '../database/index.ts'

/** A paper kept at a place. `size` in bytes. */
export type KeptFile = { id: string; sha256: string; size: number; name: string; kind: string; place: PlaceId; account: string; recordedAt: Instant }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export async function addFile(db: Db, file: KeptFile): Promise<void> {
  await db.insertInto('file').values(file).execute()
}

/** A paper by its id, when its place is in the scope. */
export async function findFile(db: Db, scope: Scope, id: string): Promise<KeptFile | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await db.selectFrom('file').selectAll().where('id', '=', id).where(({ ref }) => inside(scope, ref('place'))).executeTakeFirst()
  return row && { ...row, place: row.place as PlaceId, recordedAt: row.recordedAt as Instant }
}
