import type { Scope } from '@phoihop/core/account'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { inside, within, type Db } from '../database/index.ts'

/** A paper kept with a duty at a place. `owners`: the bodies it concerns, the duty's owners before all. `size` in bytes. */
export type KeptFile = { id: string; sha256: string; size: number; name: string; kind: string; programme: string; place: PlaceId; owners: readonly BodyId[]; account: string; recordedAt: Instant }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Keeps a paper. Throws for one out of the scope. */
export async function addFile(db: Db, scope: Scope, file: Omit<KeptFile, 'programme'>): Promise<void> {
  await within(db, scope, (own) => own.insertInto('file').values({ ...file, programme: scope.programme, owners: [...file.owners] }).execute())
}

/** A paper by its id, when one of its owners is in the scope. */
export async function findFile(db: Db, scope: Scope, id: string): Promise<KeptFile | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await within(db, scope, (own) => own.selectFrom('file').selectAll().where('id', '=', id).where(({ ref }) => inside(scope, { programme: ref('programme'), owners: ref('owners') })).executeTakeFirst())
  return row && { ...row, place: row.place as PlaceId, owners: row.owners as BodyId[], recordedAt: row.recordedAt as Instant }
}
