import type { Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { PaperCourse } from '@phoihop/core/paper'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import { reportDone, standingOf } from '@phoihop/core/work'
import { listEntries } from '@phoihop/storage/work'
import type { House } from '../house/house.ts'
import { recordIn } from '../work/record.ts'
import type { Acting } from '../year/act-on.ts'

/**
 * The review whose paper is issued is done on that day: reported in the same transaction, so that lateness has one source. One that was reported before,
 * when the review was held, stays as it was. Another kind of paper reports nothing here. Refused as any report is.
 */
export async function reportReview(house: House, reader: Reader, { db, scope, timetable, today }: Acting, { kind, about }: Pick<PaperCourse, 'kind' | 'about'>, on: CalendarDate): Promise<Outcome<void>> {
  const occurrence = timetable.byKey.get(about as OccurrenceKey)
  if (occurrence?.kind !== 'review' || (kind !== 'interim-review' && kind !== 'final-review')) return ok(undefined)
  const entries = await listEntries(db, scope, { keys: [occurrence.key] })
  if (standingOf(occurrence, entries, today).done) return ok(undefined)
  const recorded = await recordIn(house, reader, db, occurrence.key, (the) => reportDone(the, { did: 'hold', on, figures: {} }))
  return recorded.ok ? ok(undefined) : recorded
}
