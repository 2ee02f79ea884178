import { secondsToWait } from '@phoihop/core/account'
import { refuse, type Outcome } from '@phoihop/core/outcome'
import { beginAttempt, markSucceeded, type Attempt } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { transaction, type Db } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'

const DOOR = 'sign-in'
export type Try = Omit<Attempt, 'at'>

/**
 * Answers one try at a secret. It is counted as failed before it is looked at; too many of the account or from the address are refused unseen
 * (`too-many-tries`). `look` works outside of any transaction (a password takes a while); `enter` does in one what follows from a right secret, and what it
 * answers with no is a failure like any other. Every refusal has its row of the trail.
 */
export function counted<L extends { account?: string }, T>(house: House, attempt: Try, look: () => Promise<L>, enter: (db: Db, looked: L) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return guarded(async () => {
    const begun = await beginAttempt(house.db, { ...attempt, at: house.now() }, secondsToWait)
    if (begun.id === undefined) {
      if (begun.firstTold) await tell(house.db, house, 'throttle-sign-in')
      return refuse({ code: 'too-many-tries', minutes: Math.ceil(begun.seconds / 60) })
    }
    const looked = await look()
    const id = begun.id
    return transaction(house.db, async (db) => {
      const answer = await enter(db, looked)
      if (answer.ok) await markSucceeded(db, id)
      else await tell(db, house, 'refuse-sign-in', looked.account)
      return answer
    })
  })
}

/** The row of a refusal. What was typed as a name is not kept: it may be anything, a password in the wrong field too. */
export const tell = (db: Db, house: House, did: 'refuse-sign-in' | 'throttle-sign-in', account?: string): Promise<void> => addAudit(db, { at: house.now(), account: DOOR, did, on: account ?? 'unknown' })
