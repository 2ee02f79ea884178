import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import { within, type Db } from '../database/index.ts'

/** The last number given in a body's register of a year, in whatever programme; 0 where none was. Tells how many, nothing else. */
export const lastNumber = (db: Db, scope: Scope, body: BodyId, year: number): Promise<number> =>
  within(db, scope, async (own) => (await sql<{ last: number }>`select last_paper_number(${body}, ${year}) as last`.execute(own)).rows[0]?.last ?? 0)
