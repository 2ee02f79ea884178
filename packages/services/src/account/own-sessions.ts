import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { dropOwnSession, dropSessionsOf } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { dropSubscriptionsOf } from '@phoihop/storage/push'
import type { House } from '../house/house.ts'
import { isId } from '../house/is-id.ts'
import { inSession } from './session.ts'

/** Ends one of one's own sessions, by its id. Refuses `not-signed-in` where there is none of that id: it has ended already, or is somebody else's. */
export function endSession(house: House, token: string, id: string): Promise<Outcome<void>> {
  return inSession(house, token, async (db, { reader }) => {
    const { account } = reader
    if (!isId(id) || !(await dropOwnSession(db, account.id, id))) return refuse({ code: 'not-signed-in' })
    await addAudit(db, { at: house.now(), account: account.id, did: 'end-session', on: id })
    return ok(undefined)
  })
}

/** Ends every session of one's own account, this one too; none of its devices is told anything any more. */
export function signOutEverywhere(house: House, token: string): Promise<Outcome<void>> {
  return inSession(house, token, async (db, { reader: { account } }) => {
    await dropSessionsOf(db, account.id)
    await dropSubscriptionsOf(db, account.id)
    await addAudit(db, { at: house.now(), account: account.id, did: 'sign-out-everywhere', on: account.id })
    return ok(undefined)
  })
}
