import type { PlaceId, RegisterIndex } from '../register/index.ts'
import { aggregatesOf, countsWhatExists, type Figure } from '../report/index.ts'
import type { Obligation } from '../programme/index.ts'
import { under } from './rows.ts'
import type { Fate, ReviewDuty, ReviewFigure, ReviewRow } from './types.ts'

/** The figures one rule asked for: each in all, by place as it was then, and by place as it is now. */
export function figureRows(index: RegisterIndex, obligation: Obligation, duties: readonly ReviewDuty[], fate: (place: PlaceId) => Fate): readonly { row: ReviewRow; figure: ReviewFigure }[] {
  return aggregatesOf(obligation, duties).filter(({ total }) => total.from.length > 0 || total.missing.length > 0).map((aggregate) => {
    const { id, title, party } = aggregate
    const isStanding = countsWhatExists(id)
    const name = [obligation.id, id, ...(party ? [party] : [])].join('.')
    const reported = new Set(aggregate.total.from)
    // Of what exists, every report of a place is one more look at the same: the last one counts, of each place.
    const own = duties.filter(({ occurrence: { key } }) => reported.has(key))
    const kept = isStanding ? withoutSuperseded(index, own) : own
    const [then, now] = [under(own, ({ occurrence }) => [occurrence.place]), under(kept, ({ occurrence }) => [fate(occurrence.place).place])]
    return {
      row: { id: name, counts: { total: sumOf(id, kept, aggregate), ...byPlace('then', id, then), ...byPlace('now', id, now) } },
      figure: { id: name, title, obligation: obligation.title, clause: obligation.basis.clause, isStanding, ...(party ? { party } : {}) },
    }
  })
}

/** What a place counted of what existed there is not counted again once a place it went on in has counted. */
function withoutSuperseded(index: RegisterIndex, latest: readonly ReviewDuty[]): readonly ReviewDuty[] {
  const counted = new Set(latest.map(({ occurrence }) => occurrence.place))
  const goesOn = (place: PlaceId, seen: ReadonlySet<PlaceId>): boolean =>
    (index.place(place)?.successors ?? []).some((next) => !seen.has(next) && (counted.has(next) || goesOn(next, new Set([...seen, next]))))
  return latest.filter(({ occurrence: { place } }) => !goesOn(place, new Set([place])))
}

const byPlace = (as: 'then' | 'now', id: string, places: ReadonlyMap<string, readonly ReviewDuty[]>): Readonly<Record<string, Figure>> =>
  Object.fromEntries([...places].map(([place, own]) => [`${as} ${place}`, sumOf(id, own)]))

function sumOf(id: string, duties: readonly ReviewDuty[], { total }: { total: Pick<Figure, 'missing'> } = { total: { missing: [] } }): Figure {
  const values = duties.flatMap(({ standing }) => standing.done?.figures[id] ?? [])
  return { value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0), from: duties.map(({ occurrence }) => occurrence.key), missing: total.missing }
}

