import { isSeen, type Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, placeKnownAs, type BodyId } from '@phoihop/core/register'
import { listBehind } from '@phoihop/core/review'
import { noteReading } from '../audit/note-reading.ts'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { contextFor } from '../schedule/context.ts'
import { compileFor } from './compile.ts'
import { findReview } from './find-review.ts'
import type { NumberView } from './views.ts'

const MOST = 200

/** What one number of a review was counted from: `name` is its table, row and column. Refuses a name the review does not have as `not-a-value`. */
export function readNumber(house: House, reader: Reader, key: string, name: string): Promise<Outcome<NumberView>> {
  return guarded(async () => {
    const [context, today] = [await contextFor(house, reader), house.today()]
    const found = findReview(house, context, key)
    if (!found.ok) return found
    const [table = '', row = '', column = ''] = name.split('/')
    const { review, duties, commitments: all } = await compileFor(house, house.db, context, found.value)
    const figure = listBehind(review, table, row, column)
    if (!figure) return refuse({ code: 'not-a-value', field: 'list', text: name })
    const { definition: { index }, timetable, scope } = context
    const byKey = new Map(duties.map(({ occurrence }) => [occurrence.key, occurrence]))
    const owed = figure.from.slice(0, MOST).flatMap((one) => byKey.get(one) ?? [])
    await noteReading(house, reader, found.value.occurrence.key, owed)
    const title = (body: BodyId) => bodyKnownAs(index, body, today)
    const commitments = column.startsWith('charged')
    const charged = new Map(all.map((one) => [one.id, one]))
    const rows = commitments
      ? figure.from.slice(0, MOST).map((id) => { const one = charged.get(id); return { key: id as string, title: { vi: one?.what ?? '' }, place: one ? placeKnownAs(index, one.place, today) : { vi: '' }, period: '', owners: one ? [title(one.owner)] : [], ...(one ? { on: one.standing.due } : {}), opens: one !== undefined && isSeen(scope, [one.owner]) } })
      : owed.map((one) => ({ key: one.key as string, title: timetable.obligation(one.obligation).title, place: placeKnownAs(index, one.place, one.falls), period: one.period.key as string, owners: one.owners.map(title), on: one.falls, opens: isSeen(scope, one.owners) }))
    return ok({ value: figure.value, rows: { shown: rows, total: figure.from.length }, commitments, missing: figure.missing.map(title) })
  })
}
