import type { Scope } from '@phoihop/core/account'
import { paperCourse, type PaperAct, type PaperCourse } from '@phoihop/core/paper'
import type { YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listActs } from '@phoihop/storage/year'

/** A paper with its acts, oldest first. */
export type PaperFound = { id: string; course: PaperCourse; acts: readonly YearAct<PaperAct>[] }

/** The papers in the scope about the matters named, of a year, in the order they were first drawn up: ids are made in the order of time. */
export async function papersAbout(db: Db, scope: Scope, about: readonly string[], year: number): Promise<readonly PaperFound[]> {
  const acts = await listActs<PaperAct>(db, scope, 'paper', { years: [year, year] })
  return [...Map.groupBy(acts, ({ subject }) => subject)].flatMap(([id, own]) => {
    const course = paperCourse(own)
    return course && about.includes(course.about) ? [{ id, course, acts: own }] : []
  })
}
