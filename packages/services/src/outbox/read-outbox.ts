import { mayKeepAccounts, type Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { readOutbox as read, type OutboxCount } from '@phoihop/storage/outbox'
import { minutesBefore } from '../account/instant.ts'
import type { House } from '../house/house.ts'

/** `days`: how far back `sent` and `failed` count. `sends`: whether a mail server is set. */
export type OutboxView = OutboxCount & { days: number; sends: boolean }

const DAYS = 7
const SHOWN = 20

/** What waits, left and was given up, for an administrator; to whom by office held, never what it says. */
export async function readOutbox(house: House, reader: Reader): Promise<Outcome<OutboxView>> {
  if (!mayKeepAccounts(reader)) return refuse({ code: 'may-not', action: 'read-outbox' })
  const counted = await read(house.db, { since: minutesBefore(house.now(), DAYS * 24 * 60), most: SHOWN })
  return ok({ ...counted, days: DAYS, sends: house.mail?.sends === true })
}
