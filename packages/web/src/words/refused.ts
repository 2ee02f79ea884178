import type { Outcome, Refusal } from '@phoihop/core/outcome'
import { data } from 'react-router'
import type { DutyName } from './duty-name.ts'
import type { Language } from './language.ts'
import { refusalWords, statusOf } from './refusal.ts'

/** Why not, and what was typed, so that nobody types it twice. */
export type Told = { sentences: readonly string[]; typed?: Typed }
export type Typed = Readonly<Record<string, string>>

const SECRETS = new Set(['password', 'old', 'code', 'credential'])

/** Who is answered, and who else hears why not. */
type Listener = { language: Language; onRefusal?(refusal: Refusal): void }

function tell(refusals: readonly [Refusal, ...Refusal[]], { language, onRefusal }: Listener, typed?: Typed, duty?: DutyName) {
  onRefusal?.(refusals[0])
  return data({ sentences: [...new Set(refusals.map((refusal) => refusalWords(refusal, language, duty)))], ...(typed ? { typed } : {}) }, { status: statusOf(refusals[0]) })
}

/** The answer of an action that was refused: the page shows why, with the right status and what was typed (never a secret). `duty`: as for `refusalWords`. */
export const refused = (refusals: readonly [Refusal, ...Refusal[]], app: Listener, form?: FormData, duty?: DutyName) =>
  tell(refusals, app, form && typedIn(form), duty)

/** Every field as it was filled in; what was chosen several times stands line by line. */
function typedIn(form: FormData): Typed {
  const names = [...new Set(form.keys())].filter((name) => !SECRETS.has(name))
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string').join('\n')]))
}

/** The value, or the whole page says why there is none. */
export function valueOr<T>(outcome: Outcome<T>, app: Listener): T {
  if (outcome.ok) return outcome.value
  throw tell(outcome.refusals, app)
}
