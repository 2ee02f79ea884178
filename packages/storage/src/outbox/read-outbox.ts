import { sql } from 'kysely'
import type { MessageKind } from '@phoihop/core/outbox'
import type { Words } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { wordsOf, type Db } from '../database/index.ts'

/** `title`: the office held by whom it was for; absent where it was for a group. */
export type FailedMessage = { id: string; kind: MessageKind; title?: Words; place?: string; at: Instant; answer: string; tries: number }
/** `waiting`: with those on their way. `answer`: what the server said last of one that waits after a try. */
export type OutboxCount = { waiting: number; sent: number; failed: number; answer?: string; failures: readonly FailedMessage[] }

/** How many messages of these kinds wait, left and were given up since `since`, and the last failures, newest first. */
export async function readOutbox(db: Db, { kinds, since, most }: { kinds: readonly MessageKind[]; since: Instant; most: number }): Promise<OutboxCount> {
  const { rows } = await sql<{ waiting: number; sent: number; failed: number; answer: string | null }>`select
    count(*) filter (where state in ('waiting', 'sending'))::integer as waiting,
    count(*) filter (where state = 'sent' and settled_at >= ${since})::integer as sent,
    count(*) filter (where state = 'failed' and settled_at >= ${since})::integer as failed,
    (select answer from outbox_message where kind = any(${[...kinds]}::text[]) and state = 'waiting' and answer is not null order by not_before desc limit 1) as answer
    from outbox_message where kind = any(${[...kinds]}::text[])`.execute(db)
  const failures = await db.selectFrom('outboxMessage').leftJoin('account', 'account.id', 'outboxMessage.account')
    .select(['outboxMessage.id', 'kind', 'titleVi', 'titleEn', 'place', 'settledAt', 'answer', 'tries'])
    .where('kind', 'in', [...kinds]).where('state', '=', 'failed').where('settledAt', '>=', since).orderBy('settledAt', 'desc').orderBy('outboxMessage.id').limit(most).execute()
  const { answer, ...counts } = rows[0] ?? { waiting: 0, sent: 0, failed: 0, answer: null }
  return {
    ...counts,
    ...(answer === null ? {} : { answer }),
    failures: failures.map(({ id, kind, titleVi, titleEn, place, settledAt, answer: said, tries }) => ({ id, kind, ...(titleVi === null ? {} : { title: wordsOf(titleVi, titleEn) }), ...(place === null ? {} : { place }), at: settledAt as Instant, answer: said ?? '', tries })),
  }
}

/** When a message of these kinds was last written down before a moment; undefined where none of it is kept any more. */
export async function lastEnqueued(db: Db, kinds: readonly MessageKind[], before: Instant): Promise<Instant | undefined> {
  const row = await db.selectFrom('outboxMessage').select(({ fn }) => fn.max('enqueuedAt').as('last')).where('kind', 'in', [...kinds]).where('enqueuedAt', '<', before).executeTakeFirst()
  return (row?.last ?? undefined) as Instant | undefined
}
