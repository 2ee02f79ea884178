import type { CalendarDate } from '@phoihop/core/calendar'
import { yearOf } from '@phoihop/core/calendar'
import type { Obligation, ObligationId } from '@phoihop/core/programme'
import { deriveSchedule, type Occurrence, type OccurrenceKey, type Orphan, type OrphanAnswer } from '@phoihop/core/schedule'
import type { Definition } from '../house/house.ts'

/** The whole term's schedule of a definition, ready for lookup. */
export type Timetable = {
  occurrences: readonly Occurrence[]
  orphans: readonly Orphan[]
  byKey: ReadonlyMap<OccurrenceKey, Occurrence>
  byYear: ReadonlyMap<number, readonly Occurrence[]>
  obligation(id: ObligationId): Obligation
  /** The obligations that come after one, as a notice after its meeting. */
  followers(id: ObligationId): readonly ObligationId[]
}

const remembered = new WeakMap<Definition, { answers: string; timetable: Timetable }>()

/** Derived once per definition and set of answers: both decide it completely. */
export function timetableOf(definition: Definition, answers: readonly OrphanAnswer[]): Timetable {
  const ids = answers.map((answer) => answer.id).join()
  const known = remembered.get(definition)
  if (known && known.answers === ids) return known.timetable
  const timetable = derive(definition, answers)
  remembered.set(definition, { answers: ids, timetable })
  return timetable
}

/** Each version answers for its own days: what an earlier one made fall due stays as it was. */
function derive({ programme, earlier, index, calendar }: Definition, answers: readonly OrphanAnswer[]): Timetable {
  const versions = [...earlier, programme]
  const schedules = versions.map((version) => {
    const window = { from: version.inForce.from, to: version.term.to as CalendarDate }
    return deriveSchedule({ programme: version, index, calendar, window, answers })
  })
  const occurrences = schedules.flatMap((schedule) => schedule.occurrences)
  const orphans = schedules.flatMap((schedule) => schedule.orphans)
  const obligations = new Map(versions.flatMap((version) => version.obligations).map((obligation) => [obligation.id, obligation]))
  const after = Map.groupBy(obligations.values(), ({ recurs }) => ('after' in recurs ? recurs.after : undefined))
  return {
    occurrences,
    orphans,
    followers: (id) => (after.get(id) ?? []).map((one) => one.id),
    byKey: new Map(occurrences.map((occurrence) => [occurrence.key, occurrence])),
    byYear: Map.groupBy(occurrences, (occurrence) => yearOf(occurrence.falls)),
    obligation: (id) => {
      const obligation = obligations.get(id)
      if (!obligation) throw new Error(`no obligation ${id}`)
      return obligation
    },
  }
}
