import type { CalendarDate, Period } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import type { RegisterIndex } from '../register/index.ts'
import type { OccurrenceKey, Schedule } from '../schedule/index.ts'
import type { WorkEntry } from '../work/index.ts'
import { areasOf } from './areas-of.ts'
import { assess, countOf, keysOf, type Assessed, type StandingOf } from './assess.ts'
import { gapsOf } from './gaps-of.ts'
import { nextDuties } from './next-duties.ts'
import { nextPeriod } from './next-period.ts'
import { questionsOf } from './questions-of.ts'
import { tallyOf } from './tally-of.ts'
import type { ProgressReport, ReportTier } from './types.ts'

export type ProgressInput = {
  programme: ProgrammeVersion
  index: RegisterIndex
  /** What falls in the period, both ends included; anything outside is passed over. */
  schedule: Schedule
  period: Period
  entriesByKey: ReadonlyMap<OccurrenceKey, readonly WorkEntry[]>
  standingOf: StandingOf
  today: CalendarDate
  /** The schedule of the period that follows. Absent: the report says nothing about it. */
  next?: Schedule
}

/**
 * What the standing bodies report about the programme for a period, as it stands on `today`.
 * A duty belongs to the period it falls in; every figure opens to the keys it was counted from.
 */
export function progressReport({ programme, index, schedule, period, entriesByKey, standingOf, today, next }: ProgressInput): ProgressReport {
  const within = ({ falls }: { falls: CalendarDate }): boolean => falls >= period.from && falls <= period.to
  const duties = assess(schedule.occurrences.filter(within), entriesByKey, standingOf, today)
  const following = nextPeriod(period)
  return {
    programme: { id: programme.programme, title: programme.title, document: programme.document, signedOn: programme.signedOn },
    period,
    today,
    total: tallyOf(duties),
    tiers: tiersOf(index, duties),
    areas: areasOf(programme, duties),
    gaps: gapsOf(duties),
    questions: questionsOf(programme, schedule.orphans.filter(within)),
    provisional: countOf(keysOf(duties.filter(({ occurrence }) => occurrence.provisional))),
    next: { period: following, ...(next ? { duties: nextDuties(programme, next.occurrences, following) } : {}) },
  }
}

/** Tiers with a duty in the period, the highest first. */
function tiersOf(index: RegisterIndex, duties: readonly Assessed[]): readonly ReportTier[] {
  const rank = (tier: ReportTier['tier']): number => index.tier(tier)?.rank ?? Infinity
  return [...Map.groupBy(duties, ({ occurrence }) => occurrence.tier)]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([tier, own]) => ({ tier, title: index.tier(tier)?.title ?? { vi: tier }, tally: tallyOf(own) }))
}
