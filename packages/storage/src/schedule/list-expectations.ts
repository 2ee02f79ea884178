import type { Scope } from '@phoihop/core/account'
import type { CalendarDate, PeriodKey } from '@phoihop/core/calendar'
import type { ObligationId, ObligationKind } from '@phoihop/core/programme'
import type { BodyId, PartyId, PlaceId, TierId } from '@phoihop/core/register'
import type { Occurrence, OccurrenceKey, Orphan } from '@phoihop/core/schedule'
import { inside, within, type Db, type ExpectationTable } from '../database/index.ts'

/** Days on which the duties fall, both included. */
export type ExpectationFilter = { from: CalendarDate; to: CalendarDate }

/** What was owed by the bodies of the scope, as frozen, in the order of the days it fell. */
export async function listExpectations(db: Db, scope: Scope, filter: ExpectationFilter): Promise<readonly Occurrence[]> {
  const rows = await within(db, scope, (own) => frozen(own, scope, filter).where('whyNot', 'is', null).execute())
  return rows.map(occurrenceOf)
}

/** What fell without an owner, as frozen; nothing for who does not see all. */
export async function listFrozenOrphans(db: Db, scope: Scope, filter: ExpectationFilter): Promise<readonly Orphan[]> {
  const rows = await within(db, scope, (own) => frozen(own, scope, filter).where('whyNot', 'is not', null).execute())
  return rows.map((row) => ({ ...placedOf(row), why: row.whyNot as Orphan['why'] }))
}

const frozen = (db: Db, scope: Scope, { from, to }: ExpectationFilter) =>
  db
    .selectFrom('expectation')
    .selectAll()
    .where('falls', '>=', from)
    .where('falls', '<=', to)
    .where(({ ref }) => inside(scope, { programme: ref('programme'), owners: ref('owners') }))
    .orderBy('falls')
    .orderBy('occurrence')

const placedOf = (row: ExpectationTable) => ({
  key: row.occurrence as OccurrenceKey,
  obligation: row.obligation as ObligationId,
  kind: row.kind as ObligationKind,
  tier: row.tier as TierId,
  period: { key: row.periodKey as PeriodKey, from: row.periodFrom, to: row.periodTo },
  place: row.place as PlaceId,
  falls: row.falls,
})

const occurrenceOf = (row: ExpectationTable): Occurrence => ({
  ...placedOf(row),
  owners: row.owners as BodyId[],
  ...(row.chair === null ? {} : { chair: row.chair as PartyId }),
  due: row.due ?? 'awaiting',
  target: row.target ?? 'awaiting',
  stated: row.stated === true,
  provisional: row.provisional === true,
})
