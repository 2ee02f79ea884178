import type { BodyId, PartyId } from '../register/index.ts'
import type { YearAct } from '../year/index.ts'
import type { ItemStanding, Plan, PlanAct, PlanItem, PlanItemId } from './types.ts'

type Done = Pick<YearAct<PlanAct>, 'seq' | 'body' | 'recordedOn' | 'act'>
const NOTHING: Plan = { state: 'none', items: [], signers: [], members: [], approvals: [], version: 0, numbered: 0 }

/** What a plan has become by its acts, in their order. Depends on nothing else: a turn or a register that changes later moves no plan. */
export function foldPlan(acts: readonly Done[]): Plan {
  const plan = acts.reduce(step, NOTHING)
  return plan.state === 'submitted' && plan.items.every((item) => waitingFor(plan, item).length === 0) ? { ...plan, state: 'agreed' } : plan
}

/** The bodies an item names that have not agreed to it as it stands; the chair agrees by drafting it. */
export function waitingFor({ members, chair }: Pick<Plan, 'members' | 'chair'>, { who, agreed }: Pick<ItemStanding, 'who' | 'agreed'>): readonly BodyId[] {
  return members.filter((body) => body !== chair && who.includes(partyIn(body)) && !agreed.includes(body))
}

const partyIn = (body: BodyId): PartyId => body.slice(0, body.indexOf('@')) as PartyId

function step(plan: Plan, { seq, body, recordedOn, act }: Done): Plan {
  switch (act.did) {
    case 'draft': return { ...changed(plan, seq), chair: body, items: act.items.map((item) => fresh(item, seq)), numbered: act.items.length }
    case 'add-item': return { ...changed(plan, seq), items: [...plan.items, fresh(act.item, seq)], numbered: plan.numbered + 1 }
    case 'change-item': return { ...changed(plan, seq), items: onItem(plan, act.item.id, () => fresh(act.item, seq)) }
    case 'withdraw-item': return { ...changed(plan, seq), items: plan.items.filter(({ id }) => id !== act.item) }
    case 'agree': return { ...plan, items: onItem(plan, act.item, (item) => ({ ...without(item, body), agreed: [...item.agreed.filter((one) => one !== body), body] })) }
    case 'object': return { ...plan, items: onItem(plan, act.item, (item) => ({ ...item, agreed: item.agreed.filter((one) => one !== body), objected: [...without(item, body).objected, { body, because: act.because }] })) }
    case 'submit': return { ...changed(plan, seq), state: 'submitted', chair: body, signers: act.signers, members: act.members }
    case 'approve': return approved({ ...plan, approvals: [...plan.approvals, { body, on: recordedOn }] })
    case 'return': return { ...plan, state: 'returned', approvals: [], returned: { body, because: act.because } }
    case 'reopen': return { ...changed(plan, seq), reopened: act.basis }
  }
}

/** What was signed or returned was another text. */
function changed({ returned: _returned, ...plan }: Plan, seq: number): Plan {
  return { ...plan, state: 'drafted', approvals: [], version: seq }
}

function approved(plan: Plan): Plan {
  if (!plan.signers.every((signer) => plan.approvals.some(({ body }) => body === signer))) return plan
  const { reopened: _reopened, ...rest } = plan
  return { ...rest, state: 'approved' }
}

const fresh = (item: PlanItem, version: number): ItemStanding => ({ ...item, version, agreed: [], objected: [] })
const without = (item: ItemStanding, body: BodyId): ItemStanding => ({ ...item, objected: item.objected.filter((one) => one.body !== body) })
const onItem = ({ items }: Plan, id: PlanItemId, change: (item: ItemStanding) => ItemStanding): readonly ItemStanding[] => items.map((item) => (item.id === id ? change(item) : item))
