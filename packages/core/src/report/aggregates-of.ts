import type { Obligation } from '../programme/index.ts'
import type { BodyId, PartyId } from '../register/index.ts'
import { parseOccurrenceKey } from '../schedule/index.ts'
import { figuresOf } from '../work/index.ts'
import type { Assessed } from './assess.ts'
import type { Aggregate, Figure, Verdict } from './types.ts'

/** Counts of what exists, not of what happened: the last report of a place stands, months are not added up. */
const LATEST: ReadonlySet<string> = new Set(['community-models'])
/** Whether a figure counts what exists, so that reports are looks at the same and not to be added up. */
export const countsWhatExists = (figure: string): boolean => LATEST.has(figure)
const REPORT_EXPECTED: ReadonlySet<Verdict> = new Set(['on-time', 'late', 'overdue', 'open'])

/** Each figure an obligation asks for, summed over places and periods. */
export function aggregatesOf(obligation: Obligation, duties: readonly Assessed[]): readonly Aggregate[] {
  const byParty = Map.groupBy(duties, ({ occurrence }) => partyOf(occurrence.key))
  return figuresOf(obligation).flatMap(({ id, title }) =>
    [...byParty].map(([party, own]) => ({ obligation: obligation.id, id, title, ...(party ? { party } : {}), total: totalOf(id, own) })))
}

/** The total of nothing is null, not 0; `missing` are the owners whose report was to be there by today and has no such figure. */
function totalOf(id: string, duties: readonly Assessed[]): Figure {
  const reported = duties.filter((duty) => valueOf(id, duty) !== undefined)
  const counted = LATEST.has(id) ? latestOfEachPlace(reported) : reported
  const missing = new Set<BodyId>()
  for (const duty of duties) {
    if (REPORT_EXPECTED.has(duty.verdict) && valueOf(id, duty) === undefined) duty.occurrence.owners.forEach((owner) => missing.add(owner))
  }
  return {
    value: counted.length === 0 ? null : counted.reduce((sum, duty) => sum + (valueOf(id, duty) ?? 0), 0),
    from: counted.map(({ occurrence }) => occurrence.key),
    missing: [...missing],
  }
}

/** The figure of a report that is in force: one that was returned is not. */
function valueOf(id: string, { standing, verdict }: Assessed): number | undefined {
  return verdict === 'on-time' || verdict === 'late' ? standing.done?.figures[id] : undefined
}

function latestOfEachPlace(duties: readonly Assessed[]): readonly Assessed[] {
  const latest = new Map<string, Assessed>()
  for (const duty of duties) {
    const before = latest.get(duty.occurrence.place)
    if (!before || before.occurrence.period.to <= duty.occurrence.period.to) latest.set(duty.occurrence.place, duty)
  }
  return [...latest.values()]
}

function partyOf(key: Assessed['occurrence']['key']): PartyId | undefined {
  const parts = parseOccurrenceKey(key)
  return parts.ok ? parts.value.party : undefined
}
