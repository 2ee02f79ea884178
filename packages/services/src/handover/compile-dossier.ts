import { rootsOn } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { commitmentStanding, isOpen, type CommitmentAct } from '@phoihop/core/commitment'
import type { Dossier } from '@phoihop/core/handover'
import { paperCourse, type PaperAct } from '@phoihop/core/paper'
import { foldPlan, type PlanAct } from '@phoihop/core/plan'
import { bodyKnownAs, placeKnownAs, type BodyId } from '@phoihop/core/register'
import { parseOccurrenceKey, type Orphan } from '@phoihop/core/schedule'
import type { YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listEntries } from '@phoihop/storage/work'
import { lastNumber, listActs } from '@phoihop/storage/year'
import { byNeed, commitmentsOf, lineOf } from '../commitment/lines.ts'
import type { Context } from '../schedule/context.ts'
import { byOccurrence, dutyOf } from '../schedule/duties.ts'
import { scopeOfChairs, type HandoverMatter } from './handover-matter.ts'

/** Everything the chair of a year leaves at its place, as it stands today: nothing of it is typed. */
export async function compileDossier(db: Db, context: Context, matter: HandoverMatter, today: CalendarDate): Promise<Dossier> {
  const { definition: { index } } = context
  const { occurrence: { place }, year, chairs, to } = matter
  const named = (id: BodyId) => ({ id, title: bodyKnownAs(index, id, today) })
  const scope = scopeOfChairs(context, matter, today)
  return {
    year, place: { id: place, title: placeKnownAs(index, place, today) }, from: chairs.map(named), to: to.map(named), asOf: today,
    commitments: commitmentsHere(context, matter, await listActs<CommitmentAct>(db, scope, 'commitment'), today),
    plans: plansIn(await listActs<PlanAct>(db, scope, 'plan', { places: matter.places, years: [year, year + 1] })),
    meetings: meetingsIn(context, matter, byOccurrence(await listEntries(db, scope, { places: matter.places })), today),
    papers: papersIn(await listActs<PaperAct>(db, scope, 'paper', { places: matter.places, years: [year, year] })),
    numbers: await Promise.all([...new Set([...chairs, ...to])].map(async (body) => ({ body: named(body).title, last: await lastNumber(db, scope, body, year) }))),
    questions: questionsIn(context, matter, today),
  }
}

/** What was charged at this place, by whatever year's chair, and is not closed. */
function commitmentsHere(context: Context, { places }: HandoverMatter, acts: readonly YearAct<CommitmentAct>[], today: CalendarDate): Dossier['commitments'] {
  const isHere = (key: string): boolean => { const parts = parseOccurrenceKey(key); return parts.ok && places.includes(parts.value.place) }
  const open = commitmentsOf(acts).filter((commitment) => isHere(commitment.meeting) && isOpen(commitmentStanding(commitment, today)))
  return open.map((commitment) => lineOf(context, commitment, today)).sort(byNeed)
    .map(({ commitment: { id, what }, owner, standing: { due, state, daysLate } }) => ({ id, what, owner: owner.title, due, state, daysLate }))
}

const plansIn = (acts: readonly YearAct<PlanAct>[]): Dossier['plans'] =>
  [...Map.groupBy(acts, ({ subject }) => subject)].map(([key, own]) => {
    const { state, items } = foldPlan(own)
    return { key: key as Dossier['plans'][number]['key'], year: own[0]?.year ?? 0, state, initiatives: items.filter(({ kind }) => kind === 'initiative').map(({ title, by }) => ({ title, by })) }
  })

function meetingsIn({ definition, timetable }: Context, { places, year }: HandoverMatter, entries: ReturnType<typeof byOccurrence>, today: CalendarDate): Dossier['meetings'] {
  const own = timetable.occurrences.filter(({ kind, place, period }) => kind === 'meeting' && places.includes(place) && yearOf(period.to) === year)
  return [...Map.groupBy(own, ({ obligation }) => obligation)].map(([id, all]) => {
    const standings = all.map((one) => dutyOf(definition, timetable, one, entries, today).standing)
    return { title: timetable.obligation(id).title, owed: all.length, held: standings.filter(({ doneOn }) => doneOn !== undefined).length, late: standings.filter(({ state }) => state === 'late').length }
  })
}

function papersIn(acts: readonly YearAct<PaperAct>[]): Dossier['papers'] {
  return [...Map.groupBy(acts, ({ subject }) => subject)].flatMap(([id, own]) => {
    const [course, first] = [paperCourse(own), own[0]]
    return course && first ? [{ id, kind: course.kind, stage: course.stage, ...(course.issued ? { number: course.issued.number } : {}), on: course.issued?.on ?? first.recordedOn }] : []
  })
}

/** Duties nobody owns at this place; at a root of the programme, all of them: who chairs there answers them. */
function questionsIn({ definition, timetable }: Context, { occurrence, places, year }: HandoverMatter, today: CalendarDate): Dossier['questions'] {
  const isRoot = rootsOn(definition, today).includes(occurrence.place)
  const own = timetable.orphans.filter(({ place, falls }) => yearOf(falls) <= year && (isRoot || places.includes(place)))
  return [...Map.groupBy(own, ({ obligation, why }: Orphan) => `${obligation} ${why}`).values()].map((same) => {
    const { obligation, why } = same[0] as Orphan
    return { title: timetable.obligation(obligation).title, why, count: same.length }
  })
}
