import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import type { BodyId } from '../register/index.ts'
import { wrongBasis, wrongText, type DecisionBasis } from '../work/index.ts'
import type { CommitmentAct, CommitmentCase } from './types.ts'

const [NUMBER_LIMIT, REASON_LIMIT] = [60, 300]
type Decision<Name extends CommitmentAct['did']> = Outcome<Extract<CommitmentAct, { did: Name }>>

/** Who carries it says it is done, with the number of the paper where there is one. Refuses a day to come, one before it was raised, and a second report; and while it is a question who carries it (`carrier-open`). */
export function reportCommitment(the: CommitmentCase, on: CalendarDate, number: string): Decision<'report'> {
  const { commitment, today } = the
  const refusal = notCarrier(the) ?? isClosed(the) ?? (number.trim() === '' ? undefined : wrongText('number', number, NUMBER_LIMIT))
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

/**
 * A standing body says which body carries it on, on a document: one that is there, where its own was split or ended with nobody to go on.
 * Refuses where a body carries it anyhow (`carrier-there`).
 */
export function assignCommitment(the: CommitmentCase, to: BodyId, choices: ReadonlySet<BodyId>, basis: DecisionBasis): Decision<'assign'> {
  const { followers, stands, carrier, commitment } = the
  if (!followers.includes(stands[0])) return refuse({ code: 'not-yours', owners: followers })
  const refusal = isClosed(the) ?? (commitment.done ? { code: 'commitment-reported' as const, on: commitment.done.on } : undefined)
  if (refusal) return refuse(refusal)
  if ('body' in carrier) return refuse({ code: 'carrier-there', body: carrier.body })
  if (!choices.has(to)) return refuse({ code: 'body-outside', body: to })
  const wrong = wrongBasis(the, basis)
  return wrong ? refuse(wrong) : ok({ did: 'assign', to, basis })
}

function notCarrier({ carrier, stands, commitment }: CommitmentCase): Refusal | undefined {
  if ('body' in carrier) return stands.includes(carrier.body) ? undefined : { code: 'not-yours', owners: [carrier.body] }
  return carrier.heirs.some((heir) => stands.includes(heir)) ? { code: 'carrier-open', commitment: commitment.id } : { code: 'not-yours', owners: carrier.heirs.length > 0 ? carrier.heirs : [commitment.owner] }
}

const notJudge = ({ judges, stands }: CommitmentCase): Refusal | undefined => (judges.some((judge) => stands.includes(judge)) ? undefined : { code: 'not-yours', owners: judges })
const isWithdrawn = ({ commitment: { withdrawn, id } }: CommitmentCase): Refusal | undefined => (withdrawn ? { code: 'commitment-closed', commitment: id } : undefined)
const isClosed = (the: CommitmentCase): Refusal | undefined =>
  isWithdrawn(the) ?? (the.commitment.acceptedOn ? { code: 'commitment-closed', commitment: the.commitment.id } : undefined)

function nothingReported({ commitment, stands }: CommitmentCase): Refusal | undefined {
  if (!commitment.done) return { code: 'nothing-to-accept', occurrence: commitment.id }
  return stands.includes(commitment.done.by) ? { code: 'may-not', action: 'judge-own-report' } : undefined
}
