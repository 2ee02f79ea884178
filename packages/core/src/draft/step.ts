import { clauseAt } from './stated.ts'
import type { FoldState } from './fold-state.ts'
import { inPrintedOrder, mergeItems, nextOf, splitItem, type KeptItem } from './kept-item.ts'
import { spanOfCue } from './span-of-cue.ts'
import type { Decision, DraftGround, Item, ItemId } from './types.ts'

type Of<Did extends Decision['did']> = Extract<Decision, { did: Did }>
type Steps = { [Did in Decision['did']]: (ground: DraftGround, state: FoldState, decision: Of<Did>) => FoldState }

const without = <T>(all: readonly T[], is: (one: T) => boolean): readonly T[] => all.filter((one) => !is(one))
const instead = <T extends { id: unknown }>(all: readonly T[], one: T): readonly T[] => (all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one])
const put = (state: FoldState, gone: readonly ItemId[], items: readonly KeptItem[]): FoldState =>
  ({ ...state, items: [...without(state.items, ({ id }) => gone.includes(id)), ...items].toSorted(inPrintedOrder) })
const marked = (state: FoldState, ids: readonly ItemId[], as: Item['state']): FoldState =>
  ({ ...state, items: state.items.map((item) => (ids.includes(item.id) ? { ...item, state: as } : item)) })
const found = (state: FoldState, id: ItemId): KeptItem | undefined => state.items.find((item) => item.id === id)

/** What each decision does to a draft. None looks at whether it was allowed: `decideOn` did. */
const STEPS: Steps = {
  confirm: (_, state, { items }) => marked(state, items, 'confirmed'),
  reject: (_, state, { items }) => marked(state, items, 'rejected'),
  reopen: (_, state, { items }) => marked(state, items, 'open'),
  correct: (_, state, { item, rule }) => ({ ...state, items: state.items.map((one) => (one.id === item ? { ...one, rule, state: 'open' as const } : one)) }),
  split: ({ text }, state, { item, at }) => {
    const whole = found(state, item)
    const parts = whole && splitItem(text, whole, at)
    return parts ? put(state, [item], parts) : state
  },
  merge: (_, state, { items: [first, second] }) => {
    const [a, b] = [found(state, first), found(state, second)]
    return a && b && nextOf(state.items, a)?.id === b.id ? put(state, [first, second], [mergeItems(a, b)]) : state
  },
  add: ({ text, reading }, state, { clause, rule }) => {
    const of = clauseAt(reading, clause)
    if (!of) return state
    const span = spanOfCue(text, of, rule.cue)
    const id = `n${state.addedItems + 1}` as ItemId
    return { ...put(state, [], [{ ...span, id, clause, state: 'open', rule, confidence: 1, because: [] }]), addedItems: state.addedItems + 1 }
  },
  head: (_, state, { head }) => ({ ...state, head }),
  party: (_, state, { party }) => ({ ...state, parties: instead(state.parties, party) }),
  'drop-party': (_, state, { party }) => ({
    ...state, parties: without(state.parties, ({ id }) => id === party),
    matches: Object.fromEntries(Object.entries(state.matches).map(([name, match]) => [name, { ...match, parties: without(match.parties, (id) => id === party) }])),
    ...(state.rotation ? { rotation: { ...state.rotation, order: without(state.rotation.order, (id) => id === party) } } : {}),
  }),
  match: (_, state, { read, match }) => (read in state.matches ? { ...state, matches: { ...state.matches, [read]: match }, matched: [...without(state.matched, (id) => id === read), read] } : state),
  tier: (_, state, { tier }) => ({ ...state, added: { ...state.added, tiers: instead(state.added.tiers, tier) } }),
  place: (_, state, { place }) => ({ ...state, added: { ...state.added, places: instead(state.added.places, place) } }),
  rotation: (_, { rotation: _before, ...state }, { rotation }) => (rotation ? { ...state, rotation } : state),
  'read-as': (_, state, { did: _did, ...reading }) => ({ ...state, readings: reading.says.trim() === '' ? without(state.readings, ({ id }) => id === reading.id) : instead(state.readings, reading) }),
  withdraw: (_, state, { obligation }) => ({ ...state, withdrawn: [...without(state.withdrawn, (id) => id === obligation), obligation] }),
  keep: (_, state, { obligation }) => ({ ...state, withdrawn: without(state.withdrawn, (id) => id === obligation) }),
}

export function step(ground: DraftGround, state: FoldState, decision: Decision): FoldState {
  const taken = STEPS[decision.did] as ((ground: DraftGround, state: FoldState, decision: Decision) => FoldState) | undefined
  return taken ? taken(ground, state, decision) : state
}
