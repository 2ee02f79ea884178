import { forgetClosed } from '@phoihop/services/account'
import type { House } from '@phoihop/services/house'
import type { DailyJob } from '../job/index.ts'

/** Empties what is kept of people whose accounts closed long ago. Doing it twice changes nothing. */
export const forgetJob = (house: House): DailyJob => ({
  name: 'forget-closed',
  run: async () => {
    const outcome = await forgetClosed(house)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  },
})
