import type { CalendarDate } from '../calendar/index.ts'
import { yearOf } from '../calendar/index.ts'
import type { Obligation, ObligationId } from '../programme/index.ts'
import type { PartyId } from '../register/index.ts'
import type { Occurrence } from '../schedule/index.ts'
import type { NewPlanItem, Plan, PlanItem } from './types.ts'

/** What the chair may start from. `days`: when it falls due in the year; none for what only last year's plan held. */
export type Proposal = { item: NewPlanItem; from: 'programme' | 'last-year'; days: readonly CalendarDate[] }

type Ground = {
  year: number
  /** The duty the plan itself fulfils: not an item of it. */
  own: ObligationId
  /** What falls in the year at the place. */
  occurrences: readonly Occurrence[]
  obligation(id: ObligationId): Obligation
  /** The plan of the year before at the same place, where there was one. */
  last?: Pick<Plan, 'items'>
  /** Whether an item of it has been done; not known counts as not done. */
  isDone(item: PlanItem): boolean
  /** The parties with a body at the place. */
  parties: readonly PartyId[]
}

/**
 * The programme's duties of the year, one item a rule in the order they first fall, then what last year's plan left undone. An initiative of
 * last year comes back as work that goes on: it is not new any more.
 */
export function proposeItems(ground: Ground): readonly Proposal[] {
  const byRule = Map.groupBy(ground.occurrences.filter(({ obligation }) => obligation !== ground.own), ({ obligation }) => obligation)
  const duties = [...byRule].map(([id, falling]) => fromProgramme(ground, ground.obligation(id), falling))
  const known = new Set(duties.map(({ item }) => item.obligation))
  const left = (ground.last?.items ?? []).filter((item) => !ground.isDone(item) && (item.obligation === undefined || !known.has(item.obligation)))
  return [...duties, ...left.map((item): Proposal => ({ item: { ...carried(ground, item), kind: 'duty', by: `${ground.year}-12-31` as CalendarDate }, from: 'last-year', days: [] }))]
}

function fromProgramme({ year, parties }: Ground, { id, title, by, with: beside = [] }: Obligation, falling: readonly Occurrence[]): Proposal {
  const days = [...new Set(falling.map(({ due, falls }) => (due === 'awaiting' ? falls : due)))].sort()
  const owing = [...new Set(falling.flatMap(({ owners }) => owners.map((owner) => owner.slice(0, owner.indexOf('@')) as PartyId)))]
  const asked = 'turn' in by ? [...owing, ...beside] : 'each' in by ? [...by.each, ...beside] : [...by.jointly, ...beside]
  const last = days.findLast((on) => yearOf(on) === year) ?? (`${year}-12-31` as CalendarDate)
  return { item: { title: title.vi, kind: 'duty', obligation: id, who: present(asked, parties), by: last }, from: 'programme', days }
}

const carried = ({ parties }: Ground, { title, obligation, who }: PlanItem): Omit<NewPlanItem, 'kind' | 'by'> =>
  ({ title, ...(obligation === undefined ? {} : { obligation }), who: present(who, parties) })
const present = (asked: readonly PartyId[], parties: readonly PartyId[]): readonly PartyId[] => [...new Set(asked)].filter((party) => parties.includes(party))
