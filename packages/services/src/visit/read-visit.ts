import { isSeen, mayReport, type Reader } from '@phoihop/core/account'
import { yearOf } from '@phoihop/core/calendar'
import type { CommitmentAct } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, isOn, type BodyId } from '@phoihop/core/register'
import { parseOccurrenceKey } from '@phoihop/core/schedule'
import { whatMayBeDone, type VisitAct } from '@phoihop/core/visit'
import { listAccountTitles } from '@phoihop/storage/account'
import { listActs } from '@phoihop/storage/year'
import { noteReading } from '../audit/note-reading.ts'
import { commitmentsOf, lineOf } from '../commitment/lines.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor } from '../schedule/context.ts'
import { checklistOf } from './checklist.ts'
import { linesOf, monthsFrom } from './list-visits.ts'
import type { VisitView } from './views.ts'
import { inspectionOf, visitedFrom, visitorsAt } from './visitors.ts'

/** One visit with what the visited body owes, what was found and what this reader may do; for who makes, receives or looks down on it. */
export async function readVisit(house: House, reader: Reader, id: string): Promise<Outcome<VisitView>> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const { definition, timetable, scope } = context
  const { index } = definition
  const acts = await listActs<VisitAct>(house.db, scope, 'visit', { subjects: [id] })
  const [[line], first] = [linesOf(context, acts, today), acts[0]]
  if (!line || !first) return refuse({ code: 'unknown-visit', visit: id })
  await noteReading(house, reader, `visit/${id}`, [{ owners: first.owners }])
  const { visit, year } = line
  const parts = parseOccurrenceKey(visit.under)
  const place = parts.ok ? parts.value.place : first.place
  const [visitors, stands] = [visitorsAt(context, place, today), standsFor(definition, reader, today)]
  const body = reader.seat.body && index.body(reader.seat.body)
  const acting = body && mayReport(reader) && isOn(body.exists, today) && visitors.some((one) => stands.includes(one))
  const own = { programme: scope.programme, bodies: [...first.owners, ...stands] }
  const charged = visit.findings.flatMap(({ to }) => to.map(({ commitment }) => commitment))
  const lines = new Map(commitmentsOf(charged.length === 0 ? [] : await listActs<CommitmentAct>(house.db, own, 'commitment', { subjects: charged })).map((one) => [one.id, lineOf(context, one, today)]))
  const named = (one: BodyId) => ({ id: one, title: bodyKnownAs(index, one, today) })
  const accounts = await listAccountTitles(house.db, acts.map(({ account }) => account))
  const inspection = inspectionOf(context, place, year)
  const on = visit.held?.on ?? today
  return ok({
    ...line, visitors: visitors.map(named), today,
    checklist: await checklistOf(house, context, visit.body, year, yearOf(on) > year ? (`${year}-12-31` as typeof on) : on),
    findings: visit.findings.map(({ finding, what, due, to }) => ({ finding, what, due, to: to.flatMap(({ commitment }) => lines.get(commitment) ?? []) })),
    may: acting ? whatMayBeDone(visit, today) : [],
    owers: acting ? ownersFirst(visit.body, visitedFrom(context, place, today, []).filter((one) => one.id === visit.body || one.place === index.body(visit.body)?.place).map(({ id: one }) => one)).map(named) : [],
    months: monthsFrom(today, year),
    ...(inspection && isSeen(scope, inspection.owners) && timetable.byKey.has(inspection.key) ? { duty: inspection.key } : {}),
    history: acts.map(({ act, body: by, account, recordedOn }) => ({ act, body: bodyKnownAs(index, by, recordedOn), account: accounts.get(account) ?? { vi: account }, recordedOn })),
  })
}

const ownersFirst = (body: BodyId, all: readonly BodyId[]): readonly BodyId[] => [...all.filter((one) => one === body), ...all.filter((one) => one !== body)]
