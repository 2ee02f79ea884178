import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome } from '../outcome/index.ts'
import { wrongText } from '../work/index.ts'
import { DECLINE_REASONS, type DeclineReason, type MeetingAct, type MeetingCase, type Proposal, type TimeOfDay } from './types.ts'
import { isHeld, isWaived, notChair, notMember } from './who.ts'

const WHERE_LIMIT = 160
type Did<Name extends MeetingAct['did']> = Extract<MeetingAct, { did: Name }>

/** `07:30`, 00:00 to 23:59. Refuses any other text. */
export const timeOfDay = (text: string): Outcome<TimeOfDay> => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? ok(text as TimeOfDay) : refuse({ code: 'not-a-time', text }))

/** The chair sets time and place. Refuses a day before today, the time and place in force once more, and a meeting whose duty was waived. */
export function propose(the: MeetingCase, time: { on: CalendarDate; at: TimeOfDay; where: string }): Outcome<Did<'propose'>> {
  const where = time.where.trim()
  const refusal = notChair(the) ?? isHeld(the) ?? isWaived(the) ?? wrongText('where', where, WHERE_LIMIT)
  if (refusal) return refuse(refusal)
  if (time.on < the.today) return refuse({ code: 'day-passed', day: time.on, today: the.today })
  const { proposal } = the.meeting
  if (proposal && proposal.on === time.on && proposal.at === time.at && proposal.where === where) return refuse({ code: 'nothing-changed' })
  return ok({ did: 'propose', on: time.on, at: time.at, where })
}

/**
 * The chair calls the meeting off: time and place are taken back, the period still owes it. Refuses where none is proposed, where it was held or reported as
 * held, or its duty waived, and where conclusions stand: they charge bodies, and are withdrawn first.
 */
export function callOff(the: MeetingCase): Outcome<Did<'call-off'>> {
  const refusal = notChair(the) ?? isHeld(the) ?? (the.reported ? ({ code: 'meeting-held', on: the.reported } as const) : undefined) ?? isWaived(the)
  if (refusal) return refuse(refusal)
  if (!the.meeting.proposal) return refuse({ code: 'no-proposal' })
  return the.meeting.conclusions.length > 0 ? refuse({ code: 'meeting-has-conclusions' }) : ok({ did: 'call-off' })
}

/** A member agrees to the time and place it saw, by the number of that proposal. Refuses one no longer in force, and agreeing twice. */
export function agree(the: MeetingCase, number: number): Outcome<Did<'agree'>> {
  const answered = answering(the, number)
  if (!answered.ok) return answered
  if (the.meeting.agreed.includes(the.stands[0])) return refuse({ code: 'already-agreed' })
  return ok({ did: 'agree', proposal: number })
}

/** A member cannot come then, for one of four reasons; it may still agree later. The chair proposes another time instead. */
export function decline(the: MeetingCase, number: number, because: string): Outcome<Did<'decline'>> {
  const answered = answering(the, number)
  if (!answered.ok) return answered
  const reason = DECLINE_REASONS.find((one) => one === because)
  if (!reason) return refuse({ code: 'not-a-value', field: 'because', text: because })
  return ok({ did: 'decline', proposal: number, because: reason satisfies DeclineReason })
}

function answering(the: MeetingCase, number: number): Outcome<Proposal> {
  const refusal = notMember(the) ?? isHeld(the)
  if (refusal) return refuse(refusal)
  const { proposal } = the.meeting
  if (!proposal) return refuse({ code: 'no-proposal' })
  return proposal.number === number ? ok(proposal) : refuse({ code: 'matter-changed', subject: the.key })
}

/** Said beside the proposal, never a refusal: it lies outside the period the meeting is owed for. */
export const isOutsidePeriod = ({ period }: Pick<MeetingCase, 'period'>, on: CalendarDate): boolean => on < period.from || on > period.to
