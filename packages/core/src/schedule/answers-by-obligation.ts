import type { CalendarDate } from '../calendar/index.ts'
import type { ObligationId } from '../programme/index.ts'
import { isOn, type BodyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import type { OrphanAnswer } from './types.ts'

/** The answer that settles a question: one for that place before one for the tier, then the one from the latest day. */
export type FindAnswer = (obligation: ObligationId, place: PlaceId, falls: CalendarDate) => OrphanAnswer | undefined

export function answersByObligation(answers: readonly OrphanAnswer[]): FindAnswer {
  const byObligation = Map.groupBy(answers.toSorted(weakestFirst), (answer) => answer.obligation)
  return (obligation, place, falls) =>
    byObligation.get(obligation)?.findLast((answer) => answer.from <= falls && (answer.place === undefined || answer.place === place))
}

function weakestFirst(a: OrphanAnswer, b: OrphanAnswer): number {
  const forPlace = Number(a.place !== undefined) - Number(b.place !== undefined)
  return forPlace !== 0 ? forPlace : a.from < b.from ? -1 : a.from > b.from ? 1 : 0
}

/** The assigned body, or those that took over from it; empty when all have ended, so that the question is asked again. */
export function assignedOn(index: RegisterIndex, assigned: BodyId, on: CalendarDate): readonly BodyId[] {
  const body = index.body(assigned)
  if (!body) return []
  if (isOn(body.exists, on)) return [body.id]
  return on < body.exists.from ? [] : [...new Set(body.successors.flatMap((next) => assignedOn(index, next, on)))]
}
