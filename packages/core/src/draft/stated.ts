import type { ClausePath, DocumentReading } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { covers } from './printed.ts'

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
