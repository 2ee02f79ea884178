import { mayApprove, mayReport, type Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { decideOnPlan, initiativesIn, isLastToSign, type NewPlanItem, type PlanAct, type PlanItemId, type PlanTyped } from '@phoihop/core/plan'
import type { PartyId } from '@phoihop/core/register'
import type { YearAct } from '@phoihop/core/year'
import type { House } from '../house/house.ts'
import { paperSeenIn, signWith } from '../paper/sign-with.ts'
import { actOn, type Acting, type Decided, type Where } from '../year/index.ts'
import { caseFor } from './case-for.ts'
import { earlierInitiatives } from './earlier.ts'
import { issuePlan } from './issue-plan.ts'
import { actorsOf, findPlan, type PlanMatter } from './plan-matter.ts'
import { keyOf, proposalsFor } from './propose.ts'
import type { ApproveForm, ItemForm } from './views.ts'

type Acted = Promise<Outcome<YearAct<PlanAct>>>
type Typing = (acting: Acting, matter: PlanMatter) => Promise<Outcome<PlanTyped>> | Outcome<PlanTyped>
const TRIES = 10

/** The chair drafts the plan from what is proposed: `take` names the proposals as the page showed them. */
export const draftPlan = (house: House, reader: Reader, key: string, take: readonly string[]): Acted =>
  act(house, reader, key, 0, async (acting, matter) => {
    const proposals = await proposalsFor(house, acting.db, acting, matter, await earlierInitiatives(acting.db, acting, matter))
    const strange = take.find((one) => !proposals.some((proposal) => keyOf(proposal) === one))
    if (strange !== undefined) return refuse({ code: 'not-a-value', field: 'items', text: strange })
    return ok({ did: 'draft', items: proposals.filter((proposal) => take.includes(keyOf(proposal))).map(({ item }) => item) })
  })

/** `seen`: how many acts there were when the form was shown. */
export const addItem = (house: House, reader: Reader, key: string, seen: number, form: ItemForm): Acted =>
  act(house, reader, key, seen, () => itemFrom(form, (item) => ({ did: 'add-item', item })))

export const changeItem = (house: House, reader: Reader, key: string, seen: number, id: string, form: ItemForm): Acted =>
  act(house, reader, key, seen, () => itemFrom(form, (item) => ({ did: 'change-item', item: { ...item, id: id as PlanItemId } })))

export const withdrawItem = (house: House, reader: Reader, key: string, seen: number, id: string): Acted =>
  act(house, reader, key, seen, () => ok({ did: 'withdraw-item', item: id as PlanItemId }))

export const submitPlan = (house: House, reader: Reader, key: string, seen: number): Acted => act(house, reader, key, seen, () => ok({ did: 'submit' }))

/** `version`: of the item's words, as the page showed them. What others say meanwhile of this or another item is no hindrance. */
export const agreeToItem = (house: House, reader: Reader, key: string, id: string, version: number): Acted =>
  untilTaken(() => act(house, reader, key, undefined, () => ok({ did: 'agree', item: id as PlanItemId, version })))

export const objectToItem = (house: House, reader: Reader, key: string, id: string, version: number, because: string): Acted =>
  untilTaken(() => act(house, reader, key, undefined, () => ok({ did: 'object', item: id as PlanItemId, version, because })))

/**
 * A signer approves the text of that version, and signs the paper of that text with it where one was drawn up here. The last one may say under which
 * number and on which day a paper of elsewhere was issued: its duty is reported done with it, or nothing is kept.
 */
export const approvePlan = (house: House, reader: Reader, key: string, form: ApproveForm): Acted =>
  mayApprove(reader) ? untilTaken(() => act(house, reader, key, undefined, () => ok({ did: 'approve', version: form.version }), form)) : refused('approve')

export const returnPlan = (house: House, reader: Reader, key: string, seen: number, because: string): Acted =>
  mayApprove(reader) ? act(house, reader, key, seen, () => ok({ did: 'return', because })) : refused('return')

/** An approved plan is opened again, on a document. */
export const reopenPlan = (house: House, reader: Reader, key: string, seen: number, form: { document: string; documentOn: string }): Acted =>
  mayApprove(reader)
    ? act(house, reader, key, seen, () => {
      const on = calendarDate(form.documentOn)
      return on.ok ? ok({ did: 'reopen', basis: { document: form.document.trim(), on: on.value } }) : on
    })
    : refused('reopen')

function act(house: House, reader: Reader, key: string, seen: number | undefined, typing: Typing, issue?: ApproveForm): Acted {
  if (!mayReport(reader)) return refused('plan')
  let matter: PlanMatter | undefined
  const where = (acting: Acting): Outcome<Where> => {
    const found = findPlan(house, acting, key)
    if (!found.ok) return found
    matter = found.value
    const { occurrence, year, members } = matter
    const acts = actorsOf(matter).members
    if (!acts.includes(acting.by)) return refuse({ code: 'not-yours', owners: acts })
    return ok({ affair: 'plan', subject: occurrence.key, year, place: occurrence.place, owners: [...new Set([...members, ...acts])] })
  }
  return actOn<PlanAct>(house, reader, seen, where, async (acts, acting) => {
    const found = matter as PlanMatter
    const typed = await typing(acting, found)
    if (!typed.ok) return typed
    const the = await caseFor(acting, found, acts)
    const decided = decideOnPlan(the, typed.value)
    if (!decided.ok) return decided
    const completes = decided.value.did === 'approve' && isLastToSign(the.plan, acting.by)
    const [number, on] = [issue?.number?.trim() ?? '', issue?.on?.trim() ?? '']
    const paper = issue && paperSeenIn(issue.paper ?? '')
    const also = async (): Promise<Outcome<void>> => {
      const signed = paper ? await signWith(house, reader, acting, paper, the.plan.version) : ok(undefined)
      return signed.ok && completes && (number !== '' || on !== '') ? issuePlan(house, reader, acting, found, { number, on }, initiativesIn(the.plan)) : signed
    }
    return ok({ act: decided.value, also } satisfies Decided<PlanAct>)
  })
}

/** Where two act at once on what does not touch the other, the second is taken as the next. */
async function untilTaken(attempt: () => Acted): Acted {
  for (let tries = 1; ; tries++) {
    const outcome = await attempt()
    if (outcome.ok || outcome.refusals[0].code !== 'matter-changed' || tries === TRIES) return outcome
  }
}

function itemFrom({ title, kind, parties, on, obligation }: ItemForm, make: (item: NewPlanItem) => PlanTyped): Outcome<PlanTyped> {
  const by = calendarDate(on)
  if (!by.ok) return by
  return ok(make({ title, kind: kind as NewPlanItem['kind'], who: parties as PartyId[], by: by.value, ...(obligation ? { obligation: obligation as never } : {}) }))
}

const refused = async (action: string): Acted => refuse({ code: 'may-not', action })
