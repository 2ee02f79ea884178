import { percentOf } from '../report/index.ts'
import type { Measure, Shown } from './types.ts'

/** Done on time, of what was to be done, in percent with one decimal, cut; only where both are printed, so that it tells nothing they do not. */
export function publicRate({ 'on-time': part, owed }: Readonly<Record<Measure, Shown>>): number | null {
  return typeof part === 'number' && typeof owed === 'number' ? percentOf(part, owed) : null
}
