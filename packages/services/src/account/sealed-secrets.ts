import { findAccount, listSealed, putSealed } from '@phoihop/storage/account'
import type { Db } from '@phoihop/storage/database'
import { holdChannelToken, putChannelToken } from '@phoihop/storage/outbox'
import { findPushKey, listSealedDevices, putSealedDevice, putSealedPushKey } from '@phoihop/storage/push'
import { sealedForChannel, sealedForDevice, sealedForPushKey } from './sealed-for.ts'

/** One secret that has to be read back. `of`: what it is sealed for. `whose`: the name of its account, or what of the installation it is. */
export type SealedSecret = { sealed: string; of: string; whose(): Promise<string>; put(sealed: string): Promise<void> }

/** Everything that is sealed and outlives the day, held until the transaction ends. A one-time link in the outbox is not: it is made anew. */
export async function sealedSecrets(db: Db): Promise<readonly SealedSecret[]> {
  const name = async (account: string): Promise<string> => (await findAccount(db, account))?.name ?? account
  const apps = (await listSealed(db)).map(({ account, sealedSecret }): SealedSecret => ({ sealed: sealedSecret, of: account, whose: () => name(account), put: (sealed) => putSealed(db, { account, sealedSecret: sealed }) }))
  const devices = (await listSealedDevices(db)).map(({ id, account, sealed }): SealedSecret => ({ sealed, of: sealedForDevice(id), whose: () => name(account), put: (next) => putSealedDevice(db, id, next) }))
  const token = await holdChannelToken(db, 'zalo-oa')
  const tokens = token ? [{ sealed: token.sealed, of: sealedForChannel('zalo-oa'), whose: async () => 'zalo-oa', put: (sealed: string) => putChannelToken(db, 'zalo-oa', { ...token, sealed }) }] : []
  const key = await findPushKey(db)
  return [...apps, ...devices, ...tokens, ...(key ? [{ sealed: key.sealed, of: sealedForPushKey, whose: async () => 'push', put: (next: string) => putSealedPushKey(db, next) }] : [])]
}
