import { periodNamed, yearOf, type CalendarDate } from '../calendar/index.ts'
import { wrongCharge, wrongOwner, type Charge } from '../meeting/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import type { Body, BodyId } from '../register/index.ts'
import type { OccurrenceKey } from '../schedule/index.ts'
import { wrongText } from '../work/index.ts'
import { visitState } from './fold-visit.ts'
import type { Visit, VisitAct, VisitCase, VisitTime } from './types.ts'

const REASON_LIMIT = 300
type Did<Name extends VisitAct['did']> = Outcome<Extract<VisitAct, { did: Name }>>

/** `body`: the register's answer to the id. `owers`: whom the visitors' place may visit. `others`: the visits planned there in the year. */
export type PlanCase = { visitors: readonly BodyId[]; stands: readonly BodyId[]; today: CalendarDate; body(id: BodyId): Body | undefined; owers: ReadonlySet<BodyId>; others: readonly Visit[] }

/** A month as `2026-09`, or a day where one is given. Refuses anything else. */
export function visitTime(month: string, day: CalendarDate | undefined): Outcome<VisitTime> {
  if (day !== undefined) return ok({ from: day, to: day })
  const period = periodNamed(month)
  if (!/^\d{4}-\d{2}$/.test(month) || !period.ok) return refuse({ code: 'not-a-period', text: month })
  return ok({ from: period.value.from, to: period.value.to })
}

/** Who visits plans one of another body: of its place, or just below. Refuses itself, a body that has ended, a time that is over, and one that has a visit to come. */
export function planVisit(the: PlanCase, { body: id, under, time }: { body: BodyId; under: OccurrenceKey; time: VisitTime }): Did<'plan'> {
  const refusal = notVisitor(the) ?? (the.stands.includes(id) ? ({ code: 'body-outside', body: id } as const) : wrongOwner(id, the.body(id), the.owers, the.today)) ?? isPast(time, the.today)
  if (refusal) return refuse(refusal)
  const there = the.others.some((visit) => visit.body === id && !visit.held && !visit.cancelled)
  return there ? refuse({ code: 'visit-planned', body: id }) : ok({ did: 'plan', body: id, under, ...time })
}

/** Another time, within the same year. */
export function moveVisit(the: VisitCase, time: VisitTime): Did<'move'> {
  const { from, to } = the.visit.time
  const refusal = notVisitor(the) ?? isClosed(the) ?? isPast(time, the.today)
  if (refusal) return refuse(refusal)
  if (yearOf(time.from) !== yearOf(from)) return refuse({ code: 'day-outside-year', day: time.from, year: yearOf(from) })
  return time.from === from && time.to === to ? refuse({ code: 'nothing-changed' }) : ok({ did: 'move', ...time })
}

/** Taken off the plan, with a reason. What it found is charged already: such a visit is held. */
export function cancelVisit(the: VisitCase, because: string): Did<'cancel'> {
  const refusal = notVisitor(the) ?? isClosed(the) ?? (the.visit.findings.length > 0 ? ({ code: 'visit-has-findings' } as const) : undefined) ?? wrongText('because', because, REASON_LIMIT)
  return refusal ? refuse(refusal) : ok({ did: 'cancel', because: because.trim() })
}

/** What is found charges bodies as a conclusion does: from the time it is planned for, to the end of the day it is recorded as held. */
export function find(the: VisitCase, { conclusion, body, owers, ...said }: Charge): Did<'find'> {
  const { held, time } = the.visit
  const refusal = notVisitor(the) ?? isCancelled(the) ?? isOver(the) ?? toCome(the, time) ?? wrongCharge({ ...said, body, owers }, held?.on ?? the.today, the.today)
  return refusal ? refuse(refusal) : ok({ did: 'find', finding: conclusion, ...said, what: said.what.trim() })
}

/** What was recorded by mistake is taken back while more may be recorded; what it charged is withdrawn with it. */
export function withdrawFinding(the: VisitCase, finding: string): Did<'withdraw-finding'> {
  const refusal = notVisitor(the) ?? isCancelled(the) ?? isOver(the)
  if (refusal) return refuse(refusal)
  return the.visit.findings.some((one) => one.finding === finding) ? ok({ did: 'withdraw-finding', finding }) : refuse({ code: 'item-gone' })
}

/** It was held, on a day of its year up to today that nothing found falls due before. */
export function holdVisit(the: VisitCase, on: CalendarDate): Did<'hold'> {
  const refusal = notVisitor(the) ?? isClosed(the)
  if (refusal) return refuse(refusal)
  if (on > the.today) return refuse({ code: 'day-in-the-future', day: on, today: the.today })
  if (yearOf(on) !== yearOf(the.visit.time.from)) return refuse({ code: 'day-outside-year', day: on, year: yearOf(the.visit.time.from) })
  const early = the.visit.findings.find(({ due }) => due <= on)
  return early ? refuse({ code: 'due-not-after', due: early.due, day: on }) : ok({ did: 'hold', on })
}

/** What may be done about a visit on a day, by who visits. */
export function whatMayBeDone(visit: Visit, today: CalendarDate): readonly VisitAct['did'][] {
  const state = visitState(visit, today)
  if (state === 'cancelled') return []
  if (state === 'held') return visit.held?.recordedOn === today ? ['find', 'withdraw-finding'] : []
  return state === 'planned' ? ['move', 'cancel', 'hold'] : ['hold', 'find', 'withdraw-finding', 'move', ...(visit.findings.length === 0 ? (['cancel'] as const) : [])]
}

const notVisitor = ({ visitors, stands }: Pick<VisitCase, 'visitors' | 'stands'>): Refusal | undefined => (visitors.some((body) => stands.includes(body)) ? undefined : { code: 'not-yours', owners: visitors })
const isCancelled = ({ visit }: VisitCase): Refusal | undefined => (visit.cancelled ? { code: 'visit-cancelled' } : undefined)
/** What was found stands from the day after it was recorded as held. */
const isOver = ({ visit: { held }, today }: VisitCase): Refusal | undefined => (held && held.recordedOn !== today ? { code: 'visit-held', on: held.on } : undefined)
const isClosed = (the: VisitCase): Refusal | undefined => isCancelled(the) ?? (the.visit.held ? { code: 'visit-held', on: the.visit.held.on } : undefined)
const isPast = ({ to }: VisitTime, today: CalendarDate): Refusal | undefined => (to < today ? { code: 'day-passed', day: to, today } : undefined)
const toCome = ({ visit: { held }, today }: VisitCase, { from }: VisitTime): Refusal | undefined => (!held && from > today ? { code: 'visit-to-come', from } : undefined)
