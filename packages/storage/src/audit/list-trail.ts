import { sql } from 'kysely'
import type { Deed, TrailScope } from '@phoihop/core/audit'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId } from '@phoihop/core/register'
import { seeingTrail, type Db } from '../database/index.ts'
import { auditRowOf, type AuditRow } from './audit.ts'

/** Days in Vietnam, both included. `body`: what was done in its seats, or with its work. */
export type TrailFilter = { from?: CalendarDate; to?: CalendarDate; account?: string; body?: BodyId; did?: readonly Deed[] }
export type TrailRow = AuditRow & { seq: number }

/** Rows of the trail the scope holds, newest first: those before `before` (a row's `seq`), at most `limit`. */
export async function listTrail(db: Db, scope: TrailScope, { from, to, account, body, did }: TrailFilter, page: { before?: number; limit: number }): Promise<readonly TrailRow[]> {
  const rows = await seeingTrail(db, scope, (own) => own
    .selectFrom('audit')
    .select(['seq', 'at', 'account', 'did', 'subject', 'body', 'ofBody'])
    .where(seenIn(scope))
    .$if(page.before !== undefined, (query) => query.where('seq', '<', page.before as number))
    .$if(from !== undefined, (query) => query.where('at', '>=', midnight(from as CalendarDate, 0)))
    .$if(to !== undefined, (query) => query.where('at', '<', midnight(to as CalendarDate, 1)))
    .$if(account !== undefined, (query) => query.where('account', '=', account as string))
    .$if(body !== undefined, (query) => query.where(({ or, eb }) => or([eb('body', '=', body as BodyId), eb('ofBody', '=', body as BodyId)])))
    .$if(did !== undefined, (query) => query.where(sql<boolean>`did = any(${[...(did ?? [])]}::text[])`))
    .orderBy('seq', 'desc')
    .limit(page.limit)
    .execute())
  return rows.map((row) => ({ seq: row.seq, ...auditRowOf(row) }))
}

/** Who left rows the scope holds, and every body that acted or was read there, by id. */
export async function listActors(db: Db, scope: TrailScope): Promise<{ accounts: readonly string[]; bodies: readonly BodyId[] }> {
  const { rows } = await seeingTrail(db, scope, (own) => sql<{ accounts: string[] | null; bodies: BodyId[] | null }>`
    select array_agg(distinct account order by account) as accounts, array_remove(array_agg(distinct body order by body) || array_agg(distinct of_body order by of_body), null) as bodies
    from audit where ${seenIn(scope)}`.execute(own))
  return { accounts: rows[0]?.accounts ?? [], bodies: [...new Set(rows[0]?.bodies)].sort() }
}

/** A sign-in stands in no seat yet: it is seen by who sees one of the account's bodies. */
const seenIn = ({ bodies }: TrailScope) => bodies === 'all' ? sql<boolean>`true` : sql<boolean>`(
  audit.body = any(${[...bodies]}::text[]) or audit.of_body = any(${[...bodies]}::text[])
  or (audit.body is null and exists (select from account_seat where account_seat.account = audit.account and account_seat.body = any(${[...bodies]}::text[])))
)`

const midnight = (day: CalendarDate, later: number) => sql<string>`((${day}::date + ${later}::integer)::timestamp at time zone 'Asia/Ho_Chi_Minh')`
