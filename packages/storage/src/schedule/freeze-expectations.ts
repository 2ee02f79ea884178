import type { CalendarDate } from '@phoihop/core/calendar'
import type { Occurrence, Orphan } from '@phoihop/core/schedule'
import { actingAs, insertMany, type Db, type ExpectationTable } from '../database/index.ts'
import { lockProgramme } from '../work/index.ts'

/**
 * Keeps what was owed (and what fell without an owner) as it stood when its day had passed; what was kept before stays as it was. Every row
 * must fall on `asOf` or earlier. Answers how many are new.
 */
export function freezeExpectations(db: Db, programme: string, asOf: CalendarDate, passed: readonly (Occurrence | Orphan)[]): Promise<number> {
  return actingAs(db, 'system', async (own) => {
    await lockProgramme(own, programme)
    const rows = passed.map((row) => rowOf(programme, asOf, row))
    const kept = await keptKeys(own, programme)
    const fresh = new Map(rows.filter((row) => !kept.has(identityOf(row))).map((row) => [identityOf(row), row]))
    await insertMany(own, 'expectation', [...fresh.values()])
    return fresh.size
  })
}

/** The same key may lapse without an owner, then be owed once the question is answered. */
const identityOf = ({ occurrence, whyNot }: Pick<ExpectationTable, 'occurrence' | 'whyNot'>): string => `${whyNot === null ? 'owed' : 'orphan'} ${occurrence}`

async function keptKeys(db: Db, programme: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('expectation').select(['occurrence', 'whyNot']).where('programme', '=', programme).execute()
  return new Set(rows.map(identityOf))
}

function rowOf(programme: string, asOf: CalendarDate, row: Occurrence | Orphan): ExpectationTable {
  const { key, obligation, kind, tier, place, period, falls } = row
  const placed = { programme, asOf, occurrence: key, obligation, kind, tier, place, periodKey: period.key, periodFrom: period.from, periodTo: period.to, falls }
  if ('why' in row) return { ...placed, owners: [], chair: null, due: null, target: null, stated: null, provisional: null, whyNot: row.why }
  const { owners, chair, due, target, stated, provisional } = row
  return { ...placed, owners: [...owners], chair: chair ?? null, due: dayOrNull(due), target: dayOrNull(target), stated, provisional, whyNot: null }
}

const dayOrNull = (day: CalendarDate | 'awaiting'): CalendarDate | null => (day === 'awaiting' ? null : day)
