import type { CalendarDate, WorkingCalendar } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { placeKnownAs, type RegisterIndex, type Tier, type Words } from '../register/index.ts'
import { deriveSchedule, diffSchedules, type Occurrence, type Schedule, type ScheduleDifference } from '../schedule/index.ts'
import { falls } from './due-of.ts'

export type PreviewInputs = { version: ProgrammeVersion; before?: ProgrammeVersion; index: RegisterIndex; calendar: WorkingCalendar; today: CalendarDate }
type Dated = { title: Words; place: Words; due: CalendarDate }
/** What a version makes fall due, in figures, with a few examples. */
export type PreviewFigures = {
  duties: number
  dates: number
  /** Duties that no day makes fall due. */
  standing: number
  orphans: number
  lastYear: number
  first: readonly Dated[]
  byTier: readonly { tier: Words; duties: number; dates: number }[]
  difference?: { kept: number; added: number; withdrawn: number; moved: number; examples: readonly (Omit<Dated, 'due'> & { before?: CalendarDate; after?: CalendarDate })[] }
}

const [FIRST, EXAMPLES] = [8, 20]

/**
 * What publishing a version would do: how many duties and dates to the end of the term, what falls due first from today on, what nobody
 * would owe; of an amendment, how it differs from the version in force. That is looked at from its first day on: what fell due before
 * belongs to the version before and is not moved.
 */
export function previewOf({ version, before, index, calendar, today }: PreviewInputs): PreviewFigures {
  const { obligations, inForce, term } = version
  const schedule = from(version, inForce.from, index, calendar)
  const titles = new Map([...(before?.obligations ?? []), ...obligations].map(({ id, title }) => [id, title]))
  const named = ({ obligation, place, falls: on }: Occurrence) => ({ title: titles.get(obligation) ?? { vi: obligation }, place: placeKnownAs(index, place, on) })
  const dated = schedule.occurrences.flatMap((occurrence): readonly Dated[] => (occurrence.due === 'awaiting' ? [] : [{ ...named(occurrence), due: occurrence.due }]))
  const coming = dated.filter(({ due }) => due >= today).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return {
    duties: obligations.length, dates: schedule.occurrences.length, standing: obligations.filter(({ recurs }) => !falls(recurs)).length,
    orphans: schedule.orphans.length, lastYear: Number(term.to.slice(0, 4)), first: oneOfEach(coming),
    byTier: index.register.tiers.flatMap((tier) => tierFigures(tier, version, schedule)),
    ...(before ? { difference: differenceOf(diffSchedules(from(endless(before), inForce.from, index, calendar), schedule), named) } : {}),
  }
}

/** The version before ends the day before this one begins; compared is what it would have gone on to ask. */
const endless = ({ inForce, ...version }: ProgrammeVersion): ProgrammeVersion => ({ ...version, inForce: { from: inForce.from } })

function from(programme: ProgrammeVersion, first: CalendarDate, index: RegisterIndex, calendar: WorkingCalendar): Schedule {
  return deriveSchedule({ programme, index, calendar, window: { from: first, to: programme.term.to } })
}

/** The first of each duty, so that one that falls due in many places does not hide the others. */
function oneOfEach(coming: readonly Dated[]): readonly Dated[] {
  const seen = new Set<string>()
  return coming.filter(({ title }) => !seen.has(title.vi) && seen.add(title.vi)).slice(0, FIRST)
}

function tierFigures(tier: Tier, { obligations }: ProgrammeVersion, { occurrences }: Schedule): PreviewFigures['byTier'] {
  const duties = obligations.filter((rule) => rule.tier === tier.id).length
  const dates = occurrences.filter((occurrence) => occurrence.tier === tier.id).length
  return duties + dates > 0 ? [{ tier: tier.title, duties, dates }] : []
}

type Naming = (occurrence: Occurrence) => { title: Words; place: Words }
const day = ({ due }: Occurrence, as: 'before' | 'after') => (due === 'awaiting' ? {} : { [as]: due })

function differenceOf({ kept, added, withdrawn, moved }: ScheduleDifference, named: Naming): NonNullable<PreviewFigures['difference']> {
  const examples = [
    ...moved.map(({ before, after }) => ({ ...named(after), ...day(before, 'before'), ...day(after, 'after') })),
    ...added.map((one) => ({ ...named(one), ...day(one, 'after') })), ...withdrawn.map((one) => ({ ...named(one), ...day(one, 'before') })),
  ]
  const apart = [...new Map(examples.map((one) => [`${one.title.vi} ${'before' in one} ${'after' in one}`, one])).values()]
  return { kept: kept.length, added: added.length, withdrawn: withdrawn.length, moved: moved.length, examples: apart.slice(0, EXAMPLES) }
}
