import type { Outcome, Refusal } from '@phoihop/core/outcome'
import { data } from 'react-router'
import type { Language } from './language.ts'
import { refusalWords, statusOf } from './refusal.ts'

export type Told = { sentences: readonly string[] }

const tell = (refusals: readonly [Refusal, ...Refusal[]], language: Language) => data({ sentences: refusals.map((refusal) => refusalWords(refusal, language)) }, { status: statusOf(refusals[0]) })

/** The answer of an action that was refused: the page shows why, with the right status. */
export const refused = (refusals: readonly [Refusal, ...Refusal[]], language: Language) => tell(refusals, language)

/** The value, or the whole page says why there is none. */
export function valueOr<T>(outcome: Outcome<T>, language: Language): T {
  if (outcome.ok) return outcome.value
  throw tell(outcome.refusals, language)
}
