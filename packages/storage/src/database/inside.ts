import { sql, type Expression, type RawBuilder } from 'kysely'
import type { Scope } from '@phoihop/core/account'

/** True for rows whose place the scope holds. An empty scope holds nothing. */
export const inside = (scope: Scope, place: Expression<string>): RawBuilder<boolean> =>
  scope.places === 'all' ? sql<boolean>`true` : sql<boolean>`${place} = any(${[...scope.places]}::text[])`
