import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import type { BodyId } from '../register/index.ts'
import type { Occurrence } from '../schedule/index.ts'
import { findIdentifier } from './identifiers.ts'
import { standingOf } from './standing.ts'
import type { Act, DecisionBasis, Done, EntryId, Standing, State, WorkEntry } from './types.ts'

/**
 * What a decision about one duty is taken on. `followers` are the standing bodies: they accept, return, postpone and waive. `inherits` are
 * the ended bodies that went on in `by`: what they left open is its own, what they closed it may only read.
 */
export type Case = {
  occurrence: Occurrence
  entries: readonly WorkEntry[]
  by: BodyId
  inherits: readonly BodyId[]
  followers: readonly BodyId[]
  today: CalendarDate
}

const REASON_LIMIT = 300
const NUMBER_LIMIT = 60
type Decision<A extends Act> = Outcome<A>

/** An owner says it is done. Refused: another body's duty, a day to come, a meeting before its period, reported already (correct it instead). */
export function reportDone(the: Case, done: Done): Decision<Done> {
  const refusal = notOwner(the) ?? closed(the) ?? wrongDone(the, done)
  if (refusal) return refuse(refusal)
  const standing = now(the)
  if (standing.done) return refuse({ code: 'already-reported', occurrence: the.occurrence.key, on: standing.done.on })
  return ok(done)
}

/** An owner replaces its own report, with a reason. The first report stays in the history; an accepted one must be returned before. */
export function correct(the: Case, done: Done, because: string): Decision<Extract<Act, { did: 'correct' }>> {
  const refusal = notOwner(the) ?? closed(the) ?? wrongText('because', because, REASON_LIMIT) ?? wrongDone(the, done)
  if (refusal) return refuse(refusal)
  const { doneEntry, state } = now(the)
  if (!doneEntry) return refuse({ code: 'nothing-to-correct', occurrence: the.occurrence.key })
  if (state === 'accepted') return refuse({ code: 'already-accepted', occurrence: the.occurrence.key })
  return ok({ did: 'correct', entry: doneEntry, because: because.trim(), now: done })
}

/** A standing body takes the report as good; its own report is for another to accept. */
export function accept(the: Case): Decision<Extract<Act, { did: 'accept' }>> {
  const reported = reportedEntry(the)
  if (!reported.ok) return reported
  if (now(the).state === 'accepted') return refuse({ code: 'already-accepted', occurrence: the.occurrence.key })
  return ok({ did: 'accept', entry: reported.value })
}

/** A standing body sends the report back, with a reason. */
export function returnDone(the: Case, because: string): Decision<Extract<Act, { did: 'return' }>> {
  const refusal = wrongText('because', because, REASON_LIMIT)
  if (refusal) return refuse(refusal)
  const reported = reportedEntry(the)
  if (!reported.ok) return reported
  return ok({ did: 'return', entry: reported.value, because: because.trim() })
}

/** A standing body moves the day, on a document. The new day must be later than the one due now. */
export function postpone(the: Case, to: CalendarDate, basis: DecisionBasis): Decision<Extract<Act, { did: 'postpone' }>> {
  const refusal = notFollower(the) ?? closed(the) ?? wrongBasis(the, basis)
  if (refusal) return refuse(refusal)
  const { due } = now(the)
  if (due !== 'awaiting' && to <= due) return refuse({ code: 'postponed-backwards', to, due })
  return ok({ did: 'postpone', to, basis })
}

/** A standing body releases the body from it, on a document. */
export function waive(the: Case, basis: DecisionBasis): Decision<Extract<Act, { did: 'waive' }>> {
  const refusal = notFollower(the) ?? closed(the) ?? wrongBasis(the, basis)
  if (refusal) return refuse(refusal)
  const { done } = now(the)
  if (done) return refuse({ code: 'already-reported', occurrence: the.occurrence.key, on: done.on })
  return ok({ did: 'waive', basis })
}

const now = (the: Case): Standing => standingOf(the.occurrence, the.entries, the.today)
const notOwner = (the: Case): Refusal | undefined =>
  the.occurrence.owners.includes(the.by) || isHeir(the) ? undefined : { code: 'not-yours', owners: the.occurrence.owners }
const notFollower = (the: Case): Refusal | undefined =>
  the.followers.includes(the.by) ? undefined : { code: 'not-yours', owners: the.followers }

const closed = (the: Case): Refusal | undefined =>
  isClosed(the, now(the).state) ? { code: 'closed-by-predecessor', occurrence: the.occurrence.key } : undefined

type Heir = Pick<Case, 'by' | 'inherits'> & { occurrence: Pick<Occurrence, 'owners'> }

/** Whether the duty was a body's that has ended and went on in this one. */
export const isHeir = ({ occurrence: { owners }, by, inherits }: Heir): boolean => !owners.includes(by) && owners.some((owner) => inherits.includes(owner))

/** Whether the duty was closed before it came to this body: it is a record then, to be read. A report sent back is open. */
export const isClosed = (the: Heir, state: State): boolean => isHeir(the) && (state === 'done' || state === 'accepted' || state === 'waived')

function reportedEntry(the: Case): Outcome<EntryId> {
  const refusal = notFollower(the) ?? closed(the)
  if (refusal) return refuse(refusal)
  const standing = now(the)
  if (!standing.doneEntry || standing.state === 'returned') return refuse({ code: 'nothing-to-accept', occurrence: the.occurrence.key })
  const reporter = the.entries.find((entry) => entry.id === standing.doneEntry)?.body
  if (reporter !== undefined && [the.by, ...the.inherits].includes(reporter)) return refuse({ code: 'may-not', action: 'judge-own-report' })
  return ok(standing.doneEntry)
}

function wrongDone(the: Case, done: Done): Refusal | undefined {
  if (done.on > the.today) return { code: 'day-in-the-future', day: done.on, today: the.today }
  const { from, to } = the.occurrence.period
  // A period of one day is the day of the event itself (a festival, a set date): held early, it is held.
  if (done.did === 'hold' && from !== to && done.on < from) return { code: 'day-before-period', day: done.on, from }
  return done.did === 'issue' ? wrongText('number', done.number, NUMBER_LIMIT) : undefined
}

/** What is wrong in the paper a decision rests on: a day to come, no number, one that is too long or holds an identifier of a person. */
export function wrongBasis({ today }: Pick<Case, 'today'>, basis: DecisionBasis): Refusal | undefined {
  if (basis.on > today) return { code: 'day-in-the-future', day: basis.on, today }
  return wrongText('document', basis.document, NUMBER_LIMIT)
}

/** Free text: needed, short, and free of anything that identifies a person. */
export function wrongText(field: string, text: string, limit: number): Refusal | undefined {
  const plain = text.trim()
  if (plain === '') return { code: 'field-missing', field }
  if (plain.length > limit) return { code: 'text-too-long', field, limit }
  const person = findIdentifier(plain)
  return person ? { code: 'names-a-person', field, ...person } : undefined
}
