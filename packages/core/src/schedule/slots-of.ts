import { periodNamed, resolveDeadline, yearOf, type CalendarDate, type Deadline, type DueDay, type Period, type WorkingCalendar } from '../calendar/index.ts'
import type { Obligation, ProgrammeVersion } from '../programme/index.ts'
import type { PeriodPart } from './occurrence-key.ts'
import { lastDay, periodsInForce } from './periods-in-force.ts'

/** One period of one rule, the same for every place: what falls due and when. */
export type Slot = {
  obligation: Obligation
  /** The rule's place in the programme. */
  order: number
  period: Period
  part: PeriodPart
  due: CalendarDate | 'awaiting'
  target: CalendarDate | 'awaiting'
  provisional: boolean
  falls: CalendarDate
  /** Whose turn it is goes by this year. */
  year: number
  /** The slot it comes after. */
  parent?: Slot
}

/** A rule that states no deadline is due at its period's end by our reading, and never counts as late. */
const UNSTATED: Deadline = { anchor: 'period-end', bound: 'by', onDayOff: 'stays', stated: false }

const remembered = new WeakMap<ProgrammeVersion, WeakMap<WorkingCalendar, readonly Slot[]>>()

/** All slots of a version, in order of the day they fall, then of the rules. Resolved once for each rule and period. */
export function slotsOf(programme: ProgrammeVersion, calendar: WorkingCalendar): readonly Slot[] {
  let ofProgramme = remembered.get(programme)
  if (!ofProgramme) remembered.set(programme, (ofProgramme = new WeakMap()))
  let slots = ofProgramme.get(calendar)
  if (!slots) ofProgramme.set(calendar, (slots = makeSlots(programme, calendar).sort(inOrder)))
  return slots
}

export const inOrder = (a: Slot, b: Slot): number => {
  if (a.falls !== b.falls) return a.falls < b.falls ? -1 : 1
  if (a.order !== b.order) return a.order - b.order
  return a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0
}

function makeSlots(programme: ProgrammeVersion, calendar: WorkingCalendar): Slot[] {
  const made = new Map<Obligation, readonly Slot[]>()
  const make = (obligation: Obligation): readonly Slot[] => {
    const known = made.get(obligation)
    if (known) return known
    // Set before the rule it follows is made, so that rules which follow each other in a circle end with none.
    made.set(obligation, [])
    const slots = slotsOfRule(programme, obligation, calendar, make)
    made.set(obligation, slots)
    return slots
  }
  return programme.obligations.flatMap(make)
}

function slotsOfRule(
  programme: ProgrammeVersion, obligation: Obligation, calendar: WorkingCalendar, make: (other: Obligation) => readonly Slot[],
): readonly Slot[] {
  const order = programme.obligations.indexOf(obligation)
  const { recurs } = obligation
  if ('after' in recurs) {
    const parent = programme.obligations.find((other) => other.id === recurs.after)
    return (parent ? make(parent) : []).map((slot) => slotAfter(obligation, order, slot, calendar))
  }
  const isOnce = 'once' in recurs
  return periodsInForce(programme, obligation).flatMap((period) => {
    const day = resolveDeadline(obligation.due ?? UNSTATED, period, calendar)
    const falls = day === 'awaiting' ? period.to : fallsOn(day)
    const slot: Slot = {
      obligation, order, period, part: isOnce ? 'once' : period.key, ...dayOf(day), falls, year: yearOf(isOnce ? falls : period.to),
    }
    return isInForce(programme, slot) && !wasAsked(programme, obligation, period, calendar) ? [slot] : []
  })
}

/**
 * A period that crosses the last day belongs to the version in force when it falls due; one that ended before it belongs here whenever
 * it falls due. So two versions that follow each other never owe the same duty, and none is lost between them.
 */
const isInForce = (programme: ProgrammeVersion, { falls, period }: Slot): boolean =>
  falls >= programme.inForce.from && (falls <= lastDay(programme) || period.to <= lastDay(programme))

/** An amendment does not ask again for what was aimed at a day before it: the version before it did. */
function wasAsked({ version, inForce }: ProgrammeVersion, { due }: Obligation, { key, from }: Period, calendar: WorkingCalendar): boolean {
  if (version === 1 || !due?.aim || from !== inForce.from) return false
  const whole = periodNamed(key)
  const day = whole.ok ? resolveDeadline(due, whole.value, calendar) : 'awaiting'
  return day !== 'awaiting' && fallsOn(day) < inForce.from
}

/** The slot of a rule that follows another, once the day that one was done is known or while it is not. */
export function slotAfter(obligation: Obligation, order: number, parent: Slot, calendar: WorkingCalendar, done?: CalendarDate): Slot {
  const planned = parent.target === 'awaiting' ? undefined : parent.target
  const day = resolveDeadline(obligation.due ?? UNSTATED, parent.period, calendar, { planned, done })
  const { period, part, year } = parent
  return { obligation, order, period, part, ...dayOf(day), falls: day === 'awaiting' ? period.to : fallsOn(day), year, parent }
}

const dayOf = (day: DueDay | 'awaiting'): Pick<Slot, 'due' | 'target' | 'provisional'> =>
  day === 'awaiting' ? { due: 'awaiting', target: 'awaiting', provisional: false } : { due: day.due, target: day.target, provisional: day.provisional }

/** A plan of the year is drawn up by who is there when it is asked for, not by who is there when it would begin to be late. */
const fallsOn = ({ aim, due }: DueDay): CalendarDate => aim ?? due

/** A rule that follows another is owed where that one was, and by whose turn that one was, however long ago. */
export const originOf = (slot: Slot): Slot => (slot.parent ? originOf(slot.parent) : slot)

/** The day that decides whose turn a slot is: the day it falls, or its period's last day where it falls only after it. */
export function turnDay(slot: Slot): CalendarDate {
  const { falls, period } = originOf(slot)
  return falls < period.to ? falls : period.to
}
