import type { House } from '@phoihop/services/house'
import { draftLetters } from '@phoihop/services/reminder'
import type { DailyJob } from '../job/index.ts'

/** Drafts the follow-up letters of the day, for the standing bodies to sign. Doing it twice drafts nothing twice. */
export const lettersJob = (house: House): DailyJob => ({
  name: 'draft-letters',
  run: async () => {
    const outcome = await draftLetters(house)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  },
})
