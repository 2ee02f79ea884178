import fc from 'fast-check'
import { day, plusDays, yearOf, type CalendarDate, type Days, type Period } from '../calendar/index.ts'
import type { ObligationId } from '../programme/index.ts'
import { indexRegister, type Body, type BodyId, type Dated, type PartyId, type Place, type PlaceId, type RegisterIndex, type Tier, type TierId } from '../register/index.ts'
import type { Occurrence, OccurrenceKey } from '../schedule/index.ts'
import type { Done } from '../work/index.ts'
import type { ReviewCommitment, ReviewDuty } from './types.ts'

const basis = { document: '01/QĐ-BC' }
const start = day('2024-01-01')
const dated = <T>(value: T, days: Days): Dated<T> => ({ value, ...days, basis })
export const ROOT = 'tinh-ba-cau' as PlaceId
const PARTIES = ['police', 'front'] as PartyId[]

/** One thing that happens to communes on the first of a year: some merge, one splits, one ends without a successor. */
export type Change = { year: number; kind: 'merge' | 'split' | 'end'; at: number; count: number }
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(fc.record({ year: fc.integer({ min: 2025, max: 2030 }), kind: fc.constantFrom('merge', 'merge', 'merge', 'split', 'end'), at: fc.nat(20), count: fc.integer({ min: 2, max: 3 }) }), { maxLength: 7 })
  .map((all) => (all as Change[]).toSorted((a, b) => a.year - b.year))

/** A province with two districts, which end with their tier on 30/06/2027, and seven communes in them that change as told. */
export function registerAfter(told: readonly Change[]): RegisterIndex {
  const places = new Map<string, { from: CalendarDate; to?: CalendarDate; next: string[] }>(Array.from({ length: 7 }, (_, at) => [`xa-${at}`, { from: start, next: [] }]))
  let made = 7
  for (const { year, kind, at, count } of told) {
    const first = day(`${year}-01-01`)
    const living = [...places].filter(([, { from, to }]) => to === undefined && from < first)
    if (living.length < 3) continue
    const picked = Array.from({ length: kind === 'merge' ? count : 1 }, (_, nth) => living[(at + nth) % living.length]!)
    const next = kind === 'end' ? [] : Array.from({ length: kind === 'split' ? count : 1 }, () => `xa-${made++}`)
    for (const [, place] of picked) { place.to = plusDays(first, -1); place.next = next }
    for (const id of next) places.set(id, { from: first, next: [] })
  }
  const until = day('2027-06-30')
  const tiers: Tier[] = [['province', undefined], ['district', until], ['commune', undefined]].map(([id, to], at) => ({ id: id as TierId, title: { vi: `cấp ${id}` }, rank: at + 1, exists: { from: start, ...(to ? { to: to as CalendarDate } : {}) } }))
  const place = (id: string, tier: string, exists: Days, within: readonly Dated<PlaceId>[], successors: readonly string[]): Place =>
    ({ id: id as PlaceId, tier: tier as TierId, exists, successors: successors as PlaceId[], names: [dated({ vi: id }, exists)], within, codes: [] })
  const districts = ['huyen-a', 'huyen-b'].map((id) => place(id, 'district', { from: start, to: until }, [dated(ROOT, { from: start, to: until })], []))
  const communes = [...places].map(([id, { from, to, next }], at) => {
    const district = `huyen-${at % 2 ? 'b' : 'a'}` as PlaceId
    const above = [dated(district, { from: start, to: until }), dated(ROOT, { from: plusDays(until, 1) })]
    return place(id, 'commune', { from, ...(to ? { to } : {}) }, above, next)
  })
  const all = [place(ROOT, 'province', { from: start }, [], []), ...districts, ...communes]
  const bodies = all.flatMap((one) => PARTIES.map((party): Body => ({ id: `${party}@${one.id}` as BodyId, party, place: one.id, exists: one.exists, title: [dated({ vi: `${party} ${one.id}` }, one.exists)], successors: one.successors.map((next) => `${party}@${next}` as BodyId) })))
  return indexRegister({ tiers, places: all, bodies })
}

const periodOf = (year: number): Period => ({ key: `${year}` as Period['key'], from: day(`${year}-01-01`), to: day(`${year}-12-31`) })
type Rolled = { verdict: ReviewDuty['verdict']; value: number; done: number; joint: boolean }
const rolled = fc.record({ verdict: fc.constantFrom('on-time', 'late', 'overdue', 'waived'), value: fc.nat(50), done: fc.integer({ min: -40, max: 900 }), joint: fc.boolean() }) as fc.Arbitrary<Rolled>

/** A yearly duty of every place that lives on the last day of a year, with chance work on it. `rule`: its id. */
export const duties = (index: RegisterIndex, rule: string, figure: string): fc.Arbitrary<readonly ReviewDuty[]> => {
  const slots = index.register.places.flatMap((place) => Array.from({ length: 8 }, (_, at) => 2024 + at).filter((year) => place.exists.from <= `${year}-12-31` && (place.exists.to === undefined || place.exists.to >= `${year}-12-31`)).map((year) => ({ place, year })))
  return fc.array(rolled, { minLength: slots.length, maxLength: slots.length }).map((all) => slots.map(({ place, year }, at) => dutyOf(place, periodOf(year), rule, figure, all[at]!)))
}

function dutyOf(place: Place, period: Period, rule: string, figure: string, { verdict, value, done, joint }: Rolled): ReviewDuty {
  const on = plusDays(period.to, verdict === 'late' ? Math.abs(done) + 1 : Math.min(0, done))
  const owners = (joint ? PARTIES : PARTIES.slice(0, 1)).map((party) => `${party}@${place.id}` as BodyId)
  const occurrence: Occurrence = { key: `${rule}/${period.key}/${place.id}` as OccurrenceKey, obligation: rule as ObligationId, kind: 'campaign', tier: place.tier, period, place: place.id, owners, due: period.to, target: period.to, stated: true, provisional: yearOf(period.to) > 2028, falls: period.to }
  const isDone = verdict === 'on-time' || verdict === 'late'
  const report: Done = { did: 'hold', on, figures: { [figure]: value } }
  return { occurrence, verdict, standing: { state: isDone ? 'done' : verdict === 'waived' ? 'waived' : 'late', due: period.to, target: period.to, daysLate: verdict === 'late' ? 1 : 0, ...(isDone ? { done: report, doneOn: on } : {}) }, ...(isDone || verdict === 'waived' ? { closedOn: on } : {}) }
}

/** What meetings at the places of these duties charged their owners with, some of it done. */
export const commitmentsOf = (owed: readonly ReviewDuty[]): readonly ReviewCommitment[] => owed.filter((_, at) => at % 3 === 0).map(({ occurrence: { key, owners, place, tier, falls }, closedOn }) => ({
  id: `v-${key}`, owner: owners[0]!, what: 'Sơn lại biển báo', place, tier, raisedOn: plusDays(falls, -20), ...(closedOn && closedOn > falls ? { closedOn } : {}),
  standing: { state: 'open', due: falls, daysLate: 0 },
}))
