import type { MessageKind } from '@phoihop/core/outbox'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

/**
 * `dedupeKey`: what is enqueued under the same key a second time is not enqueued. `sealed`: a secret of the text, put where `{secret}` stands when
 * it is sent. `calendar`: an iCalendar text that goes with it. Sent from `notBefore` on and before `goodUntil`. Whom it is for: an `account`, with `pushSubscription` one device of it; a text for a group the `place` instead.
 */
export type NewMessage = {
  id: string
  kind: MessageKind
  account?: string
  pushSubscription?: string
  place?: string
  dedupeKey: string
  messageId: string
  subject: string
  content: string
  sealed?: string
  calendar?: string
  enqueuedAt: Instant
  notBefore: Instant
  goodUntil: Instant
}

/** Writes down what is to leave, in the caller's transaction; false when it was written down before. To whom is looked up when it is sent. */
export async function enqueue(db: Db, { sealed, calendar, ...message }: NewMessage): Promise<boolean> {
  const added = await db
    .insertInto('outboxMessage')
    .values({ account: null, pushSubscription: null, place: null, ...message, sealed: sealed ?? null, calendar: calendar ?? null })
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .returning('id')
    .execute()
  return added.length > 0
}

/** Takes back what waits for an account, because something else takes its place; what is on its way stays. */
export async function dropWaiting(db: Db, account: string, kind: MessageKind): Promise<void> {
  await db.deleteFrom('outboxMessage').where('account', '=', account).where('kind', '=', kind).where('state', '=', 'waiting').execute()
}
