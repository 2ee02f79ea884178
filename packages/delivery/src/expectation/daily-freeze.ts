import type { House } from '@phoihop/services/house'
import { freezePassedDeadlines } from '@phoihop/services/schedule'

const EVERY_MS = 10 * 60_000

/** Freezes what was owed soon after each midnight in Vietnam, and at once when started late. Answers what stops it, which settles when nothing is under way any more. */
export function keepFreezing(house: House, onError: (problem: unknown) => void): () => Promise<void> {
  let frozenFor = ''
  const look = async () => {
    const today = house.today()
    if (today === frozenFor) return
    const outcome = await freezePassedDeadlines(house)
    if (outcome.ok) frozenFor = today
    else onError(outcome.refusals)
  }
  let last = Promise.resolve()
  const again = () => (last = last.then(look).catch(onError))
  const timer = setInterval(() => void again(), EVERY_MS)
  timer.unref()
  void again()
  return () => {
    clearInterval(timer)
    return last
  }
}
