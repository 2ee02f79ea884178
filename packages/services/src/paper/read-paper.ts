import type { Reader } from '@phoihop/core/account'
import { paperCourse, type Paper, type PaperAct, type PaperCourse } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { BY_ITSELF } from '@phoihop/core/year'
import type { BodyId, Words } from '@phoihop/core/register'
import { writeDocx, writePdf } from '@phoihop/documents/writing'
import { listActs, type ActFilter } from '@phoihop/storage/year'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { keptAs } from '../house/kept.ts'
import { bodyTitle } from '../house/bodies.ts'
import { scopeIn } from '../house/scope.ts'
import { actsBehind, isOutdated } from './version-now.ts'

export type PaperLine = PaperCourse & { id: string; seen: number; year: number; draftedOn: string; drafter: Words; byItself: boolean }
/** `mine`: whether the reader's body signs it; `leads`: whether it issues it; `outdated`: whether the plan or meeting it says changed since, and it is not issued. */
export type PaperView = PaperLine & { paper: Paper; mine: boolean; leads: boolean; outdated: boolean; titles: Readonly<Record<BodyId, Words>> }

/** The papers in sight, newest first: of a year, or about the matters named. */
export function listPapers(house: House, reader: Reader, { about, ...filter }: Pick<ActFilter, 'years' | 'places'> & { about?: readonly string[] } = {}): Promise<Outcome<readonly PaperLine[]>> {
  return guarded(async () => {
    const definition = house.definition(reader.programme)
    const acts = await listActs<PaperAct>(house.db, scopeIn(definition, reader, house.today()), 'paper', filter)
    const lines = [...Map.groupBy(acts, ({ subject }) => subject)].flatMap(([id, all]): PaperLine[] => {
      const [course, first] = [paperCourse(all), all[0]]
      return course && first ? [{ ...course, id, seen: all.length, year: first.year, draftedOn: first.recordedOn, drafter: bodyTitle(house, first.body, house.today()), byItself: first.account === BY_ITSELF }] : []
    })
    return ok(lines.filter((line) => about === undefined || about.includes(line.about)).toSorted((a, b) => (a.draftedOn < b.draftedOn ? 1 : -1)))
  })
}

/** A paper as it reads now, with where it is on its way. Refuses one out of sight as unknown. */
export function readPaper(house: House, reader: Reader, id: string): Promise<Outcome<PaperView>> {
  return guarded(async () => {
    const definition = house.definition(reader.programme)
    const acts = await listActs<PaperAct>(house.db, scopeIn(definition, reader, house.today()), 'paper', { subjects: [id] })
    const [course, first] = [paperCourse(acts), acts[0]]
    if (!course || !first) return refuse({ code: 'unknown-paper', paper: id })
    const content = await keptAs<Paper>(house, course.content)
    if (!content.ok) return content
    const { body } = reader.seat
    const paper = course.issued ? { ...content.value, number: course.issued.number, dated: course.issued.on } : content.value
    const outdated = !course.issued && isOutdated(course, await actsBehind(house.db, { programme: definition.programme.programme, bodies: first.owners }, course))
    const titles = Object.fromEntries(course.signers.map((signer) => [signer, bodyTitle(house, signer, house.today())]))
    return ok({ ...course, id, seen: acts.length, year: first.year, draftedOn: first.recordedOn, drafter: bodyTitle(house, first.body, house.today()), byItself: first.account === BY_ITSELF, paper, mine: course.signers.some((signer) => signer === body), leads: course.signers[0] === body, outdated, titles })
  })
}

/** A paper that is not issued yet, to look at or to sign on paper; one that is issued has its files. */
export async function writePaper(house: House, reader: Reader, id: string, as: 'docx' | 'pdf'): Promise<Outcome<{ name: string; bytes: Uint8Array }>> {
  const read = await readPaper(house, reader, id)
  if (!read.ok) return read
  const { paper, kind } = read.value
  return ok({ name: `${kind}.${as}`, bytes: await (as === 'docx' ? writeDocx(paper) : writePdf(paper)) })
}
