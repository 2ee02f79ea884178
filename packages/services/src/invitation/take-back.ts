import type { Reader } from '@phoihop/core/account'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Db } from '@phoihop/storage/database'
import { lockMatter } from '@phoihop/storage/year'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { contextFor } from '../schedule/context.ts'
import { findMatter } from '../year/index.ts'
import { enqueueInvitations } from './enqueue-invitations.ts'

/**
 * Releases a body from a duty by `waive`; where the duty is a meeting with a time, its invitation is taken back in the same transaction. Nobody sets a time meanwhile:
 * what goes out last has the highest sequence. The meeting is locked before the work of the programme, as everywhere.
 */
export function takeBack<T>(house: House, reader: Reader, key: string, waive: (db: Db) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(house, async (db) => {
    const context = await contextFor(house, reader, db)
    const matter = findMatter(house, context, key, ['meeting'])
    if (matter.ok) await lockMatter(db, context.scope, 'meeting', matter.value.occurrence.key)
    const waived = await waive(db)
    if (!waived.ok || !matter.ok) return waived
    await enqueueInvitations(house, { ...context, db }, matter.value, 'waived')
    return ok(waived.value)
  })
}
