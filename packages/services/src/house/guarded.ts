import { refuse, type Outcome } from '@phoihop/core/outcome'
import { isDiskFull, isGone, transaction, type Db } from '@phoihop/storage/database'
import type { House } from './house.ts'

/** Runs `work`; a database that went away or a full disk becomes a refusal, so that the process and every other request live on. */
export async function guarded<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    if (isGone(error)) return refuse({ code: 'database-gone', because: (error as Error).message })
    if (isDiskFull(error)) return refuse({ code: 'disk-full', where: 'database' })
    throw error
  }
}

class Refused extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super('refused')
    this.outcome = outcome
  }
}

/** One transaction: everything `work` wrote is kept when it answers a value, nothing when it refuses or throws. */
export function inTransaction<T>(house: Pick<House, 'db'>, work: (db: Db) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return guarded(async () => {
    try {
      return await transaction(house.db, async (db) => {
        const outcome = await work(db)
        if (!outcome.ok) throw new Refused(outcome)
        return outcome
      })
    } catch (error) {
      if (error instanceof Refused) return error.outcome
      throw error
    }
  })
}
