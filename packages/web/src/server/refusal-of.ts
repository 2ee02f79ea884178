import type { Refusal } from '@phoihop/core/outcome'
import { guarded } from '@phoihop/services/house'

/** The refusal behind a failure of the ground (database gone, disk full); undefined for a bug. */
export async function refusalOf(error: unknown): Promise<Refusal | undefined> {
  try {
    const outcome = await guarded<never>(() => Promise.reject(error))
    return outcome.ok ? undefined : outcome.refusals[0]
  } catch {
    return undefined
  }
}
