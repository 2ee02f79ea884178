import { mayReport, type Reader, type Scope } from '@phoihop/core/account'
import { calendarDate, yearOf, type CalendarDate } from '@phoihop/core/calendar'
import type { CommitmentAct } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import { parseOccurrenceKey } from '@phoihop/core/schedule'
import { cancelVisit as decideCancel, find as decideFinding, foldVisit, holdVisit as decideHolding, moveVisit as decideMove, planVisit as decidePlan, visitTime, withdrawFinding as decideWithdraw, type Visit, type VisitAct, type VisitCase, type VisitTime } from '@phoihop/core/visit'
import type { YearAct } from '@phoihop/core/year'
import { listActs, lockMatter } from '@phoihop/storage/year'
import { release } from '../commitment/release.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { actOn, appendAct, fulfil, inNames, type Acting, type Decided, type Where } from '../year/index.ts'
import type { FindForm, PlanForm, TimeForm } from './views.ts'
import { inspectionKey, inspectionOf, membersAt, visitedFrom, visitorsAt } from './visitors.ts'

type Acted = Promise<Outcome<YearAct<VisitAct>>>
type Around = { acting: Acting; where: Where; place: PlaceId }

/** The chair of the reader's place (at the root a standing body) plans a visit of another body; answers its first act, whose subject is the visit's id. */
export async function planVisit(house: House, reader: Reader, form: PlanForm): Acted {
  const time = timeOf(form)
  if (!time.ok) return time
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'visit' })
  const [id, body, year] = [house.newId(), form.body as BodyId, yearOf(time.value.from)]
  const placeOf = (acting: Acting): PlaceId => acting.definition.index.body(acting.by)?.place as PlaceId
  const kept = await actOn<VisitAct>(house, reader, 0,
    async (acting) => {
      const place = placeOf(acting)
      // Two people who plan at once would plan the same body twice.
      await lockMatter(acting.db, acting.scope, 'visit', inspectionKey(acting, place, year))
      return ok({ affair: 'visit', subject: id, year, place, owners: [...new Set([...membersAt(acting, place, acting.today), ...visitorsAt(acting, place, acting.today), acting.by, ...(acting.definition.index.body(body) ? [body] : [])])] })
    },
    async (_acts, acting, where) => {
      const { definition, today, db } = acting
      const visitors = visitorsAt(acting, where.place, today)
      const others = visitsOf(await listActs<VisitAct>(db, scopeOf(acting, where), 'visit', { places: [where.place], years: [year, year] }))
      const owers = new Set(visitedFrom(acting, where.place, today, []).map((one) => one.id))
      const act = decidePlan({ visitors, stands: standsFor(definition, reader, today), today, owers, others, body: definition.index.body }, { body, under: inspectionKey(acting, where.place, year), time: time.value })
      return act.ok ? ok({ act: act.value }) : act
    })
  return inNames(house, kept)
}

export const moveVisit = (house: House, reader: Reader, id: string, form: TimeForm & { seen: number }): Acted =>
  act(house, reader, id, form.seen, (the) => {
    const time = timeOf(form)
    return time.ok ? alone(decideMove(the, time.value)) : time
  })

export const cancelVisit = (house: House, reader: Reader, id: string, form: { seen: number; because: string }): Acted => act(house, reader, id, form.seen, (the) => alone(decideCancel(the, form.because)))

/** It was held. When no visit of the year is left to hold at the place, the duty of inspecting is reported with it, on this visit's day. */
export const holdVisit = (house: House, reader: Reader, id: string, form: { seen: number; on: string }): Acted =>
  act(house, reader, id, form.seen, (the, { acting, where, place }) => {
    const on = calendarDate(form.on)
    if (!on.ok) return on
    const held = decideHolding(the, on.value)
    return held.ok ? ok({ act: held.value, also: () => reported(house, reader, acting, where, place, on.value) }) : held
  })

/** What was found charges bodies, each with a commitment in the same transaction: both are kept, or neither. */
export const findOnVisit = (house: House, reader: Reader, id: string, form: FindForm): Acted =>
  act(house, reader, id, form.seen, (the, { acting, where, place }) => {
    const due = calendarDate(form.due)
    if (!due.ok) return due
    const { definition, today } = acting
    const to = form.owners.map((owner) => ({ commitment: house.newId(), owner: owner as BodyId }))
    const owers = new Set(visitedFrom(acting, place, today, []).map((one) => one.id))
    const found = decideFinding(the, { conclusion: house.newId(), what: form.what, due: due.value, to, body: definition.index.body, owers })
    if (!found.ok) return found
    const { finding, what } = found.value
    const raise = async (): Promise<Outcome<void>> => {
      for (const { commitment, owner } of to) {
        const owed = { affair: 'commitment', subject: commitment, year: where.year, place: definition.index.body(owner)?.place ?? where.place, owners: [...new Set([owner, ...where.owners])] } as const
        const raised = await appendAct<CommitmentAct>(house, reader, acting, owed, 1, { act: { did: 'raise', what, owner, due: due.value, meeting: the.visit.under, conclusion: finding, visit: id } })
        if (!raised.ok) return raised
      }
      return ok(undefined)
    }
    return ok({ act: found.value, also: raise })
  })

/** A finding recorded by mistake is taken back, and what it charged withdrawn, while nobody has reported it. */
export const withdrawFinding = (house: House, reader: Reader, id: string, form: { seen: number; finding: string }): Acted =>
  act(house, reader, id, form.seen, (the, { acting }) => {
    const taken = decideWithdraw(the, form.finding)
    const found = the.visit.findings.find(({ finding }) => finding === form.finding)
    return taken.ok && found ? ok({ act: taken.value, also: () => release(house, reader, acting, { conclusion: found.finding, to: found.to }) }) : alone(taken)
  })

async function act(house: House, reader: Reader, id: string, seen: number, decide: (the: VisitCase, around: Around) => Outcome<Decided<VisitAct>>): Acted {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'visit' })
  const kept = await actOn<VisitAct>(house, reader, seen,
    async ({ db, scope }) => {
      const [first] = await listActs<VisitAct>(db, scope, 'visit', { subjects: [id] })
      return first ? ok({ affair: 'visit', subject: id, year: first.year, place: first.place, owners: first.owners }) : refuse({ code: 'unknown-visit', visit: id })
    },
    (acts, acting, where) => {
      const visit = foldVisit(acts)
      if (!visit) return refuse({ code: 'unknown-visit', visit: id })
      const parts = parseOccurrenceKey(visit.under)
      const place = parts.ok ? parts.value.place : where.place
      const the = { visit, visitors: visitorsAt(acting, place, acting.today), stands: standsFor(acting.definition, reader, acting.today), today: acting.today }
      return decide(the, { acting, where, place })
    })
  return inNames(house, kept)
}

async function reported(house: House, reader: Reader, acting: Acting, where: Where, place: PlaceId, on: CalendarDate): Promise<Outcome<void>> {
  const inspection = inspectionOf(acting, place, where.year)
  const scope = scopeOf(acting, where)
  const visits = visitsOf(await listActs<VisitAct>(acting.db, scope, 'visit', { places: [where.place], years: [where.year, where.year] }))
  if (!inspection || visits.some(({ held, cancelled }) => !held && !cancelled)) return ok(undefined)
  return fulfil(house, reader, acting, { occurrence: inspection, scope: { ...scope, bodies: [...new Set([...where.owners, ...inspection.owners, acting.by])] } }, on)
}

const scopeOf = ({ scope: { programme }, by }: Acting, { owners }: Where): Scope => ({ programme, bodies: [...new Set([...owners, by])] })
const visitsOf = (acts: readonly YearAct<VisitAct>[]): readonly Visit[] => [...Map.groupBy(acts, ({ subject }) => subject).values()].flatMap((own) => foldVisit(own) ?? [])
const alone = (decided: Outcome<VisitAct>): Outcome<Decided<VisitAct>> => (decided.ok ? ok({ act: decided.value }) : decided)

function timeOf({ month, on }: TimeForm): Outcome<VisitTime> {
  if (on.trim() === '') return visitTime(month, undefined)
  const day = calendarDate(on)
  return day.ok ? visitTime(month, day.value) : day
}
