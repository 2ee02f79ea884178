import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { BY_ITSELF, type Affair, type AnyAct, type YearAct } from '@phoihop/core/year'
import { inside, within, type Db, type YearActTable } from '../database/index.ts'

/** `years`: first and last, both included. What is left out is not looked at. */
export type ActFilter = { subjects?: readonly string[]; places?: readonly PlaceId[]; years?: readonly [number, number] }

/** The acts on matters of one kind in the scope, matter by matter, each in the order they were taken. */
export async function listActs<Act extends AnyAct>(db: Db, scope: Scope, affair: Affair, { subjects, places, years }: ActFilter = {}): Promise<readonly YearAct<Act>[]> {
  const rows = await within(db, scope, (own) => own
    .selectFrom('yearAct')
    .selectAll()
    .where(({ ref }) => inside(scope, { programme: ref('programme'), owners: ref('owners') }))
    .where('affair', '=', affair)
    .$if(subjects !== undefined, (query) => query.where(({ ref }) => sql<boolean>`${ref('subject')} = any(${[...(subjects ?? [])]}::text[])`))
    .$if(places !== undefined, (query) => query.where(({ ref }) => sql<boolean>`${ref('place')} = any(${[...(places ?? [])]}::text[])`))
    .$if(years !== undefined, (query) => query.where('year', '>=', years?.[0] ?? 0).where('year', '<=', years?.[1] ?? 0))
    .orderBy('subject').orderBy('seq')
    .execute())
  return rows.map((row) => actOf<Act>(row))
}

const actOf = <Act extends AnyAct>({ id, subject, seq, year, place, owners, body, account, recordedAt, recordedOn, act }: YearActTable): YearAct<Act> => ({
  id, subject, seq, year, place: place as PlaceId, owners: owners as BodyId[], body: body as BodyId, account: account ?? BY_ITSELF, recordedAt: recordedAt as Instant, recordedOn, act: act as Act,
})
