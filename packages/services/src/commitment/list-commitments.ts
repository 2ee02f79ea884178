import { mayReport, type Reader } from '@phoihop/core/account'
import { closingRate, type CommitmentAct } from '@phoihop/core/commitment'
import { listActs } from '@phoihop/storage/year'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor } from '../schedule/context.ts'
import { judgesOf } from './judges-of.ts'
import { byNeed, commitmentsOf, lineOf } from './lines.ts'
import type { CommitmentFilter, CommitmentLine, CommitmentList, OwnCommitments, RateLine } from './views.ts'

/** Commitments in sight, with the closing rate of each body and place among them; the rates are of everything that matches but for the state asked for. */
export async function listCommitments(house: House, reader: Reader, filter: CommitmentFilter = {}): Promise<CommitmentList> {
  const context = await contextFor(house, reader)
  const acts = await listActs<CommitmentAct>(house.db, context.scope, 'commitment', filter.ids ? { subjects: filter.ids } : {})
  const years = new Map(acts.map(({ subject, year }) => [subject, year]))
  const today = house.today()
  const seen = commitmentsOf(acts).map((commitment) => lineOf(context, commitment, today))
  await noteOverview(house, reader, context.definition.programme.programme, acts)
  const matching = seen.filter(({ commitment: { id }, owner, place }) =>
    (filter.year === undefined || years.get(id) === filter.year) && (filter.place === undefined || place.id === filter.place) && (filter.body === undefined || owner.id === filter.body))
  const total = rateOf(matching)
  const counted = PARTS.find((part) => part === filter.part)
  return {
    lines: matching.filter(({ commitment: { id }, standing }) => (filter.state === undefined || standing.state === filter.state) && (counted === undefined || total[counted].includes(id))).sort(byNeed),
    total,
    bodies: ratesBy(matching, ({ owner }) => owner),
    places: ratesBy(matching, ({ place }) => place),
    years: [...new Set(years.values())].sort((a, b) => b - a),
  }
}

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
  if (own.length === 0 || !mayReport(reader)) return { own: [], toAccept: [] }
  const lines = commitmentsOf(await listActs<CommitmentAct>(house.db, context.scope, 'commitment')).map((commitment) => lineOf(context, commitment, today)).sort(byNeed)
  return {
    own: lines.filter(({ owner, standing }) => own.includes(owner.id) && ['returned', 'late', 'due-soon', 'open'].includes(standing.state)),
    toAccept: lines.filter(({ commitment, standing }) => standing.state === 'done' && !own.includes(commitment.done?.by ?? commitment.owner) && judgesOf(context.definition, commitment, today).some((judge) => own.includes(judge))),
  }
}
