import { compare, type CalendarDate } from '../calendar/index.ts'
import { isOpen, type CommitmentStanding } from '../commitment/index.ts'
import type { Obligation, ObligationId } from '../programme/index.ts'
import type { PlaceId } from '../register/index.ts'
import { aggregatesOf, type Aggregate, type Assessed } from '../report/index.ts'
import type { AgendaItem, Meeting } from './types.ts'

export type AgendaInput = {
  meeting: Meeting
  /** The meeting's place, and those that went on in it. */
  here: ReadonlySet<PlaceId>
  period: { from: CalendarDate; to: CalendarDate }
  /** What bodies of the place owe, and of the tier below where it is in sight: assessed on the day of the agenda. */
  duties: readonly Assessed[]
  /** What earlier meetings of the same line charged bodies with. */
  commitments: readonly { id: string; standing: CommitmentStanding }[]
  obligation(id: ObligationId): Obligation
}

/** An agenda that fills itself: each part names what it was made from. */
export type Agenda = {
  overdue: readonly Assessed[]
  overdueBelow: readonly Assessed[]
  /** Ids of commitments not closed, longest late first. */
  open: readonly string[]
  /** Figures reported of what falls in the period; those nobody reports are left out, those not reported yet are null with who owes them. */
  figures: readonly Aggregate[]
  items: readonly AgendaItem[]
}

/** What a meeting has to speak about, from what is overdue, what earlier meetings left open, the period's figures, and what bodies put on it. */
export function agendaOf({ meeting, here, period, duties, commitments, obligation }: AgendaInput): Agenda {
  const overdue = duties.filter(({ verdict }) => verdict === 'overdue').sort(byDaysLate)
  const within = duties.filter(({ occurrence: { falls } }) => falls >= period.from && falls <= period.to)
  const open = commitments.filter(({ standing }) => isOpen(standing)).sort((a, b) => b.standing.daysLate - a.standing.daysLate || compare(a.standing.due, b.standing.due) || (a.id < b.id ? -1 : 1))
  return {
    overdue: overdue.filter(({ occurrence }) => here.has(occurrence.place)),
    overdueBelow: overdue.filter(({ occurrence }) => !here.has(occurrence.place)),
    open: open.map(({ id }) => id),
    figures: [...Map.groupBy(within, ({ occurrence }) => occurrence.obligation)].flatMap(([id, own]) => aggregatesOf(obligation(id), own)).filter(({ total }) => total.value !== null || total.missing.length > 0),
    items: meeting.items,
  }
}

const byDaysLate = (a: Assessed, b: Assessed): number => b.standing.daysLate - a.standing.daysLate || (a.occurrence.key < b.occurrence.key ? -1 : 1)
