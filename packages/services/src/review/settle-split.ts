import { mayDecide, mayFollow, type Reader } from '@phoihop/core/account'
import { calendarDate, yearOf } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, PlaceId, RegisterIndex } from '@phoihop/core/register'
import { foldSettled, settleSplit, splitPlaces, splitSubject, type SettleAct, type SettledSplits } from '@phoihop/core/review'
import type { YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listActs } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import type { Context } from '../schedule/context.ts'
import { actOn, type Acting, type Where } from '../year/index.ts'
import { findReview } from './find-review.ts'

/** As typed. `split`: the place that was split; `place`: which of its parts answers for it. */
export type SettleForm = { split: string; place: string; document: string; documentOn: string }

export const maySettle = (reader: Reader, { scope }: Pick<Context, 'scope'>): boolean => mayDecide(reader) && mayFollow(scope)

/** What was said of the places that are split today. A decision is of the place: every review reads the same, whoever opens it. */
export async function readSettled(house: Pick<House, 'today'>, db: Db, { definition: { programme, index } }: Pick<Context, 'definition'>): Promise<SettledSplits> {
  const split = splitPlaces(index, house.today())
  if (split.length === 0) return new Map()
  return foldSettled(await listActs<SettleAct>(db, { programme: programme.programme, bodies: concernedBy(index, split) }, 'review', { subjects: split.map(splitSubject) }))
}

/** The bodies of split places and of what came out of each first: they are there whoever decides and whatever became of the parts since. */
function concernedBy(index: RegisterIndex, split: readonly PlaceId[]): readonly BodyId[] {
  const places = new Set(split.flatMap((place) => [place, ...(index.place(place)?.successors ?? [])]))
  return index.register.bodies.filter(({ place }) => places.has(place)).map(({ id }) => id)
}

/**
 * A standing body of the programme's root answers the question of a split place from a review: as now, in this review and every other, its numbers belong to one of its
 * parts. Seen by the bodies of the place and of its parts. Refuses who may not (`may-not`), a review out of sight, and as `settleSplit`.
 */
export function settleReviewSplit(house: House, reader: Reader, key: string, form: SettleForm): Promise<Outcome<YearAct<SettleAct>>> {
  const place = form.split as PlaceId
  return actOn<SettleAct>(house, reader, undefined, whereIs, (acts, { definition: { index }, today }) => {
    const on = calendarDate(form.documentOn)
    if (!on.ok) return on
    const act = settleSplit({ index, today, place, settled: foldSettled(acts) }, form.place, { document: form.document.trim(), on: on.value })
    return act.ok ? ok({ act: act.value }) : act
  })

  function whereIs(acting: Acting): Outcome<Where> {
    if (!maySettle(reader, acting)) return refuse({ code: 'may-not', action: 'settle' })
    const found = findReview(house, acting, key)
    if (!found.ok) return found
    const { index } = acting.definition
    if (!index.place(place)) return refuse({ code: 'not-a-value', field: 'split', text: form.split })
    return ok({ affair: 'review', subject: splitSubject(place), year: yearOf(acting.today), place, owners: [...new Set([acting.by, ...concernedBy(index, [place, form.place as PlaceId])])] })
  }
}
