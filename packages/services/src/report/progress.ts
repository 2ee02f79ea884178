import { mayFollow, type Reader } from '@phoihop/core/account'
import { periodNamed, type Period, type PeriodKey } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { paperFromProgress, type Paper } from '@phoihop/core/paper'
import { nextPeriod, progressReport, type ProgressReport } from '@phoihop/core/report'
import { standingOf } from '@phoihop/core/work'
import { writeDocx } from '@phoihop/documents/writing'
import { addAudit } from '@phoihop/storage/audit'
import { listExpectations } from '@phoihop/storage/schedule'
import { actor } from '../audit/actor.ts'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { contextFor, entriesFor, type Context } from '../schedule/context.ts'
import { settle, type Entries } from '../schedule/duties.ts'

export type ProgressPreview = { report: ProgressReport; paper: Paper }

/** Periods a report may be asked for: years, halves, nine months, quarters and months from the first day of the programme to today, newest first. */
export function listReportPeriods(house: House, reader: Reader): readonly PeriodKey[] {
  const { programme } = house.definition(reader.programme)
  const today = house.today()
  const [first, last] = [Number(programme.inForce.from.slice(0, 4)), Number(today.slice(0, 4))]
  const keys: PeriodKey[] = []
  for (let year = last; year >= first; year--) {
    const named = [`${year}`, `${year}-9M`, `${year}-H2`, `${year}-H1`, `${year}-Q4`, `${year}-Q3`, `${year}-Q2`, `${year}-Q1`]
    const months = Array.from({ length: 12 }, (_, back) => `${year}-${String(12 - back).padStart(2, '0')}`)
    for (const key of [...named, ...months]) {
      const period = periodNamed(key)
      if (period.ok && isReportable(period.value, programme.inForce.from, today)) keys.push(period.value.key)
    }
  }
  return keys
}

const isReportable = ({ from, to }: Period, first: string, today: string): boolean => from <= today && to >= first

/** Progress of the programme in a period, for who sees all of it: the figures, and the paper they make. */
export async function previewProgress(house: House, reader: Reader, { period }: { period: string }): Promise<Outcome<ProgressPreview>> {
  const context = await contextFor(house, reader)
  if (!mayFollow(context.scope)) return refuse({ code: 'may-not', action: 'report' })
  const named = periodNamed(period)
  if (!named.ok) return named
  const { programme, index } = context.definition
  if (!isReportable(named.value, programme.inForce.from, house.today())) return refuse({ code: 'not-a-period', text: period })
  const entries = await entriesFor(house, context)
  const occurrences = await owedIn(house, context, named.value, entries)
  await noteOverview(house, reader, programme.programme, occurrences)
  const orphans = context.seen.orphans.filter((orphan) => orphan.falls >= named.value.from && orphan.falls <= named.value.to)
  const following = nextPeriod(named.value)
  const next = { occurrences: context.seen.occurrences.filter(({ falls }) => falls >= following.from && falls <= following.to), orphans: [] }
  const report = progressReport({ programme, index, schedule: { occurrences, orphans }, period: named.value, entriesByKey: entries, standingOf, today: house.today(), next })
  return ok({ report, paper: paperFromProgress(report, { programme, index, today: house.today() }) })
}

/** The same as a .docx in the layout of Decree 30/2020, with two issuers. */
export async function writeProgress(house: House, reader: Reader, choice: { period: string }): Promise<Outcome<{ name: string; bytes: Uint8Array }>> {
  const preview = await previewProgress(house, reader, choice)
  if (!preview.ok) return preview
  const { programme } = house.definition(reader.programme)
  await addAudit(house.db, { ...actor(house, reader), did: 'download-report', on: `${programme.programme}/${choice.period}` })
  return ok({ name: `bao-cao-tien-do-${choice.period}.docx`, bytes: await writeDocx(preview.value.paper) })
}

/** What fell in the period: as frozen where the deadline has passed, as derived where it has not. */
async function owedIn(house: House, context: Context, period: Period, entries: Entries) {
  const { definition, timetable, scope, seen } = context
  const today = house.today()
  const frozen = await listExpectations(house.db, scope, { from: period.from, to: period.to })
  const known = new Set(frozen.map((occurrence) => occurrence.key))
  const derived = seen.occurrences.filter(({ falls, key }) => falls >= period.from && falls <= period.to && !known.has(key))
  return [...frozen, ...derived].map((occurrence) => settle(definition, timetable, occurrence, entries, today))
}
