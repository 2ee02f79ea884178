import type { House } from '@phoihop/services/house'
import { enqueueDigests } from '@phoihop/services/reminder'
import type { DailyJob } from '../job/index.ts'

/** Writes the mail of the day into the outbox, where it waits for office hours. Writing it twice adds nothing. */
export const digestJob = (house: House): DailyJob => ({
  name: 'write-digests',
  run: async () => {
    const outcome = await enqueueDigests(house)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  },
})
