import type { House } from '@phoihop/services/house'
import { freezePassedDeadlines } from '@phoihop/services/schedule'

const EVERY_MS = 10 * 60_000

/** Freezes what was owed soon after each midnight in Vietnam, and at once when started late. Answers a function that stops it. */
export function keepFreezing(house: House, onError: (problem: unknown) => void): () => void {
  let frozenFor = ''
  const look = async () => {
    const today = house.today()
    if (today === frozenFor) return
    const outcome = await freezePassedDeadlines(house)
    if (outcome.ok) frozenFor = today
    else onError(outcome.refusals)
  }
  const timer = setInterval(() => void look().catch(onError), EVERY_MS)
  timer.unref()
  void look().catch(onError)
  return () => clearInterval(timer)
}
