import type { Device, SignInWay } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

export type OwnSession = { id: string; way: SignInWay; device: Device; openedAt: Instant; seenAt: Instant }

/** The sessions of an account that still count, the one used last first. */
export async function listSessions(db: Db, account: string, { at, idleSince }: { at: Instant; idleSince: Instant }): Promise<readonly OwnSession[]> {
  const rows = await db.selectFrom('session').select(['id', 'way', 'device', 'openedAt', 'seenAt'])
    .where('account', '=', account).where('expiresAt', '>', at).where('seenAt', '>=', idleSince).orderBy('seenAt', 'desc').orderBy('openedAt', 'desc').execute()
  return rows.map((row) => ({ ...row, openedAt: row.openedAt as Instant, seenAt: row.seenAt as Instant }))
}

/** Ends one session of that account; false when it has none of that id. */
export async function dropOwnSession(db: Db, account: string, id: string): Promise<boolean> {
  const dropped = await db.deleteFrom('session').where('account', '=', account).where('id', '=', id).returning('id').execute()
  return dropped.length > 0
}
