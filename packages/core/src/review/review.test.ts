import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Period } from '../calendar/index.ts'
import { festival, programme } from '../schedule/three-bridges-programme.fixture.ts'
import type { BodyId, PlaceId, RegisterIndex } from '../register/index.ts'
import { fatesOn } from './fates.ts'
import { belongsTo, compileReview, listBehind, type Review, type ReviewDuty, type ReviewRow } from './index.ts'
import { changes, commitmentsOf, duties, registerAfter, ROOT, type Change } from './succession.fixture.ts'

const version = (...figures: string[]) => programme({ ...festival, id: 'rule' as never, figures })
const years = (from: number, to: number): Period => ({ key: (from === to ? `${from}` : `${from}-${to}`) as Period['key'], from: day(`${from}-01-01`), to: day(`${to}-12-31`) })
const TODAY = day('2031-06-30')
const review = (index: RegisterIndex, owed: readonly ReviewDuty[], { figure = 'sessions', period = years(2024, 2031), today = TODAY, place = ROOT } = {}): Review => {
  const isIn = belongsTo(index, place, today)
  const own = owed.filter(({ occurrence }) => occurrence.falls <= period.to && isIn(occurrence.place, occurrence.falls))
  return compileReview({ programme: version(figure), index, place, period, today, duties: own, orphans: [], plans: new Map(), commitments: commitmentsOf(own) })
}
const sum = (rows: readonly ReviewRow[], column: string): number => rows.reduce((all, { counts }) => all + (counts[column]?.value ?? 0), 0)
const keys = (rows: readonly ReviewRow[], column: string): readonly string[] => rows.flatMap(({ counts }) => counts[column]?.from ?? []).toSorted()
const places = (row: ReviewRow | undefined, as: string): readonly number[] => Object.entries(row?.counts ?? {}).filter(([name]) => name.startsWith(`${as} `)).map(([, { value }]) => value ?? 0)
const total = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0)
/** Registers after generated successions, with generated work on them. */
const anything = (figure = 'sessions') => changes.chain((told) => { const index = registerAfter(told); return duties(index, 'rule', figure).map((owed) => ({ told, index, owed })) })
const always = (holds: (given: { told: readonly Change[]; index: RegisterIndex; owed: readonly ReviewDuty[] }) => void, figure?: string) =>
  fc.assert(fc.property(anything(figure), holds), { numRuns: 40 })

describe('for each body and each place', () => {
  it('opening + new − closed = open, of duties and of commitments', () => always(({ index, owed }) => {
    const { tables } = review(index, owed, { period: years(2026, 2028) })
    for (const { counts } of (['body', 'body-now', 'as-then', 'as-now', 'tier', 'kind', 'total'] as const).flatMap((table) => tables[table])) {
      expect(counts.opening!.value! + counts.owed!.value! - counts.closed!.value!).toBe(counts.left!.value)
      if (counts.charged) expect(counts['charged-before']!.value! + counts.charged.value! - counts['charged-done']!.value!).toBe(counts['charged-left']!.value)
    }
  }))

  it('a row counts each duty under one verdict, and its rate is of what has a stated day', () => always(({ index, owed }) => {
    for (const { counts, onTime } of review(index, owed).tables['as-then']) {
      const [good, late, overdue, waived] = ['on-time', 'late', 'overdue', 'waived'].map((name) => counts[name]!.value!) as [number, number, number, number]
      expect(good + late + overdue + waived).toBe(counts.owed!.value)
      expect(onTime).toBe(good + late + overdue === 0 ? null : good > 0 ? Math.max(0.1, Math.floor((good * 1000) / (good + late + overdue)) / 10) : 0)
    }
  }))

  it('what is left by one review is what the next begins with', () => always(({ index, owed }) => {
    const [first, next] = [review(index, owed, { period: years(2024, 2026) }), review(index, owed, { period: years(2027, 2029) })]
    const bodies = new Set([...first.tables.body, ...next.tables.body].map(({ id }) => id))
    for (const id of bodies) expect(listBehind(next, 'body', id, 'opening')?.from.toSorted() ?? []).toEqual(listBehind(first, 'body', id, 'left')?.from.toSorted() ?? [])
  }))
})

describe('over mergers, splits and ends', () => {
  it('nothing vanishes and nothing counts twice, as then and as now', () => always(({ index, owed }) => {
    const { tables } = review(index, owed)
    for (const column of ['owed', 'on-time', 'late', 'overdue', 'waived', 'left', 'charged']) {
      const all = keys(tables.total, column)
      expect(new Set(all).size).toBe(all.length)
      for (const table of ['as-then', 'as-now', 'tier', 'line'] as const) if (table !== 'line' || column !== 'charged') expect(keys(tables[table], column)).toEqual(all)
    }
    expect(sum(tables.total, 'owed')).toBe(owed.length - owed.filter(({ occurrence }) => occurrence.falls > '2031-12-31').length)
  }))

  it('figures add up to the same total as then and as now', () => always(({ index, owed }) => {
    const [row] = review(index, owed).tables.figure
    const reported = owed.flatMap(({ standing }) => standing.done?.figures.sessions ?? [])
    expect(row?.counts.total?.value ?? null).toBe(reported.length === 0 ? null : total(reported))
    expect(total(places(row, 'then'))).toBe(total(reported))
    expect(total(places(row, 'now'))).toBe(total(reported))
  }))

  it('what exists is counted once: the last report of each place, and none of a place whose successor has reported', () => always(({ index, owed }) => {
    const [row] = review(index, owed, { figure: 'community-models' }).tables.figure
    const counted = new Set(row?.counts.total?.from.map((key) => key.split('/')[2]))
    expect(total(places(row, 'now'))).toBe(row?.counts.total?.value ?? 0)
    expect(counted.size).toBe(row?.counts.total?.from.length ?? 0)
    const heirs = (id: PlaceId): readonly PlaceId[] => (index.place(id)?.successors ?? []).flatMap((next) => [next, ...heirs(next)])
    for (const id of counted) expect(heirs(id as PlaceId).filter((heir) => counted.has(heir))).toEqual([])
  }, 'community-models'))

  it('every row as now is a living place, or a question names it', () => always(({ index, owed }) => {
    const { tables, questions } = review(index, owed)
    const fate = fatesOn(index, TODAY)
    const asked = new Set(questions.map(({ place }) => fate(place).place))
    for (const { id } of tables['as-now']) expect(index.nameOf(id as PlaceId, TODAY) !== undefined || asked.has(id as PlaceId)).toBe(true)
  }))

  it('the parts of a place that split do not both count what it did', () => always(({ index, owed }) => {
    const counted = index.register.places.filter(({ tier, exists }) => tier === 'commune' && exists.to === undefined).flatMap(({ id }) => keys(review(index, owed, { place: id }).tables.total, 'owed'))
    expect(new Set(counted).size).toBe(counted.length)
  }))
})

describe('what became of places', () => {
  const index = registerAfter([{ year: 2025, kind: 'merge', at: 0, count: 3 }, { year: 2026, kind: 'split', at: 0, count: 2 }, { year: 2028, kind: 'end', at: 1, count: 2 }])
  const living = index.register.places.filter(({ exists }) => exists.to === undefined).map(({ id }) => id as string)
  it.each([
    ['a living one is itself', ROOT, ROOT, undefined],
    ['a district that ended with its tier is the province’s', 'huyen-a', ROOT, undefined],
    ['merged, it is what it went on in', 'xa-0', 'xa-7', undefined],
  ])('%s', (_what, id, now, why) => expect(fatesOn(index, TODAY)(id as PlaceId)).toMatchObject({ place: now, ...(why ? { why } : {}) }))

  it('split, it stays what it was and is asked about; ended without a successor too', () => {
    const split = index.register.places.find(({ successors }) => successors.length > 1)!
    const gone = index.register.places.find(({ tier, exists, successors }) => tier === 'commune' && exists.to !== undefined && successors.length === 0)!
    expect(fatesOn(index, TODAY)(split.id)).toEqual({ place: split.id, why: 'split', into: split.successors })
    expect(fatesOn(index, TODAY)(gone.id)).toEqual({ place: gone.id, why: 'gone', into: [] })
    expect(living.length).toBeGreaterThan(3)
  })

  it('a part of a split place is told what it was part of, without its numbers', () => {
    const split = index.register.places.find(({ successors }) => successors.length > 1)!
    expect(review(index, [], { place: split.successors[0]! }).questions).toMatchObject([{ place: split.id, why: 'split', isOutside: true, count: { value: 0 } }])
  })
  it('a split place is asked about with what the review counts of it, not with what was closed before', () => {
    const split = index.register.places.find(({ successors }) => successors.length > 1)!
    const owed = fc.sample(duties(index, 'rule', 'sessions'), { numRuns: 1, seed: 7 })[0]!.filter(({ occurrence }) => occurrence.place === split.id)
    const closed = owed.map((duty) => ({ ...duty, verdict: 'on-time' as const, closedOn: duty.occurrence.falls }))
    const { from, to } = split.exists
    expect(closed.length).toBeGreaterThan(0)
    expect(review(index, closed, { period: years(Number(from.slice(0, 4)), Number(to!.slice(0, 4))) }).questions.map(({ place, count }) => [place, count.value])).toEqual([[split.id, closed.length]])
    expect(review(index, closed, { period: years(Number(to!.slice(0, 4)) + 1, 2031) }).questions).toEqual([])
  })

  it('what a body was charged with counts as now for who carries it, whom it was given to as well; while nobody does, for whom it was charged to', () => {
    const charged = (id: string, owner: string, carrier?: string) => ({ id, owner: owner as BodyId, ...(carrier ? { carrier: carrier as BodyId } : {}), what: 'Sơn lại biển báo', place: ROOT, tier: 'province' as never, raisedOn: day('2026-05-04'), standing: { state: 'open' as const, due: day('2026-08-01'), daysLate: 0 } })
    const commitments = [charged('v-1', 'front@huyen-a', 'front@xa-7'), charged('v-2', 'front@huyen-a'), charged('v-3', 'front@xa-0', 'front@xa-7')]
    const { tables } = compileReview({ programme: version('sessions'), index, place: ROOT, period: years(2026, 2028), today: TODAY, duties: [], orphans: [], plans: new Map(), commitments })
    const left = (rows: readonly ReviewRow[]) => rows.map(({ id, counts }) => [id, counts['charged-left']?.value])
    expect(left(tables.body)).toEqual([['front@huyen-a', 2], ['front@xa-0', 1]])
    expect(left(tables['body-now'])).toEqual([['front@xa-7', 2], ['front@huyen-a', 1]])
  })
})
