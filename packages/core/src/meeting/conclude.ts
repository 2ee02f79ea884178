import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import { isOn, type Body, type BodyId } from '../register/index.ts'
import { wrongText } from '../work/index.ts'
import { TEXT_LIMIT } from './items.ts'
import type { Meeting, MeetingAct, MeetingCase } from './types.ts'
import { isHeld, isOver, isToCome, notChair } from './who.ts'

type Did<Name extends MeetingAct['did']> = Extract<MeetingAct, { did: Name }>

/** The day conclusions are counted from: when it was held, else the day it is called for, else today. */
export const dayOf = ({ held, proposal }: Meeting, today: CalendarDate): CalendarDate => held?.on ?? proposal?.on ?? today

/** The chair says which bodies came: members only, each once. What was said before is replaced. */
export function attend(the: MeetingCase, bodies: readonly BodyId[]): Outcome<Did<'attend'>> {
  const refusal = notChair(the) ?? isOver(the) ?? isToCome(the) ?? twice(bodies)
  if (refusal) return refuse(refusal)
  const outside = bodies.find((body) => !the.members.includes(body))
  if (outside !== undefined) return refuse({ code: 'body-outside', body: outside })
  return bodies.length === 0 ? refuse({ code: 'nobody-attended' }) : ok({ did: 'attend', bodies })
}

/** What is concluded and who owes it. `body`: the register's answer to an id; `owers`: whom this meeting may charge today. */
export type Charge = { conclusion: string; what: string; due: CalendarDate; to: readonly { commitment: string; owner: BodyId }[]; body(id: BodyId): Body | undefined; owers: ReadonlySet<BodyId> }

/** The chair charges one or several bodies with something to be done by a day, the last one on time. That day must come after the meeting's. */
export function conclude(the: MeetingCase, { body, owers, ...said }: Charge): Outcome<Did<'conclude'>> {
  const refusal = notChair(the) ?? isOver(the) ?? isToCome(the) ?? (the.meeting.attended.length === 0 ? ({ code: 'nobody-attended' } as const) : undefined) ?? wrongCharge({ body, owers, ...said }, dayOf(the.meeting, the.today), the.today)
  return refusal ? refuse(refusal) : ok({ did: 'conclude', ...said, what: said.what.trim() })
}

/** What is wrong in charging bodies: no text or one that names a person, nobody or one twice, a body that may not be charged, a day due not after that of the charge. */
export function wrongCharge({ what, due, to, body, owers }: Omit<Charge, 'conclusion'>, day: CalendarDate, today: CalendarDate): Refusal | undefined {
  const text = wrongText('what', what, TEXT_LIMIT)
  if (text) return text
  const owners = to.map(({ owner }) => owner)
  if (owners.length === 0) return { code: 'field-missing', field: 'owner' }
  const wrong = twice(owners) ?? owners.map((owner) => wrongOwner(owner, body(owner), owers, today)).find((one) => one !== undefined)
  return wrong ?? (due <= day ? { code: 'due-not-after', due, day } : undefined)
}

/** Whether a body may be charged or visited: one of `owers`, or why not. */
export function wrongOwner(id: BodyId, body: Body | undefined, owers: ReadonlySet<BodyId>, today: CalendarDate): Refusal | undefined {
  if (owers.has(id)) return undefined
  if (!body) return { code: 'unknown-body', body: id }
  if (body.exists.to !== undefined && !isOn(body.exists, today)) return { code: 'body-ended', body: id, on: body.exists.to }
  return { code: 'body-outside', body: id }
}

const twice = (bodies: readonly BodyId[]): Refusal | undefined => {
  const again = bodies.find((body, at) => bodies.indexOf(body) !== at)
  return again === undefined ? undefined : { code: 'body-twice', body: again }
}

/** A conclusion typed by mistake, taken back while the minutes are open. What it charged is withdrawn with it. */
export function withdrawConclusion(the: MeetingCase, conclusion: string): Outcome<Did<'withdraw-conclusion'>> {
  const refusal = notChair(the) ?? isOver(the)
  if (refusal) return refuse(refusal)
  return the.meeting.conclusions.some((one) => one.conclusion === conclusion) ? ok({ did: 'withdraw-conclusion', conclusion }) : refuse({ code: 'item-gone' })
}

/** The chair says it was held, on a day up to today that no conclusion falls due before. Refuses a meeting nobody attended, and a second time. */
export function hold(the: MeetingCase, on: CalendarDate): Outcome<Did<'hold'>> {
  const refusal = notChair(the) ?? isHeld(the)
  if (refusal) return refuse(refusal)
  if (on > the.today) return refuse({ code: 'day-in-the-future', day: on, today: the.today })
  if (the.meeting.attended.length === 0) return refuse({ code: 'nobody-attended' })
  const early = the.meeting.conclusions.find(({ due }) => due <= on)
  return early ? refuse({ code: 'due-not-after', due: early.due, day: on }) : ok({ did: 'hold', on })
}
