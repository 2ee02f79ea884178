import type { Reader } from '@phoihop/core/account'
import { yearOf } from '@phoihop/core/calendar'
import type { Obligation, OutlineClause, ProgrammeVersion } from '@phoihop/core/programme'
import { bodyKnownAs, type Words } from '@phoihop/core/register'
import type { Occurrence, Orphan } from '@phoihop/core/schedule'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { contextFor, entriesFor, type Context } from '../schedule/context.ts'
import { dutyOf } from '../schedule/duties.ts'
import { barsBy, sumOf, type Bars } from './bars.ts'
import type { LivingDocument } from './views.ts'

type Choice = { year?: number; tier?: string; body?: string }

/** The outline of the signed text, each clause with its duties and how they stand in one year, as far as the reader may see. */
export async function readLivingDocument(house: House, reader: Reader, choice: Choice): Promise<LivingDocument> {
  const today = house.today()
  const context = await contextFor(house, reader)
  const { definition, timetable } = context
  const { programme, index } = definition
  const year = choice.year !== undefined && timetable.byYear.has(choice.year) ? choice.year : yearOf(today)
  const entries = await entriesFor(house, context)
  const { occurrences, orphans } = fallingIn(context, year)
  await noteOverview(house, reader, programme.programme, occurrences)
  const standing = (occurrence: Occurrence) => dutyOf(definition, timetable, occurrence, entries, today).standing.state
  const bars = barsBy([
    ...occurrences.filter((each) => fits(choice, each)).map((each) => ({ obligation: each.obligation, state: standing(each) })),
    ...orphans.filter((each) => choice.body === undefined && fits(choice, each)).map((each) => ({ obligation: each.obligation, state: 'question' as const })),
  ])
  return {
    programme: { slug: programme.programme, title: programme.title, document: programme.document, signedOn: programme.signedOn, term: programme.term },
    year,
    years: [...timetable.byYear.keys()].sort((a, b) => a - b),
    tiers: index.register.tiers.map(({ id, title }) => ({ id, title })),
    bodies: [...new Set(occurrences.flatMap(({ owners }) => owners))].sort().map((id) => ({ id, title: bodyKnownAs(index, id, today) })),
    clauses: clausesOf(programme, programme.obligations.filter(({ tier }) => choice.tier === undefined || tier === choice.tier), bars),
    readings: programme.readings,
  }
}

function fallingIn({ seen }: Context, year: number): { occurrences: readonly Occurrence[]; orphans: readonly Orphan[] } {
  return { occurrences: seen.byYear.get(year) ?? [], orphans: seen.orphans.filter((orphan) => yearOf(orphan.falls) === year) }
}

const fits = ({ tier, body }: Choice, each: { tier: string; owners?: readonly string[] }): boolean =>
  (tier === undefined || each.tier === tier) && (body === undefined || (each.owners ?? []).includes(body))

function clausesOf({ outline, parties, rotations }: ProgrammeVersion, obligations: readonly Obligation[], bars: Bars): LivingDocument['clauses'] {
  const short = new Map<string, Words>(parties.map((party) => [party.id, party.short]))
  const turns = new Map<string, readonly string[]>(rotations.map((rotation) => [rotation.id, rotation.order]))
  const owing = ({ by }: Obligation) => ('each' in by ? by.each : 'jointly' in by ? by.jointly : (turns.get(by.turn) ?? [])).map((id) => short.get(id) ?? { vi: id })
  const barOf = ({ id }: Obligation) => bars.get(id) ?? {}
  return outline.map((clause) => ({
    clause,
    bar: sumOf(obligations.filter(({ basis }) => basis.clause === clause.path || basis.clause.startsWith(`${clause.path}.`)).map(barOf)),
    duties: obligations
      .filter((obligation) => nearestClause(outline, obligation) === clause.path)
      .map((obligation) => ({ obligation, by: owing(obligation), bar: barOf(obligation) })),
  }))
}

/** The clause an obligation is printed under: its own, or the nearest above it that the outline has. */
function nearestClause(outline: readonly OutlineClause[], { basis }: Obligation): string {
  let at: string = basis.clause
  while (at !== '' && !outline.some((clause) => clause.path === at)) at = at.slice(0, Math.max(0, at.lastIndexOf('.')))
  return at
}
