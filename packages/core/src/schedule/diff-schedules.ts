import type { Occurrence, Schedule, ScheduleDifference } from './types.ts'

/**
 * What another definition, register or calendar makes of a schedule, by key: duties kept as they are, added, withdrawn, and moved to
 * another day or another owner. Questions are not compared: one that gained an owner is added, one that lost it is withdrawn.
 */
export function diffSchedules(before: Schedule, after: Schedule): ScheduleDifference {
  const old = new Map(before.occurrences.map((occurrence) => [occurrence.key, occurrence]))
  const kept: Occurrence[] = []
  const added: Occurrence[] = []
  const moved: { before: Occurrence; after: Occurrence }[] = []
  for (const occurrence of after.occurrences) {
    const known = old.get(occurrence.key)
    old.delete(occurrence.key)
    if (!known) added.push(occurrence)
    else if (isSame(known, occurrence)) kept.push(occurrence)
    else moved.push({ before: known, after: occurrence })
  }
  return { kept, added, withdrawn: [...old.values()], moved }
}

const isSame = (a: Occurrence, b: Occurrence): boolean =>
  a.due === b.due && a.target === b.target && a.falls === b.falls && a.stated === b.stated && a.owners.join() === b.owners.join()
