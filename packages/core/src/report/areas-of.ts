import type { ClausePath, Obligation, OutlineClause, ProgrammeVersion } from '../programme/index.ts'
import { aggregatesOf } from './aggregates-of.ts'
import type { Assessed } from './assess.ts'
import { tallyOf } from './tally-of.ts'
import type { ReportArea, ReportLine } from './types.ts'

/** The duties under each clause, in the printed order of the document; a clause without duties in the period is left out. */
export function areasOf(programme: ProgrammeVersion, duties: readonly Assessed[]): readonly ReportArea[] {
  const byObligation = Map.groupBy(duties, ({ occurrence }) => occurrence.obligation)
  const owed = programme.obligations.filter(({ id }) => byObligation.has(id))
  const outline = new Map(programme.outline.map((clause) => [clause.path, clause]))
  const place = new Map(programme.outline.map(({ path }, at) => [path, at]))
  const byClause = Map.groupBy(owed, ({ basis }) => stemOf(outline, basis.clause).at(1) ?? stemOf(outline, basis.clause)[0]!)
  return [...byClause]
    .sort(([a], [b]) => (place.get(a.path) ?? Infinity) - (place.get(b.path) ?? Infinity) || (a.path < b.path ? -1 : 1))
    .map(([clause, obligations]) => ({
      part: stemOf(outline, clause.path)[0]!,
      clause,
      tally: tallyOf(obligations.flatMap(({ id }) => byObligation.get(id) ?? [])),
      lines: obligations.map((obligation) => lineOf(obligation, byObligation.get(obligation.id) ?? [])),
    }))
}

function lineOf(obligation: Obligation, duties: readonly Assessed[]): ReportLine {
  const { id, title, tier, basis } = obligation
  return { obligation: id, title, clause: basis.clause, tier, tally: tallyOf(duties), aggregates: aggregatesOf(obligation, duties) }
}

/** The clause and those above it, the heading first. A clause that the outline does not list is found by its path: `IV.4.2` is under `IV.4`. */
function stemOf(outline: ReadonlyMap<ClausePath, OutlineClause>, path: ClausePath): readonly OutlineClause[] {
  const stem: OutlineClause[] = []
  for (let at: string | undefined = path; at !== undefined; ) {
    const clause = outline.get(at as ClausePath)
    if (clause) stem.unshift(clause)
    if (stem.length > outline.size) break
    at = clause?.parent ?? above(at)
  }
  return stem.length > 0 ? stem : [{ path, label: path, title: { vi: path } }]
}

function above(path: string): string | undefined {
  const dot = path.lastIndexOf('.')
  return dot > 0 ? path.slice(0, dot) : undefined
}
