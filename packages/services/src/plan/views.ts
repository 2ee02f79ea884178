import type { CalendarDate } from '@phoihop/core/calendar'
import type { PlanItemId, PlanItemKind, PlanState, PlanTyped } from '@phoihop/core/plan'
import type { Citation, ObligationId } from '@phoihop/core/programme'
import type { BodyId, PartyId, PlaceId, Words } from '@phoihop/core/register'
import type { DecisionBasis, Standing } from '@phoihop/core/work'
import type { MatterPapers } from '../paper/papers-of.ts'
import type { Named } from '../schedule/views.ts'

export type PlanActName = PlanTyped['did']

/** Who chairs, and on what that rests; `exceptional`: not by the turn of the year. */
export type ChairView = { party: Words; body?: Named<BodyId>; basis: Citation; exceptional: boolean }

/** One plan in a list. A row without a `key` is a plan nobody is there to draw up: a question. */
export type PlanRow = {
  key?: string
  place: Named<PlaceId>
  tier: Words
  year: number
  state: PlanState | 'question'
  /** Of the duty the plan fulfils: whether it is late is counted there and nowhere else. */
  standing?: Pick<Standing, 'state' | 'daysLate' | 'due' | 'doneOn'> & { number?: string }
  chair?: ChairView
  initiatives: { asked: number; there: number }
  objections: number
  approvals: number
  signers: number
  /** What this reader may do next; the first moves it on. */
  may: readonly PlanActName[]
  /** Whether the reader's own body is a member. */
  own: boolean
}

export type PlanOverview = { year: number; years: readonly number[]; rows: readonly PlanRow[]; late: number }

/** An initiative of another year or place, and how near it comes: 0 to 1. */
export type NearView = { title: string; year: number; place: Words; here: boolean; score: number }

export type ItemView = {
  id: PlanItemId
  title: string
  kind: PlanItemKind
  version: number
  obligation?: { id: ObligationId; title: Words }
  who: readonly Named<PartyId>[]
  by: CalendarDate
  /** Parties by their short names: all of them are at the plan's place. */
  agreed: readonly Words[]
  objected: readonly { party: Words; because: string }[]
  waiting: readonly Words[]
  /** Whether the reader's own body is named in it and has not agreed. */
  asked: boolean
  /** What the reader's own body said of it as it stands. */
  own?: 'agreed' | 'objected'
  nearest: readonly NearView[]
}

/** What a draft may start from. `key`: how the form names it. `count`: how often it falls due in the year. */
export type ProposalView = { key: string; title: string; kind: PlanItemKind; who: readonly Words[]; by: CalendarDate; count: number; from: 'programme' | 'last-year' }

export type PlanView = {
  row: PlanRow & { key: string }
  title: Words
  clause: Citation
  /** How many acts there are: a change is refused when another came between. */
  seen: number
  /** Of the text to be signed. */
  version: number
  /** Who drafted or submitted it, where that is not who chairs today. */
  draftedBy?: Words
  items: readonly ItemView[]
  signing: readonly { party: Words; body?: Words; on?: CalendarDate }[]
  returned?: { body: Words; because: string }
  reopened?: DecisionBasis
  proposals: readonly ProposalView[]
  /** Parties an item may name. */
  parties: readonly Named<PartyId>[]
  papers: MatterPapers
  /** Whether approving now completes it while it is not reported as issued and no paper of it is under way here: number and day may go with it. */
  issues: boolean
  history: readonly { did: PlanActName; what?: string; because?: string; basis?: DecisionBasis; body: Words; account: Words; on: CalendarDate }[]
}

/** What forms post, as typed. */
export type ItemForm = { title: string; kind: string; parties: readonly string[]; on: string; obligation?: string }
/** `paper`: the paper shown with the text, as `paperSeenIn` reads it. */
export type ApproveForm = { version: number; number?: string; on?: string; paper?: string }
