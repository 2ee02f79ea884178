import { impossible, ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import type { BodyId } from '../register/index.ts'
import { wrongBasis, wrongText } from '../work/index.ts'
import type { NewPlanItem, Plan, PlanAct, PlanCase, PlanItem, PlanItemId, PlanTyped } from './types.ts'
import { composed, wrongItems } from './wrong-item.ts'

const REASON_LIMIT = 300

/**
 * Whether an act on a plan may be taken; the act as it is to be kept when it may. The chair of the day drafts, changes and submits; members agree
 * or object; those who sign approve or return; the chair or a signer reopens what was approved, on a document. Refused: who is not that
 * (`not-yours`), anything but reopening once approved (`plan-approved`), anything once a place before this one approved it (`closed-by-predecessor`), words that changed meanwhile (`matter-changed`), too few initiatives
 * (`initiatives-missing`), a party that must sign and is not there (`signer-missing`), and what is wrong in an item.
 */
export function decideOnPlan(the: PlanCase, typed: PlanTyped): Outcome<PlanAct> {
  const refusal = notTheirs(the, typed) ?? outOfTurn(the, typed)
  if (refusal) return refuse(refusal)
  const { plan } = the
  switch (typed.did) {
    case 'draft': {
      const items = typed.items.map((item, at) => numbered(item, at + 1))
      return kept(items.length === 0 ? { code: 'field-missing', field: 'items' } : wrongItems(the, [], items), { did: 'draft', items })
    }
    case 'add-item': {
      const item = numbered(typed.item, plan.numbered + 1)
      return kept(wrongItems(the, plan.items, [item]), { did: 'add-item', item })
    }
    case 'change-item': {
      const item = { ...composed(typed.item), id: typed.item.id }
      return kept(wrongItems(the, plan.items.filter(({ id }) => id !== item.id), [item]), { did: 'change-item', item })
    }
    case 'withdraw-item': return ok({ did: 'withdraw-item', item: typed.item })
    case 'agree': return ok({ did: 'agree', item: typed.item })
    case 'object': return kept(wrongText('because', typed.because, REASON_LIMIT), { did: 'object', item: typed.item, because: typed.because.trim() })
    case 'submit': return submitted(the)
    case 'approve': return kept(tooFew(the), { did: 'approve' })
    case 'return': return kept(wrongText('because', typed.because, REASON_LIMIT), { did: 'return', because: typed.because.trim() })
    case 'reopen': return kept(wrongBasis(the, typed.basis), { did: 'reopen', basis: { ...typed.basis, document: typed.basis.document.trim() } })
    default: return impossible(typed)
  }
}

/** Whether this body's approval is the one that is still missing. */
export const isLastToSign = ({ signers, approvals }: Plan, by: BodyId): boolean =>
  signers.includes(by) && signers.every((signer) => signer === by || approvals.some(({ body }) => body === signer))

/** How many initiatives a plan has. */
export const initiativesIn = ({ items }: Pick<Plan, 'items'>): number => items.filter(({ kind }) => kind === 'initiative').length

const kept = (refusal: Refusal | undefined, act: PlanAct): Outcome<PlanAct> => (refusal ? refuse(refusal) : ok(act))
const numbered = (item: NewPlanItem, number: number): PlanItem => ({ ...composed(item), id: `i${number}` as PlanItemId })

function notTheirs({ plan, by, chairs, members, signers }: PlanCase, { did }: PlanTyped): Refusal | undefined {
  const signing = signers.flatMap(({ body }) => body ?? [])
  const owners = did === 'agree' || did === 'object' ? members : did === 'approve' || did === 'return' ? plan.signers : did === 'reopen' ? [...chairs, ...signing] : chairs
  // Before anything was submitted nobody signs, whoever asks: that is said, not that it is another's.
  return owners.includes(by) || (owners.length === 0 && signing.includes(by)) ? undefined : { code: 'not-yours', owners: owners.length > 0 ? owners : signing }
}

function outOfTurn(the: PlanCase, typed: PlanTyped): Refusal | undefined {
  const { plan, by, subject } = the
  if (the.inherited && plan.state === 'approved') return { code: 'closed-by-predecessor', occurrence: subject }
  if (typed.did === 'reopen') return plan.state === 'approved' ? undefined : { code: 'plan-not-approved' }
  if (plan.state === 'approved') return { code: 'plan-approved' }
  if (typed.did === 'draft') return plan.state === 'none' ? undefined : { code: 'matter-changed', subject }
  if (plan.state === 'none') return { code: 'plan-not-drafted' }
  if (typed.did === 'approve' || typed.did === 'return') {
    if (plan.state !== 'submitted' && plan.state !== 'agreed') return { code: 'plan-not-submitted' }
    if (typed.did === 'approve' && plan.approvals.some(({ body }) => body === by)) return { code: 'plan-signed' }
    return typed.did === 'approve' && typed.version !== plan.version ? { code: 'matter-changed', subject } : undefined
  }
  if (!('item' in typed) || typed.did === 'add-item') return undefined
  const id = typeof typed.item === 'string' ? typed.item : typed.item.id
  const item = plan.items.find((one) => one.id === id)
  if (!item) return { code: 'plan-item-gone', item: id }
  return 'version' in typed && typed.version !== item.version ? { code: 'matter-changed', subject } : undefined
}

function submitted(the: PlanCase): Outcome<PlanAct> {
  const { plan, members } = the
  const [absent] = the.signers.filter(({ body }) => body === undefined)
  if (absent) return refuse({ code: 'signer-missing', party: absent.party })
  const signers = the.signers.flatMap(({ body }) => body ?? [])
  const isSame = plan.signers.length === signers.length && plan.signers.every((body) => signers.includes(body))
  if ((plan.state === 'submitted' || plan.state === 'agreed') && isSame) return refuse({ code: 'plan-submitted' })
  return kept(plan.items.length === 0 ? { code: 'field-missing', field: 'items' } : tooFew(the), { did: 'submit', signers, members })
}

function tooFew({ plan, least }: PlanCase): Refusal | undefined {
  const there = initiativesIn(plan)
  return there < least ? { code: 'initiatives-missing', least, there, missing: least - there } : undefined
}
