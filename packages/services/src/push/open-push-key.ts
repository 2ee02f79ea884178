import { createECDH } from 'node:crypto'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findPushKey, keepPushKey, type KeptPushKey } from '@phoihop/storage/push'
import { sealedForPushKey } from '../account/sealed-for.ts'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'

/** The pair push services know this installation by (RFC 8292), both halves in base64url. */
export type PushKey = { publicKey: string; privateKey: string }

const PRIVATE_BYTES = 32

/**
 * The key pair of this installation, made when it is first asked for, sealed in the database. Refuses `push-key-unreadable` where it was sealed with a key that is gone:
 * a new pair in its place would silence every device that was switched on.
 */
export function openPushKey(house: Pick<House, 'db' | 'now' | 'signIn'>): Promise<Outcome<PushKey>> {
  return guarded(async () => {
    const kept = (await findPushKey(house.db)) ?? (await keepPushKey(house.db, { ...made(house.signIn), madeAt: house.now() }))
    const privateKey = house.signIn.seal.open(kept.sealed, sealedForPushKey)
    return privateKey === undefined ? refuse({ code: 'push-key-unreadable' }) : ok({ publicKey: kept.publicKey, privateKey })
  })
}

function made({ seal }: House['signIn']): KeptPushKey {
  const pair = createECDH('prime256v1')
  const publicKey = pair.generateKeys().toString('base64url')
  // Leading zeros count: whoever reads it asks for 32 bytes.
  const secret = Buffer.alloc(PRIVATE_BYTES)
  const bytes = pair.getPrivateKey()
  bytes.copy(secret, PRIVATE_BYTES - bytes.length)
  return { publicKey, sealed: seal.close(secret.toString('base64url'), sealedForPushKey) }
}
