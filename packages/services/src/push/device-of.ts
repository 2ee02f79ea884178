import { ok, type Outcome } from '@phoihop/core/outcome'
import { isPushAddress } from '@phoihop/core/push'
import { addAudit } from '@phoihop/storage/audit'
import type { TakenMessage } from '@phoihop/storage/outbox'
import { dropSubscription } from '@phoihop/storage/push'
import { sealedForDevice } from '../account/sealed-for.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { readDevice, type Device } from './device.ts'

/** The device a notice is for. unreadable: sealed with a key that is gone · not-listed: at a service that is called no longer · no-device: taken away meanwhile. */
export function deviceOf(house: Pick<House, 'signIn' | 'push'>, { device }: TakenMessage): Device | 'unreadable' | 'not-listed' | 'no-device' {
  if (!device) return 'no-device'
  const text = house.signIn.seal.open(device.sealed, sealedForDevice(device.id))
  const read = text === undefined ? undefined : readDevice(text)
  if (!read) return 'unreadable'
  return isPushAddress(read.endpoint, house.push?.services ?? []) ? read : 'not-listed'
}

/** Its push service says that the device is not reached any more: forgotten, and noted as done by the installation. */
export function forgetDevice(house: Pick<House, 'db' | 'now'>, { device, account }: TakenMessage): Promise<Outcome<void>> {
  return inTransaction(house, async (db) => {
    if (device && account !== undefined && (await dropSubscription(db, account, device.id))) await addAudit(db, { at: house.now(), account: 'installation', did: 'switch-push-off', on: device.id })
    return ok(undefined)
  })
}
