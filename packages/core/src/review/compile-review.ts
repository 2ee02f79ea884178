import { yearOf } from '../calendar/index.ts'
import type { ObligationKind } from '../programme/index.ts'
import { formerPlacesOn, type PlaceId } from '../register/index.ts'
import { areasOf, gapsOf, questionsOf, type Figure, type Gap } from '../report/index.ts'
import { bodiesNow, fatesOn } from './fates.ts'
import { figureRows } from './figures.ts'
import type { LedgerDays } from './ledger.ts'
import { isYearsPlan } from '../plan/index.ts'
import { initiativesTold, meetingRows, planRows } from './recognised.ts'
import { markDuty, rowOf, rowsBy, under } from './rows.ts'
import type { Fate, Review, ReviewDuty, ReviewInput, ReviewQuestion, ReviewRow } from './types.ts'

/**
 * What a review of a place (and what lies below it) says about a period, from what was owed and done. Every duty counts in exactly one row of a
 * table of places, as then and as now: the sum of either is the total. In tables of bodies it counts for each that owes it. A commitment counts as now
 * for who carries it, which may be whom it was given to; while nobody does it stays with whom it was charged to.
 */
export function compileReview(input: ReviewInput): Review {
  const { programme, index, place, period, today, commitments, plans } = input
  const until = today < period.to ? today : period.to
  const days: LedgerDays = { from: period.from, to: period.to, until }
  const duties = input.duties.map((duty) => markDuty(duty, days))
  const within = duties.filter(({ occurrence: { falls } }) => falls >= period.from && falls <= period.to)
  const [fate, bodyNow] = [fatesOn(index, today, input.settled), bodiesNow(index, today, input.settled)]
  const rows = (duty: (duty: ReviewDuty) => readonly string[], charged: (commitment: (typeof commitments)[number]) => readonly string[] = () => []) => rowsBy(duties, commitments, days, { duty, commitment: charged })
  const rank = (tier: string): number => index.tier(tier as never)?.rank ?? Infinity
  const byRank = (all: readonly ReviewRow[]) => all.toSorted((a, b) => rank(a.id) - rank(b.id))
  const rules = new Map(programme.obligations.map((rule) => [rule.id, rule]))
  const byRule = under(within, ({ occurrence }) => [occurrence.obligation])
  const figures = programme.obligations.flatMap((rule) => figureRows(index, rule, byRule.get(rule.id) ?? [], fate))
  const gaps = gapsOf(within)
  const yearsPlans = within.filter(({ occurrence }) => { const rule = rules.get(occurrence.obligation); return rule !== undefined && isYearsPlan(rule) })
  const orphans = input.orphans.filter(({ falls }) => falls >= period.from && falls <= period.to)
  // One duty of each rule is enough for the headings it stands under; the numbers are the rows'.
  const areas = areasOf(programme, [...new Map(within.map((duty) => [duty.occurrence.obligation, duty])).values()])
  const clauses = new Map(areas.flatMap(({ clause, lines }) => lines.map(({ obligation }) => [obligation, clause.path])))
  return {
    place, period, today, until,
    tables: {
      total: [rowOf('all', duties, commitments, days)],
      tier: byRank(rows(({ occurrence }) => [occurrence.tier], ({ tier }) => [tier])),
      kind: rows(({ occurrence }) => [occurrence.kind]),
      clause: rowsBy(within, [], days, { duty: ({ occurrence }) => [clauses.get(occurrence.obligation) ?? ''], commitment: () => [] }),
      line: rows(({ occurrence }) => [occurrence.obligation]),
      year: rowsBy(within, [], days, { duty: ({ occurrence }) => [`${yearOf(occurrence.falls)}`], commitment: () => [] }).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      body: rows(({ occurrence }) => occurrence.owners, ({ owner }) => [owner]),
      'body-now': joined(rows(({ occurrence }) => occurrence.owners.map(bodyNow), ({ owner, carrier }) => [carrier ?? owner]), duties.flatMap(({ occurrence }) => occurrence.owners), bodyNow),
      'as-then': rows(({ occurrence }) => [occurrence.place], (said) => [said.place]),
      'as-now': joined(rows(({ occurrence }) => [fate(occurrence.place).place], (said) => [fate(said.place).place]), duties.map(({ occurrence }) => occurrence.place), (id) => fate(id).place),
      plan: planRows(yearsPlans, plans),
      meeting: byRank(meetingRows(within.filter(({ occurrence }) => occurrence.kind === 'meeting'), commitments, days)),
      figure: figures.map(({ row }) => row),
      gap: gapRows(gaps, within),
    },
    areas,
    figures: figures.map(({ figure }) => figure),
    initiatives: initiativesTold(yearsPlans, plans),
    open: commitments.filter(({ raisedOn, closedOn }) => raisedOn <= period.to && (closedOn === undefined || closedOn > until)).toSorted((a, b) => b.standing.daysLate - a.standing.daysLate || (a.standing.due < b.standing.due ? -1 : 1)),
    gaps,
    questions: [...questionsIn(duties.filter(({ columns }) => columns.length > 0), fate), ...partedFrom(input, fate)],
    settled: settledIn(input, duties),
    orphans: questionsOf(programme, orphans),
    provisional: countOf(within.filter(({ occurrence }) => occurrence.provisional)),
  }
}

/** The keys behind one number of a review, by table, row and column; undefined where there is no such number. */
export function listBehind({ tables }: Review, table: string, row: string, column: string): Figure | undefined {
  const counts = Object.hasOwn(tables, table) ? tables[table as keyof typeof tables].find(({ id }) => id === row)?.counts : undefined
  return counts && Object.hasOwn(counts, column) ? counts[column] : undefined
}

const countOf = (duties: readonly ReviewDuty[]): Figure => ({ value: duties.length, from: duties.map(({ occurrence }) => occurrence.key), missing: [] })

function joined<Id extends string>(rows: readonly ReviewRow[], ids: readonly Id[], now: (id: Id) => string): readonly ReviewRow[] {
  const from = under([...new Set(ids)], (id) => [now(id)])
  return rows.map((row) => ({ ...row, of: from.get(row.id) ?? [] }))
}

const GAP_KINDS: readonly ObligationKind[] = ['plan', 'meeting', 'report']

/** What is missing, by what kind of duty it is; `other` the rest. */
function gapRows(gaps: readonly Gap[], within: readonly ReviewDuty[]): readonly ReviewRow[] {
  const kinds = new Map(within.map(({ occurrence }) => [occurrence.key, occurrence.kind]))
  const kindOf = ({ key }: Gap): string => { const kind = kinds.get(key); return kind && GAP_KINDS.includes(kind) ? kind : 'other' }
  return [...under(gaps, (gap) => [kindOf(gap)])].map(([id, own]) => ({ id, counts: { missing: { value: own.length, from: own.map(({ key }) => key), missing: [...new Set(own.flatMap(({ owners }) => owners))] } } }))
}

/** Places whose numbers cannot be put where they are today. */
function questionsIn(duties: readonly ReviewDuty[], fate: (place: PlaceId) => Fate): readonly ReviewQuestion[] {
  return [...under(duties, ({ occurrence }) => [occurrence.place])].flatMap(([id, own]) => {
    const { why, into } = fate(id as PlaceId)
    return why ? [{ place: id as PlaceId, why, into, count: countOf(own), isOutside: false }] : []
  })
}

/** What a place was part of before, whose work no part can claim as its own: it is asked for, and in none of the numbers. */
const partedFrom = ({ index, place, today }: ReviewInput, fate: (place: PlaceId) => Fate): readonly ReviewQuestion[] =>
  formerPlacesOn(index, place, today).flatMap((former) => { const { why, into } = fate(former); return why === 'split' ? [{ place: former, why, into, count: countOf([]), isOutside: true }] : [] })

/** What was said of split places that this review counts, or came out of. */
function settledIn({ index, place, today, settled }: ReviewInput, duties: readonly ReviewDuty[]): Review['settled'] {
  const fate = fatesOn(index, today)
  const concerned = new Set([...duties.map(({ occurrence }) => occurrence.place), ...formerPlacesOn(index, place, today)])
  return [...(settled ?? [])].flatMap(([id, said]) => { const { why, into } = fate(id); return why === 'split' && concerned.has(id) ? [{ place: id, into, settled: said }] : [] })
}
