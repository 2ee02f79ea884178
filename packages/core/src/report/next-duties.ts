import { compare, type CalendarDate, type Period } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import type { Occurrence } from '../schedule/index.ts'
import { countOf } from './assess.ts'
import type { NextDuty } from './types.ts'

/** What falls in that period, by obligation, in the order of the programme. */
export function nextDuties(programme: ProgrammeVersion, occurrences: readonly Occurrence[], period: Period): readonly NextDuty[] {
  const falling = occurrences.filter(({ falls }) => falls >= period.from && falls <= period.to)
  const byObligation = Map.groupBy(falling, ({ obligation }) => obligation)
  return programme.obligations.flatMap(({ id, title, tier, basis }) => {
    const own = byObligation.get(id)
    if (!own) return []
    const targets = own.flatMap(({ target }): CalendarDate[] => (target === 'awaiting' ? [] : [target])).sort(compare)
    const [first, last] = [targets[0], targets.at(-1)]
    return [{ obligation: id, title, clause: basis.clause, tier, count: countOf(own.map(({ key }) => key)), ...(first && last ? { by: { first, last } } : {}) }]
  })
}
