import { plusDays } from '../calendar/index.ts'
import type { ProgrammeVersion } from './types.ts'

/**
 * The versions that bind on some day, first to last: each ends the day before the next begins, and one replaced from its own first day on
 * never bound. In: the versions as published, first to last. So the past stays as the version of its day says.
 */
export function versionsInForce(versions: readonly ProgrammeVersion[]): readonly ProgrammeVersion[] {
  const chain: ProgrammeVersion[] = []
  for (const version of versions) {
    while (chain.length > 0 && chain[chain.length - 1]!.inForce.from >= version.inForce.from) chain.pop()
    const before = chain.pop()
    if (before) chain.push({ ...before, inForce: { ...before.inForce, to: plusDays(version.inForce.from, -1) } })
    chain.push(version)
  }
  return chain
}
