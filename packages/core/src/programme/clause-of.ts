import type { ClausePath, OutlineClause, ProgrammeVersion } from './types.ts'

/** The clause of that path as the outline tells it; `undefined` when the outline has none. */
export const clauseOf = ({ outline }: ProgrammeVersion, path: ClausePath): OutlineClause | undefined => outline.find((clause) => clause.path === path)
