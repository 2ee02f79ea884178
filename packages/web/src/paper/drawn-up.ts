import type { Outcome } from '@phoihop/core/outcome'
import { redirect } from 'react-router'

/** Leads to the paper drawn up, or to the one that is there already: who pressed twice finds it. Anything else is answered. */
export function toPaper(outcome: Outcome<string>): Outcome<string> {
  const [refusal] = outcome.ok ? [] : outcome.refusals
  const there = refusal?.code === 'paper-there' ? refusal.paper : undefined
  const id = outcome.ok ? outcome.value : there
  if (id !== undefined) throw redirect(`/papers/${id}?said=${there ? 'there' : 'draw-up'}`, 303)
  return outcome
}
