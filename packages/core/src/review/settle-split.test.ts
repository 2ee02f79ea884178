import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import type { BodyId, PlaceId, RegisterIndex } from '../register/index.ts'
import { festival, programme } from '../schedule/three-bridges-programme.fixture.ts'
import { bodiesNow, fatesOn } from './fates.ts'
import { belongsTo, compileReview, foldSettled, settleSplit, splitPlaces, type ReviewDuty, type SettledSplits } from './index.ts'
import { commitmentsOf, duties, registerAfter, ROOT } from './succession.fixture.ts'

const TODAY = day('2031-06-30')
const basis = { document: '12/KH-BCĐ', on: day('2031-06-01') }
const index = registerAfter([{ year: 2025, kind: 'merge', at: 0, count: 3 }, { year: 2026, kind: 'split', at: 0, count: 2 }, { year: 2028, kind: 'end', at: 1, count: 2 }])
const split = index.register.places.find(({ successors }) => successors.length > 1)!
const merged = index.register.places.filter(({ successors }) => successors.includes(split.id)).map(({ id }) => id)
const [one, other] = split.successors as [PlaceId, PlaceId]
const gone = index.register.places.find(({ tier, exists, successors }) => tier === 'commune' && exists.to !== undefined && successors.length === 0)!
const settled: SettledSplits = new Map([[split.id, { into: one, basis, by: `police@${ROOT}` as BodyId, on: TODAY }]])
const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const decide = (place: PlaceId, into: string, more: Partial<typeof basis> = {}, before: SettledSplits = new Map()) => code(settleSplit({ index, today: TODAY, place, settled: before }, into, { ...basis, ...more }))
const owed: readonly ReviewDuty[] = fc.sample(duties(index, 'rule', 'sessions'), { numRuns: 1, seed: 7 })[0]!
function review(given: RegisterIndex, place: PlaceId, said?: SettledSplits) {
  const isIn = belongsTo(given, place, TODAY, said)
  const own = owed.filter(({ occurrence: { place: at, falls } }) => isIn(at, falls))
  return compileReview({ programme: programme({ ...festival, id: 'rule' as never, figures: ['sessions'] }), index: given, place, period: { key: '2024-2031' as never, from: day('2024-01-01'), to: day('2031-12-31') }, today: TODAY, duties: own, orphans: [], plans: new Map(), commitments: commitmentsOf(own), ...(said ? { settled: said } : {}) })
}

describe('a split place', () => {
  it.each([
    // what                                    decided                                                             outcome
    ['goes to one of its parts', () => decide(split.id, one), 'ok'],
    ['not to one that is none of them', () => decide(split.id, ROOT), 'not-a-value'],
    ['nor to nothing', () => decide(split.id, ''), 'not-a-value'],
    ['not on a document of tomorrow', () => decide(split.id, one, { on: day('2031-07-01') }), 'day-in-the-future'],
    ['not without its number', () => decide(split.id, one, { document: ' ' }), 'field-missing'],
    ['not on one that names a person', () => decide(split.id, one, { document: 'Ông A 0912345678' }), 'names-a-person'],
    ['not twice the same', () => decide(split.id, one, {}, settled), 'nothing-changed'],
    ['to the other, later', () => decide(split.id, other, {}, settled), 'ok'],
    ['is no place that lives', () => decide(one, one), 'not-a-value'],
    ['is none that nobody carries', () => decide(gone.id, one), 'not-a-value'],
  ] as const)('%s', (_what, decided, want) => expect(decided()).toBe(want))

  it('and what merged into it before are the places asked about', () => expect(splitPlaces(index, TODAY).toSorted()).toEqual([split.id, ...merged].toSorted()))

  it('belongs where it was said, as now, and so do its bodies', () => {
    for (const id of [split.id, ...merged]) expect(fatesOn(index, TODAY, settled)(id)).toEqual({ place: one, into: [one] })
    expect(bodiesNow(index, TODAY, settled)(`police@${split.id}` as BodyId)).toBe(`police@${one}`)
    expect(fatesOn(index, day('2024-06-30'), settled)(split.id).place).toBe(split.id)
  })

  it('the last decision is the one in force', () => {
    const act = (into: PlaceId) => ({ place: split.id, body: `police@${ROOT}` as BodyId, recordedOn: TODAY, act: { did: 'settle' as const, into, basis } })
    expect(foldSettled([act(one), act(other)]).get(split.id)?.into).toBe(other)
  })
})

describe('the reviews', () => {
  const fell = (rows: ReturnType<typeof review>['tables']['as-now'], id: PlaceId) => rows.find((row) => row.id === id)?.counts.owed?.value ?? 0
  it('as now moves it; as then, and every sum, stays', () => {
    const [before, after] = [review(index, ROOT), review(index, ROOT, settled)]
    expect(fell(before.tables['as-now'], split.id)).toBeGreaterThan(0)
    expect(fell(after.tables['as-now'], split.id)).toBe(0)
    expect(after.tables['as-now'].find(({ id }) => id === one)?.of).toContain(split.id)
    expect([after.tables['as-then'], after.tables.total, after.tables.body]).toEqual([before.tables['as-then'], before.tables.total, before.tables.body])
    const sum = ({ tables }: typeof before) => tables['as-now'].reduce((all, { counts }) => all + (counts.owed?.value ?? 0), 0)
    expect(sum(after)).toBe(sum(before))
    expect([before.questions.some(({ place }) => place === split.id), after.questions.some(({ place }) => place === split.id), after.settled]).toMatchObject([true, false, [{ place: split.id, into: [one, other], settled: { into: one } }]])
  })
  it('the part that answers for it counts it, the other is asked no more', () => {
    const [mine, theirs] = [review(index, one, settled), review(index, other, settled)]
    expect(fell(mine.tables['as-then'], split.id)).toBeGreaterThan(0)
    expect(fell(theirs.tables['as-then'], split.id)).toBe(0)
    expect([mine.questions, theirs.questions, mine.settled.length, theirs.settled.length]).toEqual([[], [], 1, 1])
  })
})
