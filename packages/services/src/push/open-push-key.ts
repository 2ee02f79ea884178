import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findPushKey, keepPushKey, type KeptPushKey } from '@phoihop/storage/push'
import { sealedForPushKey } from '../account/sealed-for.ts'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'

/** The pair push services know this installation by (RFC 8292), both halves in base64url. */
export type PushKey = { publicKey: string; privateKey: string }

/**
 * The key pair of this installation, made when it is first asked for, sealed in the database. Refuses `push-key-unreadable` where it was sealed with a key that is gone:
 * a new pair in its place would silence every device that was switched on.
 */
export function openPushKey(house: Pick<House, 'db' | 'now' | 'signIn'>): Promise<Outcome<PushKey>> {
  return guarded(async () => {
    const kept = (await findPushKey(house.db)) ?? (await keepPushKey(house.db, { ...(await made(house.signIn)), madeAt: house.now() }))
    const privateKey = house.signIn.seal.open(kept.sealed, sealedForPushKey)
    return privateKey === undefined ? refuse({ code: 'push-key-unreadable' }) : ok({ publicKey: kept.publicKey, privateKey })
  })
}

async function made({ seal }: House['signIn']): Promise<KeptPushKey> {
  // Loaded when a key is made, once in an installation: not with every start.
  const { default: { generateVAPIDKeys } } = await import('web-push')
  const { publicKey, privateKey } = generateVAPIDKeys()
  return { publicKey, sealed: seal.close(privateKey, sealedForPushKey) }
}
