import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

/** The key pair push services know this installation by: its public half in base64url, the other sealed. */
export type KeptPushKey = { publicKey: string; sealed: string }

/** Keeps the first pair for good and answers the one that is kept: of several processes that start at once, one made it. */
export async function keepPushKey(db: Db, made: KeptPushKey & { madeAt: Instant }): Promise<KeptPushKey> {
  await db.insertInto('pushKey').values(made).onConflict((known) => known.column('one').doNothing()).execute()
  return db.selectFrom('pushKey').select(['publicKey', 'sealed']).executeTakeFirstOrThrow()
}

export const findPushKey = (db: Db): Promise<KeptPushKey | undefined> => db.selectFrom('pushKey').select(['publicKey', 'sealed']).executeTakeFirst()
