import { mayKeepAccounts, type Reader } from '@phoihop/core/account'
import { kindsBy, type ChannelName } from '@phoihop/core/outbox'
import { placeKnownAs, type PlaceId } from '@phoihop/core/register'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { readOutbox as read, type OutboxCount } from '@phoihop/storage/outbox'
import { minutesBefore } from '../account/instant.ts'
import type { House } from '../house/house.ts'

/** One channel. `sends`: whether it is set up. */
type ChannelView = OutboxCount & { sends: boolean }
/** `days`: how far back `sent` and `failed` count. */
export type OutboxView = { days: number; mail: ChannelView; push: ChannelView; group: ChannelView }

const DAYS = 7
const SHOWN = 20

/** A group is called by its place. */
function named(house: House, channel: ChannelView): ChannelView {
  const titleOf = (place: string) => placeKnownAs(house.definition().index, place as PlaceId, house.today())
  return { ...channel, failures: channel.failures.map((one) => (one.place === undefined ? one : { ...one, title: titleOf(one.place) })) }
}

/** What waits, left and was given up, for an administrator; to whom by office held, never what it says. */
export async function readOutbox(house: House, reader: Reader): Promise<Outcome<OutboxView>> {
  if (!mayKeepAccounts(reader)) return refuse({ code: 'may-not', action: 'read-outbox' })
  const count = (channel: ChannelName) => read(house.db, { kinds: kindsBy(channel), since: minutesBefore(house.now(), DAYS * 24 * 60), most: SHOWN })
  return ok({
    days: DAYS,
    mail: { ...(await count('mail')), sends: house.mail?.sends === true },
    push: { ...(await count('push')), sends: house.push !== undefined },
    group: named(house, { ...(await count('group')), sends: house.groups?.by === 'zalo-oa' }),
  })
}
