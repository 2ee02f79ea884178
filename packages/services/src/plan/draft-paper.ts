import { mayReport, type Reader } from '@phoihop/core/account'
import { refuse, type Outcome } from '@phoihop/core/outcome'
import { commonFacts, printDay, type FactsOf, type PaperKind } from '@phoihop/core/paper'
import { foldPlan, type Plan, type PlanAct, type PlanItemKind } from '@phoihop/core/plan'
import { listActs } from '@phoihop/storage/year'
import type { Definition, House } from '../house/house.ts'
import { draftPaper } from '../paper/draft-paper.ts'
import { joined } from '../paper/in-print.ts'
import { contextFor } from '../schedule/context.ts'
import { findPlan, scopeOfPlaces, type PlanMatter } from './plan-matter.ts'
import { partyTitle } from './plan-row.ts'

/** Whether the plan is out for signing or signed: before that its text is nobody's yet. */
const hasText = ({ state }: Pick<Plan, 'state'>): boolean => state === 'submitted' || state === 'agreed' || state === 'approved'
/** What the chair draws up from a plan as it stands. */
export const whichPlanPapers = (reader: Reader, { chairs }: Pick<PlanMatter, 'chairs'>, plan: Plan): readonly PaperKind[] =>
  mayReport(reader) && hasText(plan) && chairs.some((chair) => chair === reader.seat.body) ? ['plan'] : []

/**
 * The chair draws up the plan's paper from the text that is out for signing or signed; answers its id. Who has approved that text there agrees to the
 * paper with it. Under way already and overtaken by another text, the same paper is drawn up again. Refuses anybody else (`not-yours`), a plan
 * that is not submitted, and a paper that says what holds (`paper-there`).
 */
export async function draftPlanPaper(house: House, reader: Reader, key: string): Promise<Outcome<string>> {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'plan' })
  const context = await contextFor(house, reader)
  const found = findPlan(house, context, key)
  if (!found.ok) return found
  const { occurrence, chairs, members, places, year } = found.value
  const own = reader.seat.body && context.definition.index.body(reader.seat.body)
  if (!own || !chairs.includes(own.id)) return refuse({ code: 'not-yours', owners: chairs })
  const plan = foldPlan(await listActs<PlanAct>(house.db, scopeOfPlaces(context, places, members), 'plan', { subjects: [occurrence.key] }))
  if (!hasText(plan)) return refuse({ code: 'plan-not-submitted' })
  const about = { about: occurrence.key, place: occurrence.place, year, lead: own.party, seenBy: members, version: plan.version, agreed: plan.approvals.map(({ body }) => body) }
  return draftPaper(house, reader, 'plan', (frame) => ({ ...commonFacts(frame), ...planFacts(context.definition, plan) }), about)
}

/** Every item with who does it and by when, what is new apart from what the programme asks. */
function planFacts(definition: Definition, { items }: Plan): Pick<FactsOf<'plan'>, 'duties' | 'initiatives'> {
  const of = (kind: PlanItemKind) => items.filter((item) => item.kind === kind)
    .map(({ title, who, by }) => ({ what: title, who: joined(who.map((party) => partyTitle(definition)(party).vi)), due: printDay(by) }))
  return { duties: of('duty'), initiatives: of('initiative') }
}
