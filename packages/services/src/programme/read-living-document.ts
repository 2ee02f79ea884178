import type { Reader } from '@phoihop/core/account'
import { yearOf } from '@phoihop/core/calendar'
import type { Obligation, OutlineClause } from '@phoihop/core/programme'
import type { Words } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import type { House } from '../house/house.ts'
import { contextFor, entriesFor } from '../work/context.ts'
import { dutyOf, inScope } from '../work/duties.ts'
import type { Bar, LivingDocument } from './views.ts'

type Choice = { year?: number; tier?: string; body?: string }

/** The outline of the signed text, each clause with its duties and how they stand in one year, as far as the reader may see. */
export async function readLivingDocument(house: House, reader: Reader, choice: Choice): Promise<LivingDocument> {
  const today = house.today()
  const context = await contextFor(house, reader)
  const { definition, timetable, scope } = context
  const { programme, index } = definition
  const year = choice.year !== undefined && timetable.byYear.has(choice.year) ? choice.year : yearOf(today)
  const entries = await entriesFor(house, context)
  const fits = (tier: string, owners: readonly string[]) => (choice.tier === undefined || tier === choice.tier) && (choice.body === undefined || owners.includes(choice.body))
  const bars = new Map<string, Record<string, number>>()
  const count = (obligation: string, state: string) => {
    const bar = bars.get(obligation) ?? {}
    bar[state] = (bar[state] ?? 0) + 1
    bars.set(obligation, bar)
  }
  const occurrences = inScope(timetable.byYear.get(year) ?? [], scope)
  for (const occurrence of occurrences.filter((each) => fits(each.tier, each.owners))) count(occurrence.obligation, dutyOf(definition, timetable, occurrence, entries, today).standing.state)
  const seen = scope.places === 'all' ? undefined : new Set(scope.places)
  for (const orphan of timetable.orphans) if (yearOf(orphan.falls) === year && (!seen || seen.has(orphan.place)) && choice.body === undefined && fits(orphan.tier, [])) count(orphan.obligation, 'question')

  const obligations = programme.obligations.filter((obligation) => choice.tier === undefined || obligation.tier === choice.tier)
  const partyTitle = new Map(programme.parties.map((party) => [party.id, party.short]))
  return {
    programme: { slug: programme.programme, title: programme.title, document: programme.document, signedOn: programme.signedOn, term: programme.term },
    year,
    years: [...timetable.byYear.keys()].sort((a, b) => a - b),
    tiers: index.register.tiers.map((tier) => ({ id: tier.id, title: tier.title })),
    bodies: bodiesOf(occurrences).map((id) => ({ id, title: index.titleOf(id, today) ?? index.body(id)?.title.at(-1)?.value ?? { vi: id } })),
    clauses: programme.outline.map((clause) => {
      const inside = obligations.filter(({ basis }) => basis.clause === clause.path || basis.clause.startsWith(`${clause.path}.`))
      return {
        clause,
        bar: sum(inside.map((obligation) => bars.get(obligation.id) ?? {})),
        duties: inside.filter((obligation) => nearestClause(programme.outline, obligation) === clause.path).map((obligation) => ({ obligation, by: partiesOf(obligation, programme.rotations, partyTitle), bar: bars.get(obligation.id) ?? {} })),
      }
    }),
    readings: programme.readings,
  }
}

const bodiesOf = (occurrences: readonly Occurrence[]) => [...new Set(occurrences.flatMap((occurrence) => occurrence.owners))].sort()

function nearestClause(outline: readonly OutlineClause[], { basis }: Obligation): string {
  let at: string = basis.clause
  while (at !== '' && !outline.some((clause) => clause.path === at)) at = at.slice(0, Math.max(0, at.lastIndexOf('.')))
  return at
}

function partiesOf({ by }: Obligation, rotations: readonly { id: string; order: readonly string[] }[], title: ReadonlyMap<string, Words>): readonly Words[] {
  const ids = 'each' in by ? by.each : 'jointly' in by ? by.jointly : (rotations.find((rotation) => rotation.id === by.turn)?.order ?? [])
  return ids.map((id) => title.get(id) ?? { vi: id })
}

function sum(bars: readonly Bar[]): Bar {
  const total: Record<string, number> = {}
  for (const bar of bars) for (const [state, n] of Object.entries(bar)) total[state] = (total[state] ?? 0) + (n ?? 0)
  return total
}
