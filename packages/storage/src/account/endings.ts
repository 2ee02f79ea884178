import { sql } from 'kysely'
import type { Seat } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { actingAs, type Db } from '../database/index.ts'
import { dropWaysIn } from './factors.ts'

/**
 * Ends one seat of an account and the sessions that stand in it; calendar addresses of its body stop. Answers false when the account has no
 * such seat. The row stays: the trail may name it.
 */
export function endSeat(db: Db, account: string, { role, body }: Seat, at: Instant): Promise<boolean> {
  return actingAs(db, 'accounts', async (within) => {
    const ended = await within
      .updateTable('accountSeat')
      .set({ endedAt: at })
      .where('account', '=', account)
      .where('role', '=', role)
      .where(sql<boolean>`body is not distinct from ${body ?? null}::text`)
      .where('endedAt', 'is', null)
      .returning('position')
      .execute()
    const positions = ended.map(({ position }) => position)
    if (positions.length === 0) return false
    await within.deleteFrom('session').where('account', '=', account).where('seat', 'in', positions).execute()
    if (body) await within.deleteFrom('feed').where('account', '=', account).where('body', '=', body).execute()
    return true
  })
}

/** Closes an account for good: its seats end and every way in. Its mail address goes; its row and name stay, because the trail names it. Answers false when there is none that is open. */
export function closeAccount(db: Db, account: string, at: Instant): Promise<boolean> {
  return actingAs(db, 'accounts', async (within) => {
    const closed = await within.updateTable('account').set({ closedAt: at, mail: null }).where('id', '=', account).where('closedAt', 'is', null).returning('id').execute()
    if (closed.length === 0) return false
    await within.updateTable('accountSeat').set({ endedAt: at }).where('account', '=', account).where('endedAt', 'is', null).execute()
    await dropWaysIn(within, account)
    return true
  })
}

/** How many open accounts keep accounts. Held until the transaction ends, so that two of them cannot end each other at once. */
export async function countAdministrators(db: Db): Promise<number> {
  const { rows } = await actingAs(db, 'accounts', async (own) => {
    await sql`lock table account_seat in share row exclusive mode`.execute(own)
    return sql<{ count: number }>`select count(distinct account.id)::integer as count from account join account_seat on account_seat.account = account.id
    where account_seat.role = 'administrator' and account_seat.ended_at is null and account.closed_at is null`.execute(own)
  })
  return rows[0]?.count ?? 0
}
