import { sql } from 'kysely'

/** True for rows of `account` that may sign in: not closed, and with a seat that has not ended. */
export const isOpen = sql<boolean>`(account.closed_at is null and exists (select from account_seat where account_seat.account = account.id and account_seat.ended_at is null))`
