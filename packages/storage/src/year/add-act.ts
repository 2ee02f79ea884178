import type { Scope } from '@phoihop/core/account'
import { BY_ITSELF, type Affair, type AnyAct, type YearAct } from '@phoihop/core/year'
import { within, type Db } from '../database/index.ts'

/**
 * Appends one act on a matter, as the `seq` it carries. Answers false, and adds nothing, where the matter already has an act of that number:
 * somebody acted in between. Throws for a matter out of the scope.
 */
export function addAct(db: Db, scope: Scope, affair: Affair, { act, owners, ...rest }: YearAct<AnyAct>): Promise<boolean> {
  return within(db, scope, async (own) => {
    const row = { ...rest, account: rest.account === BY_ITSELF ? null : rest.account, programme: scope.programme, affair, owners: [...owners], did: act.did, act }
    const added = await own.insertInto('yearAct').values(row).onConflict((conflict) => conflict.columns(['programme', 'affair', 'subject', 'seq']).doNothing()).returning('seq').executeTakeFirst()
    return added !== undefined
  })
}
