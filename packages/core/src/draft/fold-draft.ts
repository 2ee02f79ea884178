import { gapsOf } from './gaps-of.ts'
import { firstState, type FoldState } from './fold-state.ts'
import type { KeptItem } from './kept-item.ts'
import { tierOfLevel } from './known-parties.ts'
import { ruleFromProposal, type RuleContext } from './rule-from-proposal.ts'
import { kindOfStated } from './stated.ts'
import { step } from './step.ts'
import { firstYear } from './timing-of.ts'
import type { Decision, Draft, DraftGround, DraftRule, Item, ItemId } from './types.ts'

/**
 * What the decisions make of the reading, in the order they were taken. Total: one that does not apply (any more) changes nothing, because
 * it was decided when it was appended. The same ground and decisions always give the same draft.
 */
export function draftOf(ground: DraftGround, decisions: readonly Decision[]): Draft {
  const state = decisions.reduce((before, decision) => step(ground, before, decision), firstState(ground))
  const { items, addedItems: _, ...rest } = state
  return { ...rest, items: items.map((item) => itemOf(ground, state, item)) }
}

function itemOf(ground: DraftGround, state: FoldState, kept: KeptItem): Item {
  const { stated: _stated, rule: given, ...item } = kept
  const rule = given ?? proposedRule(ground, state, kept)
  return { ...item, rule, corrected: given !== undefined, gaps: gapsOf(rule, state) }
}

function proposedRule(ground: DraftGround, state: FoldState, { stated, id, clause }: KeptItem): DraftRule {
  if (!stated) throw new Error(`item ${id} has neither a proposal nor a rule`)
  const tiers = [...ground.register.tiers, ...(ground.amends?.register?.tiers ?? []), ...state.added.tiers]
  const context: RuleContext = {
    text: ground.text, reading: ground.reading, matches: state.matches, parties: state.parties, rotation: state.rotation, countedFrom: firstYear(state.head.term.from),
    tierOf: (level) => tierOfLevel(tiers, level), meeting: meetingBefore(ground, state, id, clause),
  }
  return ruleFromProposal(stated, context)
}

/** The last meeting stated before an item in the same part of the document: what "sau giao ban" there refers to. */
function meetingBefore({ text, reading }: DraftGround, { items }: FoldState, id: ItemId, clause: string): ItemId | undefined {
  const part = clause.split('.').slice(0, -1).join('.')
  const before = items.slice(0, items.findIndex((item) => item.id === id))
  const isNear = (other: string): boolean => other === clause || (part !== '' && other.startsWith(`${part}.`))
  return before.findLast((item) => item.state !== 'rejected' && isNear(item.clause) && (item.rule?.kind ?? (item.stated && kindOfStated(text, reading, item.stated))) === 'meeting')?.id
}
