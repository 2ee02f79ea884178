import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Instant } from '@phoihop/core/work'
import { forgetClosed as forget } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { minutesBefore } from './instant.ts'

/** Two years: a yearly review and the one after it may still ask who reported. */
const KEPT_MINUTES = 2 * 366 * 24 * 60

/** Empties what identifies the holders of accounts closed two years ago, and what of signing in has ended; answers how many accounts. */
export function forgetClosed(house: House): Promise<Outcome<number>> {
  return inTransaction(house, async (db) => {
    const at: Instant = house.now()
    const emptied = await forget(db, { at, closedBefore: minutesBefore(at, KEPT_MINUTES) })
    if (emptied > 0) await addAudit(db, { at, account: 'installation', did: 'forget-closed', on: `${emptied}` })
    return ok(emptied)
  })
}
