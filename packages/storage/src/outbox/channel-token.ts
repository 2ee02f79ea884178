import { sql } from 'kysely'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

export type ChannelToken = { sealed: string; expiresAt: Instant }

/** The token of a channel, held until the transaction ends: of several processes one renews it, and the others wait and read what came of it. */
export async function holdChannelToken(db: Db, channel: 'zalo-oa'): Promise<ChannelToken | undefined> {
  await sql`lock table channel_token in share row exclusive mode`.execute(db)
  return findChannelToken(db, channel)
}

export async function findChannelToken(db: Db, channel: 'zalo-oa'): Promise<ChannelToken | undefined> {
  const row = await db.selectFrom('channelToken').select(['sealed', 'expiresAt']).where('channel', '=', channel).executeTakeFirst()
  return row && { sealed: row.sealed, expiresAt: row.expiresAt as Instant }
}

/** Puts a token in the place of the one before. */
export async function putChannelToken(db: Db, channel: 'zalo-oa', token: ChannelToken): Promise<void> {
  await db.insertInto('channelToken').values({ channel, ...token }).onConflict((known) => known.column('channel').doUpdateSet(token)).execute()
}
