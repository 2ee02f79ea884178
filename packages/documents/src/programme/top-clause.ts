import type { ClausePath, Obligation, OutlineClause } from '@phoihop/core/programme'

/** The rules of one part of the document; without a clause, those of clauses that the outline does not have. */
export type Part = { clause: OutlineClause | undefined; rules: readonly Obligation[] }

/** Rules by the part of the document they stand under, parts in the outline's order, rules in their own; those of no part come last. */
export function byTopClause(outline: readonly OutlineClause[], rules: readonly Obligation[]): readonly Part[] {
  const byPath = new Map(outline.map((clause) => [clause.path, clause]))
  const tops = outline.filter(({ parent }) => parent === undefined)
  const grouped = Map.groupBy(rules, ({ basis }) => topOf(byPath, basis.clause))
  return [...tops, undefined].flatMap((clause) => {
    const own = grouped.get(clause)
    return own ? [{ clause, rules: own }] : []
  })
}

function topOf(byPath: ReadonlyMap<ClausePath, OutlineClause>, path: ClausePath): OutlineClause | undefined {
  const seen = new Set<ClausePath>()
  let clause = byPath.get(path)
  while (clause?.parent !== undefined && !seen.has(clause.path)) {
    seen.add(clause.path)
    clause = byPath.get(clause.parent)
  }
  return clause?.parent === undefined ? clause : undefined
}
