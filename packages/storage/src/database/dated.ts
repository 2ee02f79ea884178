import { sql, type Expression, type RawBuilder } from 'kysely'
import type { CalendarDate, Days } from '@phoihop/core/calendar'

/** Both ends included, as PostgreSQL reads a range; it keeps `[)`. */
export const rangeOf = ({ from, to }: Days): string => `[${from},${to ?? ''}]`

type Ends = { dateFrom: CalendarDate; dateTo: CalendarDate | null }

/** The ends of a range column, both included, as columns `dateFrom` and `dateTo`. */
export const endsOf = (valid: Expression<string>): [RawBuilder<CalendarDate>, RawBuilder<CalendarDate | null>] => [
  sql<CalendarDate>`lower(${valid})`,
  sql<CalendarDate | null>`upper(${valid}) - 1`,
]

/** Columns `dateFrom` and `dateTo` as days; no `to` while it is still so. */
export const daysOf = ({ dateFrom, dateTo }: Ends): Days => (dateTo === null ? { from: dateFrom } : { from: dateFrom, to: dateTo })
