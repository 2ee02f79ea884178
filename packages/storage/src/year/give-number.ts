import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { within, type Db } from '../database/index.ts'

/** `body`: whose register it is. `owners`: who sees that it was given. */
export type Numbered = { body: BodyId; year: number; paper: string; owners: readonly BodyId[]; account: string; recordedAt: Instant }

/**
 * Gives a paper the next number of its body's series of the year, from 1, without gaps and none twice, whatever programme it is of. Whoever
 * wants one of the same series waits until this transaction ends; ended without being kept, the number is the next one's.
 */
export async function giveNumber(db: Db, scope: Scope, { body, year, paper, owners, account, recordedAt }: Numbered): Promise<number> {
  if (!db.isTransaction) throw new Error('giveNumber needs a transaction')
  return within(db, scope, async (own) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`paper ${year} ${body}`}, 0))`.execute(own)
    const { rows } = await sql<{ last: number }>`select last_paper_number(${body}, ${year}) as last`.execute(own)
    const number = (rows[0]?.last ?? 0) + 1
    await own.insertInto('paperNumber').values({ body, year, number, paper, programme: scope.programme, owners: [...owners], account, recordedAt }).execute()
    return number
  })
}
