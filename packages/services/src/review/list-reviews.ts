import { isSeen, type Reader } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { placeKnownAs } from '@phoihop/core/register'
import { foldReview, REVIEW_BLOCKS, type ReviewAct, type WrittenBlock } from '@phoihop/core/review'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { papersAbout } from '../paper/papers-about.ts'
import { scopeOfPlaces } from '../plan/plan-matter.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence, dutyOf, type Entries } from '../schedule/duties.ts'
import { findReview, type ReviewMatter } from './find-review.ts'
import type { ReviewLine, ReviewOverview } from './views.ts'

const VIETNAMESE = new Intl.Collator('vi')

/** The reviews that fall due in a year (this year's, without a choice) which this reader makes or looks down on: by tier, the longest period first, then by name. */
export async function listReviews(house: House, reader: Reader, choice: { year?: number } = {}): Promise<ReviewOverview> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const { definition, timetable, scope } = context
  const years = [...timetable.byYear.keys()].sort((a, b) => a - b)
  const year = choice.year !== undefined && years.includes(choice.year) ? choice.year : yearOf(today)
  const matters = (timetable.byYear.get(year) ?? []).filter(({ kind }) => kind === 'review').flatMap(({ key }) => { const found = findReview(house, context, key); return found.ok && isSeen(scope, found.value.members) ? [found.value] : [] })
  if (matters.length === 0) return { year, years, rows: [], done: 0, late: 0 }
  await noteOverview(house, reader, definition.programme.programme, matters.map(({ members }) => ({ owners: members })))
  const asked = scope.bodies === 'all' ? scope : scopeOfPlaces(context, matters.map(({ occurrence }) => occurrence.place), matters.flatMap(({ members }) => members))
  const keys = matters.map(({ occurrence }) => occurrence.key)
  const entries = byOccurrence(await listEntries(house.db, asked, { keys }))
  const acts = Map.groupBy(await listActs<ReviewAct>(house.db, asked, 'review', { subjects: keys }), ({ subject }) => subject)
  const papers = await papersOf(house, context, keys, year)
  const rank = ({ occurrence }: ReviewMatter): number => definition.index.tier(occurrence.tier)?.rank ?? 0
  const rows = matters.toSorted((a, b) => rank(a) - rank(b)).map((matter) => ({ at: rank(matter), line: lineOf(reader, context, matter, foldReview(acts.get(matter.occurrence.key) ?? []), entries, today, papers.get(matter.occurrence.key)) }))
    .sort((a, b) => a.at - b.at || b.line.years - a.line.years || VIETNAMESE.compare(a.line.place.title.vi, b.line.place.title.vi)).map(({ line }) => line)
  return { year, years, rows, done: rows.filter(({ standing }) => standing.doneOn !== undefined).length, late: rows.filter(({ standing }) => standing.state === 'late').length }
}

/** The paper of each review: the one issued, else the last drawn up. */
async function papersOf(house: House, { scope }: Context, keys: readonly string[], year: number): Promise<ReadonlyMap<string, NonNullable<ReviewLine['paper']>>> {
  const papers = await papersAbout(house.db, scope, keys, year)
  return new Map(papers.toSorted((a, b) => Number(a.course.stage === 'issued') - Number(b.course.stage === 'issued')).map(({ id, course: { about, stage } }) => [about, { id, stage }]))
}

/** One review as a list shows it. */
export function lineOf(reader: Reader, { definition, timetable }: Context, matter: ReviewMatter, written: readonly WrittenBlock[], entries: Entries, today: CalendarDate, paper?: ReviewLine['paper']): ReviewLine {
  const { occurrence, obligation, period, signers, isFinal, members } = matter
  const { standing } = dutyOf(definition, timetable, occurrence, entries, today)
  const years = 'afterYears' in obligation.recurs ? Number(occurrence.period.to.slice(0, 4)) - obligation.recurs.countedFrom : 1
  return {
    key: occurrence.key, title: obligation.title, place: { id: occurrence.place, title: placeKnownAs(definition.index, occurrence.place, occurrence.falls) },
    tier: definition.index.tier(occurrence.tier)?.title ?? { vi: occurrence.tier }, period, years, isFinal, due: standing.due === 'awaiting' ? occurrence.falls : standing.due,
    standing: { state: standing.state, daysLate: standing.daysLate, ...(standing.doneOn ? { doneOn: standing.doneOn } : {}) },
    written: written.filter(({ as }) => signers.includes(as)).length, texts: signers.length * REVIEW_BLOCKS.length,
    ...(paper ? { paper } : {}), own: reader.seat.body !== undefined && members.includes(reader.seat.body),
  }
}
