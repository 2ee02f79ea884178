import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { openSeal } from './seal.ts'
import { sealedSecrets } from './sealed-secrets.ts'

/** `already`: what was under the new key before, as after a run whose key was never put in force. */
export type Resealed = { resealed: number; already: number }

/**
 * Puts every secret that has to be read back under another key, in one transaction: all of them or none. Refuses `seal-unreadable` with the names
 * of the accounts whose secret opens with neither key (`push`: the key of push services, `zalo-oa`: the token of that channel). A process that still runs with the old key opens none of them from then on.
 */
export function resealSecrets(house: Pick<House, 'db' | 'now'>, keys: { old: Uint8Array; next: Uint8Array }): Promise<Outcome<Resealed>> {
  const [old, next] = [openSeal(keys.old), openSeal(keys.next)]
  return inTransaction(house, async (db) => {
    let [resealed, already] = [0, 0]
    const unreadable: string[] = []
    for (const { sealed, of, whose, put } of await sealedSecrets(db)) {
      const secret = old.open(sealed, of)
      if (secret !== undefined) {
        await put(next.close(secret, of))
        resealed++
      } else if (next.open(sealed, of) === undefined) unreadable.push(await whose())
      else already++
    }
    if (unreadable.length > 0) return refuse({ code: 'seal-unreadable', accounts: unreadable })
    if (resealed > 0) await addAudit(db, { at: house.now(), account: 'installation', did: 'reseal-secrets', on: `${resealed}` })
    return ok({ resealed, already })
  })
}
