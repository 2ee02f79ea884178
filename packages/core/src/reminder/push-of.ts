import { printCount } from '../paper/index.ts'
import type { OwedShare } from './types.ts'

/** The words of a notice on a device: how much there is to do, and nothing of what or whose. Undefined where there is nothing. */
export function pushOf(shares: readonly OwedShare[]): string | undefined {
  const count = shares.reduce((sum, { duties, climbed }) => sum + duties.length + (climbed?.fresh.length ?? 0), 0)
  return count === 0 ? undefined : `${printCount(count)} việc cần làm hôm nay`
}
