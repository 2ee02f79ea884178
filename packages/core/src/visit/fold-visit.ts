import type { CalendarDate } from '../calendar/index.ts'
import type { YearAct } from '../year/index.ts'
import type { Visit, VisitAct, VisitState } from './types.ts'

type Done = Pick<YearAct<VisitAct>, 'recordedOn' | 'act'>

/** A visit from its acts, oldest first; undefined for acts that do not begin with its planning. */
export function foldVisit(acts: readonly Done[]): Visit | undefined {
  const [first, ...rest] = acts
  if (first?.act.did !== 'plan') return undefined
  const { body, under, from, to } = first.act
  return rest.reduce<Visit>(step, { body, under, time: { from, to }, findings: [], acts: 1 })
}

function step(before: Visit, { act, recordedOn }: Done): Visit {
  const visit = { ...before, acts: before.acts + 1 }
  switch (act.did) {
    case 'plan': return visit
    case 'move': return { ...visit, time: { from: act.from, to: act.to } }
    case 'cancel': return { ...visit, cancelled: { because: act.because, on: recordedOn } }
    case 'find': {
      const { did: _did, ...finding } = act
      return { ...visit, findings: [...before.findings, finding] }
    }
    case 'withdraw-finding': return { ...visit, findings: before.findings.filter(({ finding }) => finding !== act.finding) }
    case 'hold': return { ...visit, held: { on: act.on, recordedOn } }
  }
}

/** Where a visit is on a day. */
export function visitState({ held, cancelled, time: { from, to } }: Visit, today: CalendarDate): VisitState {
  if (held) return 'held'
  if (cancelled) return 'cancelled'
  if (today > to) return 'missed'
  return today >= from ? 'now' : 'planned'
}

/** Each visit counts under one; those taken off the plan are in none of the others. */
export type VisitCount = Readonly<Record<VisitState, number>>
export function countVisits(visits: readonly Visit[], today: CalendarDate): VisitCount {
  const count = { planned: 0, now: 0, missed: 0, held: 0, cancelled: 0 }
  for (const visit of visits) count[visitState(visit, today)] += 1
  return count
}
