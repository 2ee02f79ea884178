import { sql, type Expression, type RawBuilder } from 'kysely'
import type { Scope } from '@phoihop/core/account'

/** True for rows of the scope's programme that one of its bodies owns. An empty scope holds nothing; what nobody owns is for who sees all. */
export const inside = ({ programme, bodies }: Scope, row: { programme: Expression<string>; owners: Expression<string[]> }): RawBuilder<boolean> =>
  bodies === 'all' ? sql<boolean>`${row.programme} = ${programme}` : sql<boolean>`(${row.programme} = ${programme} and ${row.owners} && ${[...bodies]}::text[])`
