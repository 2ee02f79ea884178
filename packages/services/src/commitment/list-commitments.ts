import { mayDecide, mayFollow, mayReport, type Reader } from '@phoihop/core/account'
import { closingRate } from '@phoihop/core/commitment'
import type { BodyId } from '@phoihop/core/register'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor } from '../schedule/context.ts'
import { actsInSight } from './acts-in-sight.ts'
import { judgesOf } from './judges-of.ts'
import { byNeed, carrierIn, commitmentsOf, lineOf } from './lines.ts'
import type { CommitmentFilter, CommitmentLine, CommitmentList, OwnCommitments, RateLine } from './views.ts'

/** Commitments in sight, with the closing rate of each body and place among them; the rates are of everything that matches but for the state asked for. */
export async function listCommitments(house: House, reader: Reader, filter: CommitmentFilter = {}): Promise<CommitmentList> {
  const context = await contextFor(house, reader)
  const acts = await actsInSight(house.db, context.scope, filter.ids ? { subjects: filter.ids } : {})
  const years = new Map(acts.map(({ subject, year }) => [subject, year]))
  const today = house.today()
  const seen = commitmentsOf(acts).map((commitment) => lineOf(context, commitment, today))
  await noteOverview(house, reader, context.definition.programme.programme, acts)
  const matching = seen.filter((line) => matches(filter, line, years.get(line.commitment.id)))
  const total = rateOf(matching)
  const carried = matching.filter(({ now }) => now !== 'open')
  const counted = PARTS.find((part) => part === filter.part)
  return {
    lines: matching.filter(({ commitment: { id }, standing }) => (filter.state === undefined || standing.state === filter.state) && (counted === undefined || total[counted].includes(id))).sort(byNeed),
    total,
    bodies: ratesBy(matching, ({ owner }) => owner),
    now: ratesBy(carried, (line) => carrierIn(line) ?? line.owner),
    carried: rateOf(carried),
    open: matching.filter(({ now }) => now === 'open').sort(byNeed),
    places: ratesBy(matching, ({ place }) => place),
    years: [...new Set(years.values())].sort((a, b) => b - a),
  }
}

function matches({ year, place, body, carrier }: CommitmentFilter, line: CommitmentLine, of: number | undefined): boolean {
  return (year === undefined || of === year) && (place === undefined || line.place.id === place) && (body === undefined || line.owner.id === body) && (carrier === undefined || (carrier === NOBODY ? line.now === 'open' : carrierIn(line)?.id === carrier))
}

/** In place of a body: what nobody carries. */
const NOBODY = 'nobody'
const PARTS = ['raised', 'closed', 'open', 'late'] as const
const rateOf = (lines: readonly CommitmentLine[]) => closingRate(lines.map(({ commitment: { id }, standing }) => ({ id, standing })))

/** The most still open first. */
function ratesBy<Id extends string>(lines: readonly CommitmentLine[], of: (line: CommitmentLine) => { id: Id; title: { vi: string; en?: string } }): readonly RateLine<Id>[] {
  return [...Map.groupBy(lines, (line) => of(line).id).values()]
    .map((own) => ({ ...of(own[0] as CommitmentLine), rate: rateOf(own) }))
    .sort((a, b) => b.rate.late.length - a.rate.late.length || b.rate.open.length - a.rate.open.length || (a.title.vi < b.title.vi ? -1 : 1))
}

/** What the reader's body (or one that went on in it) still owes, and what waits for its acceptance. */
export async function ownCommitments(house: House, reader: Reader): Promise<OwnCommitments> {
  const context = await contextFor(house, reader)
  const today = house.today()
  const own = standsFor(context.definition, reader, today)
  if (own.length === 0 || !mayReport(reader)) return { own: [], toAccept: [], toAssign: [] }
  const lines = commitmentsOf(await actsInSight(house.db, context.scope)).map((commitment) => lineOf(context, commitment, today)).sort(byNeed)
  return {
    own: lines.filter((line) => own.includes(carrierIn(line)?.id as BodyId) && ['returned', 'late', 'due-soon', 'open'].includes(line.standing.state)),
    toAccept: lines.filter(({ commitment, standing }) => standing.state === 'done' && !own.includes(commitment.done?.by ?? commitment.owner) && judgesOf(context.definition, commitment, today).some((judge) => own.includes(judge))),
    toAssign: mayDecide(reader) && mayFollow(context.scope) ? lines.filter(({ now }) => now === 'open') : [],
  }
}
