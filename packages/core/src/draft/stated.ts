import type { ClausePath, DocumentReading, ObligationKind } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { kindOf } from './kind-of.ts'
import { covers, printed } from './printed.ts'

/** A duty as the reader found it. */
export type Stated = DocumentReading['obligations'][number]
export type ReadClause = DocumentReading['clauses'][number]

export const clauseAt = ({ clauses }: DocumentReading, path: string): ReadClause | undefined => clauses.find((clause) => clause.path === path)

/** The clause a duty rests on: its own, or the nearest above it that holds every word the rule was read from. */
export function clauseFor(reading: DocumentReading, { clausePath, cadence, due }: Stated): ClausePath {
  const said: readonly Span[] = [...cadence, ...(due ? [due] : [])]
  let clause = clauseAt(reading, clausePath)
  while (clause?.parent !== undefined && !said.every((span) => covers(clause as Span, span))) clause = clauseAt(reading, clause.parent)
  return (clause && said.every((span) => covers(clause as Span, span)) ? clause.path : clausePath) as ClausePath
}

/** The kind of obligation a duty would become. */
export function kindOfStated(text: string, reading: DocumentReading, stated: Stated): ObligationKind {
  const clause = clauseAt(reading, stated.clausePath)
  return kindOf(printed(text, stated), stated.deliverable, clause ? printed(text, { start: clause.start, end: Math.max(clause.start, stated.start) }) : '')
}
