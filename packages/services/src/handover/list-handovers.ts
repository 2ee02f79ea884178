import { isSeen, type Reader } from '@phoihop/core/account'
import { monthOf, yearOf } from '@phoihop/core/calendar'
import { commitmentStanding, isOpen, type CommitmentAct } from '@phoihop/core/commitment'
import { type Dossier, foldHandover, type Handover, type HandoverAct } from '@phoihop/core/handover'
import { placeKnownAs } from '@phoihop/core/register'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteOverview } from '../audit/note-reading.ts'
import { byNeed, commitmentsOf, lineOf } from '../commitment/lines.ts'
import type { CommitmentLine } from '../commitment/views.ts'
import type { House } from '../house/house.ts'
import { keptAs } from '../house/kept.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { findHandover, scopeOfChairs, type HandoverMatter } from './handover-matter.ts'
import { rowOf } from './handover-row.ts'
import type { Cut } from '../work/views.ts'
import type { HandoverOverview, HandoverRow, OwnHandover } from './views.ts'

const VIETNAMESE = new Intl.Collator('vi')
/** Until then last year's handovers are what a page about handovers is opened for. */
const LAST_MONTH_AFTER = 3
const LEFT_SHOWN = 10

/** The handovers of a year the reader is a side of or looks down on; without a choice, of the year that is ending or has just ended. */
export async function listHandovers(house: House, reader: Reader, choice: { year?: number } = {}): Promise<HandoverOverview> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const { definition, timetable } = context
  const years = [...timetable.byYear.keys()].sort((a, b) => a - b)
  const usual = monthOf(today) <= LAST_MONTH_AFTER ? yearOf(today) - 1 : yearOf(today)
  const year = choice.year !== undefined && years.includes(choice.year) ? choice.year : usual
  const matters = mattersIn(house, context, year)
  await noteOverview(house, reader, definition.programme.programme, matters.map(({ members }) => ({ owners: members })))
  const rank = (row: HandoverRow) => definition.index.register.tiers.find(({ title }) => title.vi === row.tier.vi)?.rank ?? 0
  const rows = [...(await handoversOf(house, context, matters)).map(({ row }) => row), ...questionsIn(context, year)]
    .sort((a, b) => rank(a) - rank(b) || (b.standing?.daysLate ?? 0) - (a.standing?.daysLate ?? 0) || VIETNAMESE.compare(a.place.title.vi, b.place.title.vi))
  return { year, years, rows, taken: rows.filter(({ state }) => state === 'taken').length }
}

/** For the desk of the chairs: this year's once it may be handed over, last year's until the year after ends. */
export async function listOwnHandovers(house: House, reader: Reader): Promise<readonly OwnHandover[]> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const stands = standsFor(context.definition, reader, today)
  const places = stands.flatMap((body) => context.definition.index.body(body)?.place ?? [])
  const matters = [yearOf(today) - 1, yearOf(today)].flatMap((year) => mattersIn(house, context, year, (at) => places.includes(at as never)))
  const own = (await handoversOf(house, context, matters)).flatMap((one) => {
    const [gives, takes] = [one.matter.chairs, one.matter.to].map((side) => side.some((body) => stands.includes(body)))
    const isNow = one.matter.year === yearOf(today) ? today >= one.matter.opens : !gives || one.handover.state !== 'taken'
    return (gives || takes) && isNow ? [{ ...one, gives: gives === true }] : []
  })
  return Promise.all(own.map(async ({ row, matter, handover, gives }) => ({ ...row, gives, ...(handover.taken && !gives ? { left: await leftOf(house, context, matter, handover) } : {}) })))
}

type Found = { matter: HandoverMatter; handover: Handover; row: HandoverRow & { key: NonNullable<HandoverRow['key']> } }

function mattersIn(house: House, context: Context, year: number, at: (place: string) => boolean = () => true): readonly HandoverMatter[] {
  return (context.timetable.byYear.get(year) ?? []).filter(({ kind, place }) => kind === 'handover' && at(place)).flatMap(({ key }) => {
    const found = findHandover(house, context, key)
    return found.ok && isSeen(context.scope, found.value.members) ? [found.value] : []
  })
}

async function handoversOf(house: House, context: Context, matters: readonly HandoverMatter[]): Promise<readonly Found[]> {
  if (matters.length === 0) return []
  const today = house.today()
  const scope = context.scope.bodies === 'all' ? context.scope : scopeOfChairs(context, { members: matters.flatMap(({ members }) => members) }, today)
  const keys = matters.map(({ occurrence }) => occurrence.key)
  const acts = Map.groupBy(await listActs<HandoverAct>(house.db, scope, 'handover', { subjects: keys }), ({ subject }) => subject)
  const entries = byOccurrence(await listEntries(house.db, scope, { keys }))
  return matters.map((matter) => {
    const handover = foldHandover(acts.get(matter.occurrence.key) ?? [])
    return { matter, handover, row: rowOf(context, matter, handover, entries, today) }
  })
}

async function leftOf(house: House, context: Context, matter: HandoverMatter, { handed }: Handover): Promise<Cut<CommitmentLine>> {
  const dossier = handed && (await keptAs<Dossier>(house, handed.dossier))
  if (!dossier?.ok || dossier.value.commitments.length === 0) return { shown: [], total: 0 }
  const today = house.today()
  const acts = await listActs<CommitmentAct>(house.db, scopeOfChairs(context, matter, today), 'commitment', { subjects: dossier.value.commitments.map(({ id }) => id) })
  const open = commitmentsOf(acts).filter((commitment) => isOpen(commitmentStanding(commitment, today))).map((commitment) => lineOf(context, commitment, today)).sort(byNeed)
  return { shown: open.slice(0, LEFT_SHOWN), total: open.length }
}

/** Handovers of chairs that are not there any more, for who sees all. */
const questionsIn = ({ definition, timetable, seen }: Context, year: number): readonly HandoverRow[] =>
  seen.orphans.filter(({ kind, falls }) => kind === 'handover' && yearOf(falls) === year).map(({ place, tier, obligation }) => ({
    place: { id: place, title: placeKnownAs(definition.index, place) }, tier: definition.index.tier(tier)?.title ?? timetable.obligation(obligation).title, year, state: 'question', from: [], to: [],
  }))
