import type { Device as DeviceKind } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { isPushAddress } from '@phoihop/core/push'
import { addAudit } from '@phoihop/storage/audit'
import { addSubscription, dropSubscription } from '@phoihop/storage/push'
import { sealedForDevice } from '../account/sealed-for.ts'
import { digestOf } from '../account/secret.ts'
import { inSession } from '../account/session.ts'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { isId } from '../house/is-id.ts'
import { readDevice } from './device.ts'

/** Enough for the devices of one person; the oldest makes way. */
const MOST_DEVICES = 10

/**
 * A device of the holder of this token is told what there is to do. `subscription`: what its browser made, as JSON. Refuses `push-off` where this installation tells no
 * device, `field-missing` for what no browser made, `push-service-unknown` for an address at a service it does not call.
 */
export function switchPushOn(house: House, token: string, { subscription, device }: { subscription: string; device: DeviceKind }): Promise<Outcome<void>> {
  return inSession(house, token, async (db, { reader }) => {
    if (!house.push) return refuse({ code: 'push-off' })
    const read = readDevice(subscription)
    if (!read) return refuse({ code: 'field-missing', field: 'subscription' })
    if (!isPushAddress(read.endpoint, house.push.services)) return refuse({ code: 'push-service-unknown' })
    const { account } = reader
    const id = house.newId()
    await addSubscription(db, { id, account: account.id, digest: digestOf(read.endpoint), sealed: house.signIn.seal.close(JSON.stringify(read), sealedForDevice(id)), device, madeAt: house.now() }, MOST_DEVICES)
    await addAudit(db, { ...actor(house, reader), did: 'switch-push-on', on: id })
    return ok(undefined)
  })
}

/** A device of one's own is told nothing any more; one that is not among them is no failure. */
export function switchPushOff(house: House, token: string, id: string): Promise<Outcome<void>> {
  return inSession(house, token, async (db, { reader }) => {
    if (isId(id) && (await dropSubscription(db, reader.account.id, id))) await addAudit(db, { ...actor(house, reader), did: 'switch-push-off', on: id })
    return ok(undefined)
  })
}
