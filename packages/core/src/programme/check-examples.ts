import { plusDays, type CalendarDate, type WorkingCalendar } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import { findPlaces, type BodyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import type { Example, ObligationId, ProgrammeVersion } from './types.ts'

/** What derives a schedule, as far as examples need it: `deriveSchedule` of core/schedule is one. An argument, because that room needs this one. */
export type Derive = (inputs: {
  programme: ProgrammeVersion
  index: RegisterIndex
  calendar: WorkingCalendar
  window: { from: CalendarDate; to: CalendarDate }
  obligations: readonly ObligationId[]
  within: ReadonlySet<PlaceId>
}) => { occurrences: readonly Owed[]; orphans: readonly Ownerless[] }

type Owed = { key: string; due: string; target: string; owners: readonly BodyId[]; falls: CalendarDate }
type Ownerless = { key: string; why: string }
type Row = { owed: Owed } | { ownerless: Ownerless }

/** A duty may fall some months outside the term it was written for. */
const DAYS_AROUND = 400

/** Runs every example against the schedule of its rule at its place. Refuses what is not as expected, with both. */
export function checkExamples(
  version: ProgrammeVersion, index: RegisterIndex, calendar: WorkingCalendar, examples: readonly Example[], derive: Derive,
): readonly Refusal[] {
  const window = { from: plusDays(version.term.from, -DAYS_AROUND), to: plusDays(version.term.to, DAYS_AROUND) }
  return examples.flatMap((example): readonly Refusal[] => {
    const fails = (want: string, got: string): readonly Refusal[] => [{ code: 'example-fails', example: example.name, want, got }]
    if (!version.obligations.some(({ id }) => id === example.obligation)) return fails(`đầu việc ${example.obligation}`, 'không có')
    const within = new Set(findPlaces(index, example.place).map(({ id }) => id))
    if (within.size === 0) return fails(example.place, 'không có trong danh bạ')
    const rows = rowsIn(derive({ programme: version, index, calendar, window, obligations: [example.obligation], within }), example)
    const [row] = rows
    if (!row || rows.length > 1) return fails(`${example.obligation}, ${example.period}, ${example.place}`, row ? `${rows.length} đầu việc` : 'không có đầu việc')
    const [want, got] = compared(example, row, index)
    return want === got ? [] : fails(want, got)
  })
}

/** The rows of the period. Where each party owes its own, those of the owners named; a place's old and new unit of one name do not both owe it. */
function rowsIn(schedule: ReturnType<Derive>, { period, obligation }: Example): readonly Row[] {
  const isIn = ({ key }: { key: string }): boolean => key.startsWith(`${obligation}/${period}/`)
  const owed = joined(schedule.occurrences.filter(isIn))
  return [...owed.map((one) => ({ owed: one })), ...schedule.orphans.filter(isIn).map((one) => ({ ownerless: one }))]
}

/** Duties that each party owes apart at one place are one line of an example, with all owners. */
function joined(occurrences: readonly Owed[]): readonly Owed[] {
  const byPlace = Map.groupBy(occurrences, ({ key }) => key.split('/').slice(0, 3).join('/'))
  return [...byPlace.values()].flatMap(([first, ...rest]) => (first ? [{ ...first, owners: [first, ...rest].flatMap(({ owners }) => owners) }] : []))
}

/** What was expected and what came of it, each as one text; only of what the example names. */
function compared(example: Example, row: Row, index: RegisterIndex): readonly [string, string] {
  const orphan = (why: string): string => `không có chủ (${why})`
  if ('ownerless' in row) return [example.orphan ? orphan(example.orphan) : told(example, example.owners ?? []), orphan(row.ownerless.why)]
  const { due, target, owners, falls } = row.owed
  const titles = owners.map((owner) => (example.owners?.includes(owner) ? owner : (index.titleOf(owner, falls)?.vi ?? owner)))
  const got = told({ due: example.due && due, target: example.target && target }, example.owners ? titles : [])
  return [example.orphan ? orphan(example.orphan) : told(example, example.owners ?? []), example.orphan ? told({ due, target }, titles) : got]
}

function told({ due, target }: { due?: string | undefined; target?: string | undefined }, owners: readonly string[]): string {
  const parts = [due && `hạn ${due}`, target && `ngày nên xong ${target}`, owners.length > 0 && `của ${owners.toSorted().join(', ')}`]
  return parts.filter((part) => part).join(', ')
}

