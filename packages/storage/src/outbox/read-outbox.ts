import { sql } from 'kysely'
import type { MessageKind } from '@phoihop/core/outbox'
import type { Words } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { wordsOf, type Db } from '../database/index.ts'

export type FailedMessage = { id: string; kind: MessageKind; title: Words; at: Instant; answer: string; tries: number }
/** `waiting`: with those on their way. `answer`: what the server said last of one that waits after a try. */
export type OutboxCount = { waiting: number; sent: number; failed: number; answer?: string; failures: readonly FailedMessage[] }

/** How many messages wait, left and were given up since `since`, and the last failures, newest first. */
export async function readOutbox(db: Db, { since, most }: { since: Instant; most: number }): Promise<OutboxCount> {
  const { rows } = await sql<{ waiting: number; sent: number; failed: number; answer: string | null }>`select
    count(*) filter (where state in ('waiting', 'sending'))::integer as waiting,
    count(*) filter (where state = 'sent' and settled_at >= ${since})::integer as sent,
    count(*) filter (where state = 'failed' and settled_at >= ${since})::integer as failed,
    (select answer from outbox_message where state = 'waiting' and answer is not null order by not_before desc limit 1) as answer
    from outbox_message`.execute(db)
  const failures = await db.selectFrom('outboxMessage').innerJoin('account', 'account.id', 'outboxMessage.account')
    .select(['outboxMessage.id', 'kind', 'titleVi', 'titleEn', 'settledAt', 'answer', 'tries'])
    .where('state', '=', 'failed').where('settledAt', '>=', since).orderBy('settledAt', 'desc').orderBy('outboxMessage.id').limit(most).execute()
  const { answer, ...counts } = rows[0] ?? { waiting: 0, sent: 0, failed: 0, answer: null }
  return {
    ...counts,
    ...(answer === null ? {} : { answer }),
    failures: failures.map(({ id, kind, titleVi, titleEn, settledAt, answer: said, tries }) => ({ id, kind, title: wordsOf(titleVi, titleEn), at: settledAt as Instant, answer: said ?? '', tries })),
  }
}

/** When a message of that kind was last written down before a moment; undefined where none of it is kept any more. */
export async function lastEnqueued(db: Db, kind: MessageKind, before: Instant): Promise<Instant | undefined> {
  const row = await db.selectFrom('outboxMessage').select(({ fn }) => fn.max('enqueuedAt').as('last')).where('kind', '=', kind).where('enqueuedAt', '<', before).executeTakeFirst()
  return (row?.last ?? undefined) as Instant | undefined
}
