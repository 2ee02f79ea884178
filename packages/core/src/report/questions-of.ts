import { compare } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import type { Orphan } from '../schedule/index.ts'
import { countOf } from './assess.ts'
import type { OpenQuestion } from './types.ts'

/** Orphans of one obligation and one reason, as one question, in the order of the programme. */
export function questionsOf(programme: ProgrammeVersion, orphans: readonly Orphan[]): readonly OpenQuestion[] {
  const byObligation = Map.groupBy(orphans, ({ obligation }) => obligation)
  return programme.obligations.flatMap(({ id, title, tier, basis }) =>
    [...Map.groupBy(byObligation.get(id) ?? [], ({ why }) => why)].map(([why, same]) => ({
      obligation: id, title, clause: basis.clause, tier, why,
      count: countOf(same.map(({ key }) => key)),
      places: [...new Set(same.map(({ place }) => place))],
      from: same.map(({ falls }) => falls).reduce((a, b) => (compare(a, b) <= 0 ? a : b)),
    })))
}
