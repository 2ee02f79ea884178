import type { CalendarDate } from '@phoihop/core/calendar'
import { commitmentStanding, countsFor, type CommitmentAct } from '@phoihop/core/commitment'
import { foldPlan, type PlanAct } from '@phoihop/core/plan'
import { verdictOf } from '@phoihop/core/report'
import { belongsTo, compileReview, type Review, type ReviewCommitment, type ReviewDuty } from '@phoihop/core/review'
import { parseOccurrenceKey, type Occurrence } from '@phoihop/core/schedule'
import { standingOf, type WorkEntry } from '@phoihop/core/work'
import type { Db } from '@phoihop/storage/database'
import { listExpectations } from '@phoihop/storage/schedule'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { commitmentsOf } from '../commitment/lines.ts'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { byOccurrence, settle, type Entries } from '../schedule/duties.ts'
import { scopeOfReview, type ReviewMatter } from './find-review.ts'
import { readSettled } from './settle-split.ts'

/** A review as it is today, in five reads: what was said of places that were split, what was frozen as owed, what was recorded, the plans, and what meetings charged. `programme` has the rules of every version. */
export type Compiled = { review: Review; programme: Context['definition']['programme']; duties: readonly ReviewDuty[]; commitments: readonly ReviewCommitment[] }

export async function compileFor(house: House, db: Db, context: Context, matter: ReviewMatter): Promise<Compiled> {
  const { definition, timetable } = context
  const { index, earlier } = definition
  const { period, occurrence: { place } } = matter
  const [today, first] = [house.today(), (earlier[0] ?? definition.programme).inForce.from]
  const settled = await readSettled(house, db, context)
  const isIn = belongsTo(index, place, today, settled)
  const within = <T extends Pick<Occurrence, 'place' | 'falls'>>(rows: readonly T[]): readonly T[] => rows.filter((row) => row.falls <= period.to && isIn(row.place, row.falls))
  const derived = within(timetable.occurrences)
  const scope = scopeOfReview(context, matter, derived, today)
  // Where to look, for speed: all there is for the root, the places in question for the others.
  const places = scope.bodies === 'all' ? {} : { places: [...new Set(derived.map((row) => row.place))] }
  const entries = byOccurrence(await listEntries(db, scope, { from: first, to: period.to, ...places }))
  const frozen = within(await listExpectations(db, scope, { from: first, to: period.to }))
  const known = new Set(frozen.map(({ key }) => key))
  const owed = [...frozen, ...derived.filter(({ key }) => !known.has(key))]
  const plans = Map.groupBy(await listActs<PlanAct>(db, scope, 'plan', { years: yearsOf(first, period.to), ...places }), ({ subject }) => subject)
  const commitments = commitmentsIn(context, await listActs<CommitmentAct>(db, scope, 'commitment', { years: yearsOf(first, period.to) }), isIn, today)
  const programme = { ...definition.programme, obligations: [...new Map([...earlier, definition.programme].flatMap(({ obligations }) => obligations).map((rule) => [rule.id, rule])).values()] }
  const duties = owed.map((occurrence) => assessed(context, occurrence, entries, today))
  const review = compileReview({
    programme, index, place, period, today, duties,
    orphans: within(timetable.orphans),
    plans: new Map([...plans].map(([key, acts]) => [key as Occurrence['key'], foldPlan(acts)])),
    commitments, settled,
  })
  return { review, programme, duties, commitments }
}

const NOTHING: readonly WorkEntry[] = []

function assessed({ definition, timetable }: Context, owed: Occurrence, entries: Entries, today: CalendarDate): ReviewDuty {
  const occurrence = settle(definition, timetable, owed, entries, today)
  const own = entries.get(occurrence.key) ?? NOTHING
  const standing = standingOf(occurrence, own, today)
  const verdict = verdictOf(standing, occurrence.stated, today)
  const closedOn = verdict === 'waived' ? own.findLast(({ act }) => act.did === 'waive')?.recordedOn : verdict === 'on-time' || verdict === 'late' ? standing.doneOn : undefined
  return { occurrence, standing, verdict, ...(closedOn ? { closedOn } : {}) }
}

/** What meetings of the review's places charged, as it stands today; withdrawn ones count nowhere. */
function commitmentsIn({ definition, timetable }: Context, acts: Parameters<typeof commitmentsOf>[0], isIn: (place: Occurrence['place'], on: CalendarDate) => boolean, today: CalendarDate): readonly ReviewCommitment[] {
  return commitmentsOf(acts).flatMap((commitment) => {
    const parts = parseOccurrenceKey(commitment.meeting)
    const standing = commitmentStanding(commitment, today)
    if (!parts.ok || standing.state === 'withdrawn' || !isIn(parts.value.place, commitment.raisedOn)) return []
    const tier = timetable.byKey.get(commitment.meeting)?.tier ?? definition.index.place(parts.value.place)?.tier
    const { id, owner, what, raisedOn, done } = commitment
    const carrier = countsFor(definition.index, commitment, today)
    return tier ? [{ id, owner, ...(carrier ? { carrier } : {}), what, place: parts.value.place, tier, raisedOn, standing, ...(done ? { closedOn: done.on } : {}) }] : []
  })
}

const yearsOf = (from: string, to: string): readonly [number, number] => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
