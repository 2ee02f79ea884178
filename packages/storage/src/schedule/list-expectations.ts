import type { Scope } from '@phoihop/core/account'
import type { CalendarDate, PeriodKey } from '@phoihop/core/calendar'
import type { ObligationId, ObligationKind } from '@phoihop/core/programme'
import type { BodyId, PartyId, PlaceId, TierId } from '@phoihop/core/register'
import type { Occurrence, OccurrenceKey, Orphan } from '@phoihop/core/schedule'
import { inside, type Db, type ExpectationTable } from '../database/index.ts'

/** Days on which the duties fall, both included. */
export type ExpectationFilter = { programme: string; from: CalendarDate; to: CalendarDate }

/** What was owed at the places of the scope, as frozen, in the order of the days it fell. */
export async function listExpectations(db: Db, scope: Scope, filter: ExpectationFilter): Promise<readonly Occurrence[]> {
  const rows = await frozen(db, scope, filter).where('whyNot', 'is', null).execute()
  return rows.map(occurrenceOf)
}

/** What fell without an owner at the places of the scope, as frozen. */
export async function listFrozenOrphans(db: Db, scope: Scope, filter: ExpectationFilter): Promise<readonly Orphan[]> {
  const rows = await frozen(db, scope, filter).where('whyNot', 'is not', null).execute()
  return rows.map((row) => ({ ...placedOf(row), why: row.whyNot as Orphan['why'] }))
}

const frozen = (db: Db, scope: Scope, { programme, from, to }: ExpectationFilter) =>
  db
    .selectFrom('expectation')
    .selectAll()
    .where('programme', '=', programme)
    .where('falls', '>=', from)
    .where('falls', '<=', to)
    .where(({ ref }) => inside(scope, ref('place')))
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
