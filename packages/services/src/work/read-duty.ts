import { followersOf, mayDecide, mayReport, type Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ClausePath, OutlineClause } from '@phoihop/core/programme'
import { type BodyId, bodyKnownAs, isOn } from '@phoihop/core/register'
import { figuresOf, isClosed, isHeir, reportAs, type WorkEntry } from '@phoihop/core/work'
import { listAccountTitles } from '@phoihop/storage/account'
import { noteReading } from '../audit/note-reading.ts'
import type { Definition, House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { findInSight } from '../schedule/in-sight.ts'
import { contextFor, entriesFor, type Context } from '../schedule/context.ts'
import { dutyOf } from '../schedule/duties.ts'
import { explainDue } from './explain-due.ts'
import type { ActName, Duty, DutyStory } from './views.ts'

/** One duty with its clause, its history and what this reader may do. A duty out of the reader's scope is as unknown as one that does not exist. */
export async function readDuty(house: House, reader: Reader, key: string): Promise<Outcome<DutyStory>> {
  const context = await contextFor(house, reader)
  const occurrence = findInSight(context.timetable, context.scope, key)
  if (!occurrence) return refuse({ code: 'unknown-occurrence', occurrence: key })
  const { definition, timetable } = context
  await noteReading(house, reader, occurrence.key, [occurrence])
  const entries = await entriesFor(house, context, { places: [occurrence.place] })
  const duty = dutyOf(definition, timetable, occurrence, entries, house.today())
  const own = entries.get(occurrence.key) ?? []
  return ok({
    duty,
    clause: clauseOf(definition, duty.obligation.basis.clause),
    because: explainDue(definition.calendar, duty, own),
    history: await historyOf(house, context, own),
    may: whatMay(house, reader, definition, duty, own),
    reportAs: reportAs(duty.obligation.kind),
    figures: figuresOf(duty.obligation),
  })
}

/** The clause of the outline, or the nearest one above it that the outline prints. */
export function clauseOf({ programme }: Definition, path: ClausePath): OutlineClause {
  for (let at: string = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const clause = programme.outline.find((candidate) => candidate.path === at)
    if (clause) return { ...clause, path }
  }
  return { path, label: path, title: { vi: path } }
}

async function historyOf(house: House, { definition }: Context, entries: readonly WorkEntry[]): Promise<DutyStory['history']> {
  const accounts = await listAccountTitles(house.db, entries.map((entry) => entry.account))
  return entries.map((entry) => ({
    entry,
    body: bodyKnownAs(definition.index, entry.body, entry.recordedOn),
    account: accounts.get(entry.account) ?? { vi: entry.account },
  }))
}

function whatMay(house: House, reader: Reader, definition: Definition, duty: Duty, entries: readonly WorkEntry[]): readonly ActName[] {
  const today = house.today()
  const body = reader.seat.body && definition.index.body(reader.seat.body)
  const { state, due, doneEntry } = duty.standing
  const may: ActName[] = []
  if (!body || !isOn(body.exists, today)) return may
  const [by, ...inherits] = standsFor(definition, reader, today) as [BodyId, ...BodyId[]]
  const stand = { occurrence: duty.occurrence, by, inherits }
  if (isClosed(stand, state)) return may
  if (mayReport(reader) && (duty.occurrence.owners.includes(by) || isHeir(stand))) {
    if (state === 'returned' || state === 'done') may.push('correct')
    else if (state !== 'accepted') may.push('report')
  }
  if (mayDecide(reader) && followersOf(definition, today).includes(by)) {
    const reporter = entries.find((entry) => entry.id === doneEntry)?.body
    const isOwn = reporter !== undefined && [by, ...inherits].includes(reporter)
    if (state === 'done' && !isOwn) may.unshift('accept', 'return')
    if (state === 'accepted' && !isOwn) may.push('return')
    if (!duty.standing.done && state !== 'waived') may.push(...(due === 'awaiting' ? [] : (['postpone'] as const)), 'waive')
  }
  return may
}
