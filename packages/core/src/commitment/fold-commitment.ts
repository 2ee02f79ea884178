import type { YearAct } from '../year/index.ts'
import type { Commitment, CommitmentAct } from './types.ts'

/** A commitment from its acts, oldest first; undefined for acts that do not begin with its raising. */
export function foldCommitment(acts: readonly YearAct<CommitmentAct>[]): Commitment | undefined {
  const [first, ...rest] = acts
  if (first?.act.did !== 'raise') return undefined
  const { did: _did, ...raised } = first.act
  return rest.reduce(fold, { id: first.subject, ...raised, raisedBy: first.body, raisedOn: first.recordedOn, acts: 1 })
}

function fold(before: Commitment, { act, body, recordedOn }: YearAct<CommitmentAct>): Commitment {
  const next = { ...before, acts: before.acts + 1 }
  switch (act.did) {
    case 'raise': return next
    case 'report': {
      const { returnedBecause: _returned, returnedOn: _on, ...kept } = next
      return { ...kept, done: { on: act.on, ...(act.number ? { number: act.number } : {}), by: body, recordedOn } }
    }
    case 'accept': return { ...next, acceptedOn: recordedOn }
    case 'return': {
      const { done: _done, acceptedOn: _accepted, ...kept } = next
      return { ...kept, returnedBecause: act.because, returnedOn: recordedOn }
    }
    case 'extend': return { ...next, due: act.to, extendedFrom: before.extendedFrom ?? before.due }
    case 'withdraw': return { ...next, withdrawn: { on: recordedOn, basis: act.basis } }
    case 'assign': return { ...next, assigned: { to: act.to, on: recordedOn, basis: act.basis } }
  }
}
