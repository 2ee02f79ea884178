import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import type { BodyId } from '../register/index.ts'
import { wrongText } from '../work/index.ts'
import type { HandoverAct, HandoverCase } from './types.ts'

const TEXT_LIMIT = 300
type Did<Name extends HandoverAct['did']> = Outcome<Extract<HandoverAct, { did: Name }>>

/**
 * The chair hands over on a day, the first one allowed or later and not to come. Refuses who does not chair, a year nobody chairs after
 * (`no-next-chair`) or the same body does (`chair-stays`), and a second time (`handed-over`, `taken-over`).
 */
export function handOver(the: HandoverCase, said: { on: CalendarDate; dossier: string; reservation: string }): Did<'hand-over'> {
  const refusal = notOf(the.from, the) ?? nobodyNext(the) ?? isDone(the) ?? wrongDay(the, said.on) ?? wrongReservation(said.reservation)
  return refusal ? refuse(refusal) : ok({ did: 'hand-over', on: said.on, to: the.to, dossier: said.dossier, ...reserved(said.reservation) })
}

/** Who chairs next takes over what it saw, not before the day it was handed over. Refuses everybody else, and what is not handed over. */
export function takeOver(the: HandoverCase, said: { on: CalendarDate; reservation: string }): Did<'take-over'> {
  const refusal = notOf(the.to, the) ?? notHanded(the) ?? toCome(the, said.on) ?? tooSoon(the, said.on) ?? wrongReservation(said.reservation)
  return refusal ? refuse(refusal) : ok({ did: 'take-over', on: said.on, ...reserved(said.reservation) })
}

/** Who chairs next sends it back, with a reason: it is to be handed over again. */
export function returnHandover(the: HandoverCase, because: string): Did<'return'> {
  const refusal = notOf(the.to, the) ?? notHanded(the) ?? wrongText('because', because, TEXT_LIMIT)
  return refusal ? refuse(refusal) : ok({ did: 'return', because: because.trim() })
}

/** Why it could not be handed over today, whoever asked. */
export const whyNotYet = (the: HandoverCase): Refusal | undefined => nobodyNext(the) ?? isDone(the) ?? wrongDay(the, the.today)

const notOf = (owners: readonly BodyId[], { stands }: HandoverCase): Refusal | undefined => (owners.some((body) => stands.includes(body)) ? undefined : { code: 'not-yours', owners })

function nobodyNext({ from, to, year }: HandoverCase): Refusal | undefined {
  if (to.length === 0) return { code: 'no-next-chair', year: year + 1 }
  return to.some((body) => from.includes(body)) ? { code: 'chair-stays', year: year + 1 } : undefined
}

function isDone({ handover: { handed, taken } }: HandoverCase): Refusal | undefined {
  if (taken) return { code: 'taken-over', on: taken.on }
  return handed ? { code: 'handed-over', on: handed.on } : undefined
}

function notHanded({ handover: { handed, taken } }: HandoverCase): Refusal | undefined {
  if (taken) return { code: 'taken-over', on: taken.on }
  return handed ? undefined : { code: 'not-handed-over' }
}

const toCome = ({ today }: HandoverCase, on: CalendarDate): Refusal | undefined => (on > today ? { code: 'day-in-the-future', day: on, today } : undefined)
const wrongDay = (the: HandoverCase, on: CalendarDate): Refusal | undefined => (on < the.opens ? { code: 'too-early', from: the.opens } : toCome(the, on))
const tooSoon = ({ handover: { handed } }: HandoverCase, on: CalendarDate): Refusal | undefined => (handed && on < handed.on ? { code: 'before-handover', day: on, on: handed.on } : undefined)
const wrongReservation = (reservation: string): Refusal | undefined => (reservation.trim() === '' ? undefined : wrongText('reservation', reservation, TEXT_LIMIT))
const reserved = (reservation: string): { reservation?: string } => (reservation.trim() === '' ? {} : { reservation: reservation.trim() })
