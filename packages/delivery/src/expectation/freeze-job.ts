import type { House } from '@phoihop/services/house'
import { freezePassedDeadlines } from '@phoihop/services/schedule'
import type { DailyJob } from '../job/index.ts'

/** Freezes what was owed at every deadline that has passed. Freezing twice adds nothing. */
export const freezeJob = (house: House): DailyJob => ({
  name: 'freeze-deadlines',
  run: async () => {
    const outcome = await freezePassedDeadlines(house)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  },
})
