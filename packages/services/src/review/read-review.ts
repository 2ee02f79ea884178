import { isSeen, mayReport, type Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, isOn, placeKnownAs, type BodyId } from '@phoihop/core/register'
import { foldReview, REVIEW_BLOCKS, type ReviewAct, type WrittenBlock } from '@phoihop/core/review'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteOverview, noteReading } from '../audit/note-reading.ts'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { listPapers } from '../paper/index.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { compileFor } from './compile.ts'
import { findReview, scopeOfReview, type ReviewMatter } from './find-review.ts'
import { lineOf } from './list-reviews.ts'
import type { BlockView, ReviewActName, ReviewView } from './views.ts'
import { maySettle } from './settle-split.ts'
import { figuresOf, questionsOf, settledOf, tablesOf } from './view-of.ts'

const SHOWN = 20

/** A review compiled as of today, with what its signers wrote, its papers, and what this reader may do. Out of sight it is as unknown as one that does not exist. */
export function readReview(house: House, reader: Reader, key: string): Promise<Outcome<ReviewView>> {
  return guarded(async () => {
    const [context, today] = [await contextFor(house, reader), house.today()]
    const found = findReview(house, context, key)
    if (!found.ok) return found
    const matter = found.value
    const { definition, timetable } = context
    const { occurrence, members } = matter
    await noteReading(house, reader, occurrence.key, [{ owners: members }])
    const { review } = await compileFor(house, house.db, context, matter)
    await noteOverview(house, reader, definition.programme.programme, review.tables.body.map(({ id }) => ({ owners: [id as BodyId] })))
    const own = scopeOfReview(context, matter, [], today)
    const acts = await listActs<ReviewAct>(house.db, own, 'review', { subjects: [occurrence.key] })
    const written = foldReview(acts)
    const papers = await listPapers(house, reader, { about: [occurrence.key], years: [matter.year, matter.year] })
    if (!papers.ok) return papers
    const entries = byOccurrence(await listEntries(house.db, own, { keys: [occurrence.key] }))
    const title = (body: BodyId) => bodyKnownAs(definition.index, body, today)
    const issued = papers.value.some(({ stage }) => stage === 'issued')
    const stands = writes(reader, context, matter, today) && !issued ? standsFor(definition, reader, today) : []
    const last = papers.value.find(({ stage }) => stage === 'issued') ?? papers.value[0]
    return ok({
      line: lineOf(reader, context, matter, written, entries, today, last && { id: last.id, stage: last.stage }),
      clause: matter.obligation.basis.clause, opens: isSeen(context.scope, occurrence.owners), today, until: review.until,
      tables: tablesOf(context, review), figures: figuresOf(context, review),
      initiatives: cut(review.initiatives.map(({ place, ...one }) => ({ ...one, place: placeKnownAs(definition.index, place, today) }))),
      open: cut(review.open.map(({ id, what, owner, standing: { due, daysLate } }) => ({ id, what, owner: title(owner), due, daysLate, opens: isSeen(context.scope, [owner]) }))),
      gaps: cut(review.gaps.map(({ key: gap, obligation, owners, since, daysLate }) => ({ key: gap, title: timetable.obligation(obligation).title, owners: owners.map(title), since, daysLate, opens: isSeen(context.scope, owners) }))),
      questions: questionsOf(context, review), settled: settledOf(context, review), settles: maySettle(reader, context), orphans: review.orphans.reduce((sum, { count }) => sum + (count.value ?? 0), 0), provisional: review.provisional.value ?? 0,
      blocks: blocksOf(matter, written, stands, title), seen: acts.length,
      may: stands.some((body) => matter.signers.includes(body)) ? (['write', 'draw'] satisfies ReviewActName[]) : [],
      papers: papers.value,
    })
  })
}

const cut = <T>(rows: readonly T[]) => ({ shown: rows.slice(0, SHOWN), total: rows.length })

/** Whether this seat may write for a body that signs, its own or one that went on in it. */
function writes(reader: Reader, { definition }: Context, { signers }: ReviewMatter, today: CalendarDate): boolean {
  const body = reader.seat.body === undefined ? undefined : definition.index.body(reader.seat.body)
  return body !== undefined && mayReport(reader) && isOn(body.exists, today) && standsFor(definition, reader, today).some((one) => signers.includes(one))
}

/** Every text there can be, of each who signs; a seat writes one body's. */
function blocksOf({ signers }: ReviewMatter, written: readonly WrittenBlock[], stands: readonly BodyId[], title: (body: BodyId) => BlockView['as']['title']): readonly BlockView[] {
  const writes = signers.find((signer) => stands.includes(signer))
  return signers.flatMap((as) => REVIEW_BLOCKS.map((block) => {
    const there = written.find((one) => one.as === as && one.block === block)
    return { block, as: { id: as, title: title(as) }, own: as === writes, text: there?.text ?? '', version: there?.version ?? 0, ...(there ? { on: there.on } : {}) }
  }))
}
