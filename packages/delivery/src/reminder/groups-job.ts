import type { House } from '@phoihop/services/house'
import { enqueueGroupTexts } from '@phoihop/services/reminder'
import type { DailyJob } from '../job/index.ts'

/** Writes the texts for groups into the outbox, where they wait for office hours. Writing them twice adds nothing. */
export const groupsJob = (house: House): DailyJob => ({
  name: 'write-group-texts',
  run: async () => {
    const outcome = await enqueueGroupTexts(house)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  },
})
