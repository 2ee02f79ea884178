import { compare, type CalendarDate } from '../calendar/index.ts'
import { isOpen, type CommitmentStanding } from '../commitment/index.ts'
import type { Obligation, ObligationId } from '../programme/index.ts'
import type { PlaceId } from '../register/index.ts'
import { aggregatesOf, type Aggregate, type Assessed } from '../report/index.ts'
import type { AgendaItem, Meeting } from './types.ts'

type Charged = { id: string; standing: CommitmentStanding }

export type AgendaInput = {
  meeting: Meeting
  /** The meeting's place, and those that went on in it. */
  here: ReadonlySet<PlaceId>
  period: { from: CalendarDate; to: CalendarDate }
  /** What bodies of the place owe, and of the tier below where it is in sight: assessed on the day of the agenda. */
  duties: readonly Assessed[]
  /** What earlier meetings of the same line charged bodies with. */
  commitments: readonly Charged[]
  /** What a tier above charged bodies of the place with. */
  fromAbove: readonly Charged[]
  obligation(id: ObligationId): Obligation
}

/** An agenda that fills itself: each part names what it was made from. */
export type Agenda = {
  overdue: readonly Assessed[]
  overdueBelow: readonly Assessed[]
  /** Ids of commitments not closed, longest late first. */
  open: readonly string[]
  /** The same of what comes from a tier above: this meeting is where it is shared out. */
  above: readonly string[]
  /** Figures reported of what falls in the period; those nobody reports are left out, those not reported yet are null with who owes them. */
  figures: readonly Aggregate[]
  items: readonly AgendaItem[]
}

/** What a meeting has to speak about, from what is overdue, what earlier meetings left open, what comes from above, the period's figures, and what bodies put on it. */
export function agendaOf({ meeting, here, period, duties, commitments, fromAbove, obligation }: AgendaInput): Agenda {
  const overdue = duties.filter(({ verdict }) => verdict === 'overdue').sort(byDaysLate)
  const within = duties.filter(({ occurrence: { falls } }) => falls >= period.from && falls <= period.to)
  return {
    overdue: overdue.filter(({ occurrence }) => here.has(occurrence.place)),
    overdueBelow: overdue.filter(({ occurrence }) => !here.has(occurrence.place)),
    open: openOf(commitments),
    above: openOf(fromAbove),
    figures: [...Map.groupBy(within, ({ occurrence }) => occurrence.obligation)].flatMap(([id, own]) => aggregatesOf(obligation(id), own)).filter(({ total }) => total.value !== null || total.missing.length > 0),
    items: meeting.items,
  }
}

const openOf = (charged: readonly Charged[]): readonly string[] =>
  charged.filter(({ standing }) => isOpen(standing)).sort((a, b) => b.standing.daysLate - a.standing.daysLate || compare(a.standing.due, b.standing.due) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)

const byDaysLate = (a: Assessed, b: Assessed): number => b.standing.daysLate - a.standing.daysLate || (a.occurrence.key < b.occurrence.key ? -1 : 1)
