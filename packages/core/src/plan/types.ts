import type { Brand, CalendarDate } from '../calendar/index.ts'
import type { ObligationId } from '../programme/index.ts'
import type { BodyId, PartyId, PlaceId } from '../register/index.ts'
import type { DecisionBasis } from '../work/index.ts'

/** `i1`, `i2` …: counted within a plan, never given twice. */
export type PlanItemId = Brand<string, 'PlanItemId'>
/** What the programme asks anyway, or something new of this year's own. */
export type PlanItemKind = 'duty' | 'initiative'
/** `obligation`: where it comes from. `who`: the parties that do it at the plan's place. `by`: the last day, in the year of the plan. */
export type NewPlanItem = { title: string; kind: PlanItemKind; obligation?: ObligationId; who: readonly PartyId[]; by: CalendarDate }
export type PlanItem = NewPlanItem & { id: PlanItemId }

/** What was done about a plan, as kept. `submit` says who must sign and who was asked: what became of bodies or turns later does not change it. */
export type PlanAct =
  | { did: 'draft'; items: readonly PlanItem[] }
  | { did: 'add-item'; item: PlanItem }
  | { did: 'change-item'; item: PlanItem }
  | { did: 'withdraw-item'; item: PlanItemId }
  | { did: 'agree'; item: PlanItemId }
  | { did: 'object'; item: PlanItemId; because: string }
  | { did: 'submit'; signers: readonly BodyId[]; members: readonly BodyId[] }
  | { did: 'approve' }
  | { did: 'return'; because: string }
  | { did: 'reopen'; basis: DecisionBasis }

/** none: nothing drafted yet · agreed: submitted, and everybody named in an item has agreed to it · approved: by all who sign; nothing changes any more. */
export type PlanState = 'none' | 'drafted' | 'submitted' | 'agreed' | 'approved' | 'returned'

/** `version`: the number of the act that gave the item its present words. An agreement is to these words: another wording drops it. */
export type ItemStanding = PlanItem & { version: number; agreed: readonly BodyId[]; objected: readonly { body: BodyId; because: string }[] }

/** What a plan has become. */
export type Plan = {
  state: PlanState
  items: readonly ItemStanding[]
  /** The body that chaired it when it was drafted or last submitted. */
  chair?: BodyId
  /** Who must sign and who was asked, as of the last submission. */
  signers: readonly BodyId[]
  members: readonly BodyId[]
  approvals: readonly { body: BodyId; on: CalendarDate }[]
  /** The number of the act since which the text to be signed stands. */
  version: number
  returned?: { body: BodyId; because: string }
  /** On what an approved plan was opened again; gone when it is approved anew. */
  reopened?: DecisionBasis
  /** How many items were ever numbered. */
  numbered: number
}

/** An initiative of a plan of another year or place. `here`: at the plan's own place, or where its territory was before. */
export type EarlierInitiative = { title: string; year: number; place: PlaceId; here: boolean }

/** What an act on a plan is decided on. */
export type PlanCase = {
  plan: Plan
  subject: string
  year: number
  by: BodyId
  /** Whose turn it is today, not when the plan was drafted. */
  chairs: readonly BodyId[]
  members: readonly BodyId[]
  /** The parties that sign, with their bodies at the place; without one where nobody is there to sign. */
  signers: readonly { party: PartyId; body?: BodyId }[]
  /** Initiatives asked for; 0 where the duty asks for none. */
  least: number
  parties: readonly PartyId[]
  /** Rules an item may come from. */
  obligations: ReadonlySet<ObligationId>
  earlier: readonly EarlierInitiative[]
  /** Its place has ended and went on in that of who acts: what was left open is carried on, what was approved is read. */
  inherited: boolean
  today: CalendarDate
}

/** An act as it was typed: items without their numbers. `version`: of the words a person saw when agreeing or signing. */
export type PlanTyped =
  | { did: 'draft'; items: readonly NewPlanItem[] }
  | { did: 'add-item'; item: NewPlanItem }
  | { did: 'change-item'; item: PlanItem }
  | { did: 'withdraw-item'; item: PlanItemId }
  | { did: 'agree'; item: PlanItemId; version: number }
  | { did: 'object'; item: PlanItemId; version: number; because: string }
  | { did: 'submit' }
  | { did: 'approve'; version: number }
  | { did: 'return'; because: string }
  | { did: 'reopen'; basis: DecisionBasis }
