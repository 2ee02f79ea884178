import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome } from '../outcome/index.ts'
import type { BodyId, PlaceId, RegisterIndex } from '../register/index.ts'
import { wrongBasis, type DecisionBasis } from '../work/index.ts'
import type { YearAct } from '../year/index.ts'
import { fatesOn } from './fates.ts'

/** A standing body says which of the places that came out of a split one answers for what it did and left, on a document. */
export type SettleAct = { did: 'settle'; into: PlaceId; basis: DecisionBasis }
/** `by`, `on`: who said so, and the day it was recorded. */
export type Settled = { into: PlaceId; basis: DecisionBasis; by: BodyId; on: CalendarDate }
/** By the place that was split; the last decision is the one in force. */
export type SettledSplits = ReadonlyMap<PlaceId, Settled>

/** The matter such decisions are kept under: of the place, not of one review, so that every review says the same. */
export const splitSubject = (place: PlaceId): string => `split/${place}`

/** The places a register alone cannot put in one place on a day, whatever was said of them: what split, and what had come together in it. */
export const splitPlaces = (index: RegisterIndex, on: CalendarDate): readonly PlaceId[] => {
  const fate = fatesOn(index, on)
  return index.register.places.filter(({ id }) => fate(id).why === 'split').map(({ id }) => id)
}

export const foldSettled = (acts: readonly Pick<YearAct<SettleAct>, 'place' | 'body' | 'recordedOn' | 'act'>[]): SettledSplits =>
  new Map(acts.map(({ place, body, recordedOn, act: { into, basis } }) => [place, { into, basis, by: body, on: recordedOn }]))

/**
 * Decides it; what was counted as then stays, and so does every paper. Refuses a place that did not split or whose parts have since come together, a part that is not
 * one of them (`not-a-value`), a document of a day to come or without a number, and the same decision once more.
 */
export function settleSplit({ index, today, place, settled }: { index: RegisterIndex; today: CalendarDate; place: PlaceId; settled: SettledSplits }, into: string, basis: DecisionBasis): Outcome<SettleAct> {
  const fate = fatesOn(index, today)(place)
  if (fate.why !== 'split') return refuse({ code: 'not-a-value', field: 'split', text: place })
  const part = fate.into.find((one) => one === into)
  if (!part) return refuse({ code: 'not-a-value', field: 'place', text: into })
  const wrong = wrongBasis({ today }, basis)
  if (wrong) return refuse(wrong)
  const before = settled.get(place)
  if (before?.into === part && before.basis.document === basis.document && before.basis.on === basis.on) return refuse({ code: 'nothing-changed' })
  return ok({ did: 'settle', into: part, basis })
}
