import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import { wrongText, type DecisionBasis } from '../work/index.ts'
import type { CommitmentAct, CommitmentCase } from './types.ts'

const [NUMBER_LIMIT, REASON_LIMIT] = [60, 300]
type Decision<Name extends CommitmentAct['did']> = Outcome<Extract<CommitmentAct, { did: Name }>>

/** Its owner, or who it went on in, says it is done, with the number of the paper where there is one. Refuses a day to come, one before it was raised, and a second report. */
export function reportCommitment(the: CommitmentCase, on: CalendarDate, number: string): Decision<'report'> {
  const { commitment, stands, today } = the
  if (!stands.includes(commitment.owner)) return refuse({ code: 'not-yours', owners: [commitment.owner] })
  const refusal = isClosed(the) ?? (number.trim() === '' ? undefined : wrongText('number', number, NUMBER_LIMIT))
  if (refusal) return refuse(refusal)
  if (commitment.done) return refuse({ code: 'commitment-reported', on: commitment.done.on })
  if (on > today) return refuse({ code: 'day-in-the-future', day: on, today })
  if (on < commitment.raisedOn) return refuse({ code: 'day-before-period', day: on, from: commitment.raisedOn })
  return ok({ did: 'report', on, ...(number.trim() === '' ? {} : { number: number.trim() }) })
}

/** The chair takes the report as good; its own is for another signatory at the place to accept. */
export function acceptCommitment(the: CommitmentCase): Decision<'accept'> {
  const refusal = notJudge(the) ?? isClosed(the) ?? nothingReported(the)
  return refusal ? refuse(refusal) : ok({ did: 'accept' })
}

/** The chair sends the report back, with a reason; an accepted one, too. */
export function returnCommitment(the: CommitmentCase, because: string): Decision<'return'> {
  const refusal = notJudge(the) ?? isWithdrawn(the) ?? nothingReported(the) ?? wrongText('because', because, REASON_LIMIT)
  return refusal ? refuse(refusal) : ok({ did: 'return', because: because.trim() })
}

/** The chair gives more time, on a document. The new day must be later than the one due now. */
export function extendCommitment(the: CommitmentCase, to: CalendarDate, basis: DecisionBasis): Decision<'extend'> {
  const refusal = notJudge(the) ?? isClosed(the) ?? wrongBasis(the, basis)
  if (refusal) return refuse(refusal)
  const { due, done } = the.commitment
  if (done) return refuse({ code: 'commitment-reported', on: done.on })
  return to > due ? ok({ did: 'extend', to, basis }) : refuse({ code: 'postponed-backwards', to, due })
}

/** The chair releases the owner, on a document. */
export function withdrawCommitment(the: CommitmentCase, basis: DecisionBasis): Decision<'withdraw'> {
  const refusal = notJudge(the) ?? isClosed(the) ?? wrongBasis(the, basis)
  if (refusal) return refuse(refusal)
  const { done } = the.commitment
  return done ? refuse({ code: 'commitment-reported', on: done.on }) : ok({ did: 'withdraw', basis })
}

const notJudge = ({ judges, stands }: CommitmentCase): Refusal | undefined => (judges.some((judge) => stands.includes(judge)) ? undefined : { code: 'not-yours', owners: judges })
const isWithdrawn = ({ commitment: { withdrawn, id } }: CommitmentCase): Refusal | undefined => (withdrawn ? { code: 'commitment-closed', commitment: id } : undefined)
const isClosed = (the: CommitmentCase): Refusal | undefined =>
  isWithdrawn(the) ?? (the.commitment.acceptedOn ? { code: 'commitment-closed', commitment: the.commitment.id } : undefined)

function nothingReported({ commitment, stands }: CommitmentCase): Refusal | undefined {
  if (!commitment.done) return { code: 'nothing-to-accept', occurrence: commitment.id }
  return stands.includes(commitment.done.by) ? { code: 'may-not', action: 'judge-own-report' } : undefined
}

function wrongBasis({ today }: CommitmentCase, basis: DecisionBasis): Refusal | undefined {
  return basis.on > today ? { code: 'day-in-the-future', day: basis.on, today } : wrongText('document', basis.document, NUMBER_LIMIT)
}
