import { writeAnchor } from '@phoihop/services/audit'
import type { House } from '@phoihop/services/house'

const EVERY_MS = 10 * 60_000

/**
 * Writes an anchor of the chain into `file` soon after each midnight in Vietnam and at once when started. Answers what stops it, which
 * writes down last what was added since; it settles when that is on the disk.
 */
export function keepAnchors(house: Pick<House, 'db' | 'today'>, file: string, onError: (problem: unknown) => void): () => Promise<void> {
  const write = async (stopping: boolean) => {
    const outcome = await writeAnchor(house, file, { stopping })
    if (!outcome.ok) onError(outcome.refusals)
  }
  let last = Promise.resolve()
  // One after the other: the last line decides whether another is due.
  const look = (stopping: boolean) => (last = last.then(() => write(stopping)).catch(onError))
  const timer = setInterval(() => void look(false), EVERY_MS)
  timer.unref()
  void look(false)
  return () => {
    clearInterval(timer)
    return look(true)
  }
}
