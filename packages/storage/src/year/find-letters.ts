import { sql } from 'kysely'
import type { Scope } from '@phoihop/core/account'
import type { PaperAct } from '@phoihop/core/paper'
import type { BodyId } from '@phoihop/core/register'
import type { YearAct } from '@phoihop/core/year'
import { inside, within, type Db } from '../database/index.ts'
import { listActs } from './list-acts.ts'

/** `to`: the body that owes · `matter`: a key of what is urged. What is left out is not looked at. */
export type LetterFilter = { to?: BodyId; matter?: string }

/** All acts on the follow-up letters in the scope, letter by letter, each in the order they were taken. */
export async function findLetters(db: Db, scope: Scope, { to, matter }: LetterFilter = {}): Promise<readonly YearAct<PaperAct>[]> {
  const found = await within(db, scope, (own) => own
    .selectFrom('yearAct')
    .select('subject').distinct()
    .where(({ ref }) => inside(scope, { programme: ref('programme'), owners: ref('owners') }))
    .where('affair', '=', 'paper').where('did', '=', 'draft')
    .where(({ ref }) => sql<boolean>`${ref('act')} ->> 'kind' = 'follow-up-letter'`)
    .$if(to !== undefined, (query) => query.where(({ ref }) => sql<boolean>`${ref('act')} ->> 'about' = ${to ?? ''}`))
    .$if(matter !== undefined, (query) => query.where(({ ref }) => sql<boolean>`jsonb_exists(${ref('act')} -> 'matters', ${matter ?? ''})`))
    .execute())
  return found.length === 0 ? [] : listActs<PaperAct>(db, scope, 'paper', { subjects: found.map(({ subject }) => subject) })
}
