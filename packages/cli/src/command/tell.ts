import type { Refusal } from '@phoihop/core/outcome'
import { refusalWords } from '@phoihop/web/words'

/** Prints refusals as sentences on standard error, one a line, and answers exit code 1 (2 for wrong usage). */
export function tell(refusals: readonly Refusal[]): number {
  for (const refusal of refusals) console.error(refusalWords(refusal, 'vi'))
  return refusals.some((refusal) => refusal.code === 'wrong-usage') ? 2 : 1
}
