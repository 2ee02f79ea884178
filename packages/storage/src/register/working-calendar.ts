import { sql } from 'kysely'
import type { CalendarDate, WorkingCalendar } from '@phoihop/core/calendar'
import { insertMany, transaction, type Db } from '../database/index.ts'
import { putChecksum } from './checksums.ts'

/** Replaces the working calendar by this one, all or nothing. */
export function putWorkingCalendar(db: Db, calendar: WorkingCalendar, checksum: string): Promise<void> {
  return transaction(db, async (within) => {
    await sql`delete from working_day`.execute(within)
    await sql`delete from working_year`.execute(within)
    await insertMany(within, 'workingYear', [...calendar.published].map((year) => ({ year })))
    await insertMany(within, 'workingDay', [...calendar.holidays].map((day) => ({ day, kind: 'holiday' as const })))
    await insertMany(within, 'workingDay', [...calendar.swappedIn].map((day) => ({ day, kind: 'swapped-in' as const })))
    await putChecksum(within, 'working-calendar', checksum)
  })
}

/** The working calendar in force, its days in order; of no year before the first. */
export async function readWorkingCalendar(db: Db): Promise<WorkingCalendar> {
  const years = await db.selectFrom('workingYear').select('year').orderBy('year').execute()
  const days = await db.selectFrom('workingDay').select(['day', 'kind']).orderBy('day').execute()
  const ofKind = (kind: string): ReadonlySet<CalendarDate> => new Set(days.filter((row) => row.kind === kind).map(({ day }) => day))
  return { published: new Set(years.map(({ year }) => year)), holidays: ofKind('holiday'), swappedIn: ofKind('swapped-in') }
}
