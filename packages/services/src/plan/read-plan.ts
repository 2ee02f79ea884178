import type { Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { foldPlan, isLastToSign, noveltyOf, waitingFor, type EarlierInitiative, type ItemStanding, type Plan, type PlanAct } from '@phoihop/core/plan'
import { type BodyId, type PartyId, type PlaceId, placeKnownAs, type Words } from '@phoihop/core/register'
import type { YearAct } from '@phoihop/core/year'
import { listAccountTitles } from '@phoihop/storage/account'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteOverview, noteReading } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { papersOf } from '../paper/papers-of.ts'
import { whichPlanPapers } from './draft-paper.ts'
import { earlierInitiatives } from './earlier.ts'
import { findPlan, scopeOfPlaces, type PlanMatter } from './plan-matter.ts'
import { partyTitle, planRow, titleOn } from './plan-row.ts'
import { keyOf, proposalsFor } from './propose.ts'
import type { ItemView, NearView, PlanView, ProposalView } from './views.ts'

/** The plan of a year at a place with its items, what bodies say of them, who signed and what this reader may do. Out of scope it is as unknown as one that does not exist. */
export async function readPlan(house: House, reader: Reader, key: string): Promise<Outcome<PlanView>> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const found = findPlan(house, context, key)
  if (!found.ok) return found
  const matter = found.value
  const { definition } = context
  const { occurrence, places, chairs } = matter
  await noteReading(house, reader, occurrence.key, [{ owners: matter.members }])
  const acts = await listActs<PlanAct>(house.db, scopeOfPlaces(context, places, matter.members), 'plan', { subjects: [occurrence.key] })
  const entries = byOccurrence(await listEntries(house.db, scopeOfPlaces(context, places, [...chairs, ...occurrence.owners]), { keys: [occurrence.key] }))
  const plan = foldPlan(acts)
  const row = planRow(reader, context, matter, plan, entries, today)
  const earlier = await earlierInitiatives(house.db, context, matter)
  const [title, party] = [titleOn(definition, matter.on), partyTitle(definition)]
  const items = plan.items.map((item) => itemView(reader, context, matter, plan, item, earlier.initiatives))
  const shown = new Set(items.flatMap(({ nearest }) => nearest.filter(({ here }) => !here).map(({ place }) => place.id)))
  await noteOverview(house, reader, definition.programme.programme, [...shown].map((place) => ({ owners: earlier.from.get(place) ?? [] })))
  const proposals = row.may.includes('draft') ? await proposalsFor(house, house.db, context, matter, earlier) : []
  const body = reader.seat.body
  const papers = await papersOf(house, context, occurrence.key, matter.year, acts, whichPlanPapers(reader, matter, plan))
  return ok({
    row, title: matter.obligation.title, clause: matter.obligation.basis, seen: acts.length, version: plan.version,
    ...(plan.chair && !chairs.includes(plan.chair) ? { draftedBy: title(plan.chair) } : {}),
    items: items.map(({ nearest, ...item }) => ({ ...item, nearest: nearest.map(({ place, ...near }) => ({ ...near, place: place.title })) })),
    signing: signing(matter, plan).map(({ party: id, body: signer, on }) => ({ party: party(id), ...(signer ? { body: title(signer) } : {}), ...(on ? { on } : {}) })),
    ...(plan.returned ? { returned: { body: title(plan.returned.body), because: plan.returned.because } } : {}),
    ...(plan.reopened ? { reopened: plan.reopened } : {}),
    proposals: proposals.map((proposal): ProposalView => ({ key: keyOf(proposal), title: proposal.item.title, kind: proposal.item.kind, who: proposal.item.who.map(party), by: proposal.item.by, count: proposal.days.length, from: proposal.from })),
    parties: matter.parties.map((id) => ({ id, title: party(id) })),
    papers,
    issues: body !== undefined && row.may.includes('approve') && isLastToSign(plan, body) && row.standing?.doneOn === undefined && !papers.lines.some(({ issued, outdated }) => !issued && !outdated),
    history: await historyOf(house, context, acts),
  })
}

type Near = Omit<NearView, 'place'> & { place: { id: PlaceId; title: Words } }

function itemView(reader: Reader, { definition }: Context, { members }: PlanMatter, plan: Plan, item: ItemStanding, earlier: readonly EarlierInitiative[]): Omit<ItemView, 'nearest'> & { nearest: readonly Near[] } {
  const [party, body] = [partyTitle(definition), reader.seat.body]
  const short = (id: BodyId): Words => party(definition.index.body(id)?.party ?? (id as string as PartyId))
  const rule = item.obligation && definition.programme.obligations.find(({ id }) => id === item.obligation)
  const nearest = item.kind === 'initiative' ? noveltyOf(item.title, earlier).nearest : []
  // What was approved waits for nobody, whoever had not answered.
  const waiting = plan.state === 'approved' ? [] : waitingFor({ members: plan.members.length > 0 ? plan.members : members, ...(plan.chair ? { chair: plan.chair } : {}) }, item)
  const own = body === undefined ? undefined : item.agreed.includes(body) ? 'agreed' : item.objected.some((one) => one.body === body) ? 'objected' : undefined
  return {
    id: item.id, title: item.title, kind: item.kind, version: item.version, by: item.by,
    ...(rule ? { obligation: { id: rule.id, title: rule.title } } : {}),
    who: item.who.map((id) => ({ id, title: party(id) })),
    agreed: item.agreed.map(short), objected: item.objected.map((one) => ({ party: short(one.body), because: one.because })),
    waiting: waiting.filter((one) => !item.objected.some((said) => said.body === one)).map(short), asked: body !== undefined && waiting.includes(body),
    ...(own ? { own } : {}),
    nearest: nearest.map(({ place, ...near }) => ({ ...near, place: { id: place, title: placeKnownAs(definition.index, place) } })),
  }
}

/** Of what was submitted, those it was submitted to; before that, those it would be. */
function signing({ signers }: PlanMatter, { signers: asked, approvals }: Plan) {
  const bodies = asked.length > 0 ? asked.map((body) => ({ party: body.slice(0, body.indexOf('@')) as PlanMatter['parties'][number], body })) : signers
  return bodies.map((one) => ({ ...one, on: approvals.find(({ body }) => body === one.body)?.on }))
}

async function historyOf(house: House, { definition }: Context, acts: readonly YearAct<PlanAct>[]): Promise<PlanView['history']> {
  const accounts = await listAccountTitles(house.db, acts.map(({ account }) => account))
  return acts.map(({ act, body, account, recordedOn }, at) => ({
    did: act.did, ...detailOf(act, acts.slice(0, at)), body: titleOn(definition, recordedOn as CalendarDate)(body), account: accounts.get(account) ?? { vi: account }, on: recordedOn,
  }))
}

function detailOf(act: PlanAct, before: readonly YearAct<PlanAct>[]): { what?: string; because?: string; basis?: NonNullable<Plan['reopened']> } {
  const said = 'because' in act ? { because: act.because } : {}
  if ('basis' in act) return { basis: act.basis }
  if (!('item' in act)) return said
  const title = typeof act.item === 'string' ? foldPlan(before).items.find(({ id }) => id === act.item)?.title : act.item.title
  return { ...said, ...(title === undefined ? {} : { what: title }) }
}
