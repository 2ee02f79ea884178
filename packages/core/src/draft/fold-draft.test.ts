import { describe, expect, it } from 'vitest'
import { threeBridges } from '../programme/from-clauses/three-bridges.fixture.ts'
import type { ClausePath } from '../programme/index.ts'
import type { PartyId, TierId } from '../register/index.ts'
import { draftOf } from './fold-draft.ts'
import { groundOf, riverWharf } from './river-wharf.fixture.ts'
import { clauseAt } from './stated.ts'
import type { Decision, Draft, DraftGround, DraftRule, ItemId } from './types.ts'

const ground = groundOf(riverWharf)
const ids = (...all: string[]) => all as unknown as ItemId[]
const stateOf = (draft: Draft) => draft.items.map(({ id, state }) => `${id} ${state}`)

describe('decisions folded over a reading', () => {
  it('none: the proposals, in printed order', () => expect(stateOf(draftOf(ground, []))).toEqual(['o1 open', 'o2 open', 'o3 open', 'o4 open', 'o5 open', 'o6 open', 'o7 open']))

  it('one that does not apply changes nothing', () => {
    const past: readonly Decision[] = [
      { did: 'confirm', items: ids('o99') }, { did: 'split', item: 'o1' as ItemId, at: [0] }, { did: 'merge', items: ['o1', 'o7'] as unknown as [ItemId, ItemId] }, { did: 'fly' } as unknown as Decision,
      { did: 'match', read: 'navy', match: { parties: [], tiers: [] } }, { did: 'add', clause: 'IX' as ClausePath, rule: draftOf(ground, []).items[0]?.rule as DraftRule },
    ]
    expect(draftOf(ground, past)).toEqual(draftOf(ground, []))
  })

  it('what a name is matched with shows in every rule nobody has corrected', () => {
    const corrected = draftOf(ground, []).items[0]?.rule as DraftRule
    const match: Decision = { did: 'match', read: 'cong-an-tinh', match: { parties: ['youth'] as unknown as PartyId[], tiers: ['commune'] as unknown as TierId[] } }
    const draft = draftOf(ground, [{ did: 'correct', item: 'o7' as ItemId, rule: { ...corrected, by: ['police'] as unknown as PartyId[] } }, match])
    expect(draft.items.find(({ id }) => id === 'o2')?.rule).toMatchObject({ by: ['youth'], tiers: ['commune'] })
    expect(draft.items.find(({ id }) => id === 'o7')?.rule.by).toEqual(['police'])
    expect(draft.matched).toEqual(['cong-an-tinh'])
  })

  it('a party that is dropped leaves its duties asking for whom', () => {
    const draft = draftOf(ground, [{ did: 'drop-party', party: 'youth' as PartyId }])
    expect(draft.items.find(({ id }) => id === 'o6')?.gaps).toEqual(['by', 'tiers'])
  })

  it('what was confirmed and is corrected must be confirmed again', () => {
    const rule = draftOf(ground, []).items[0]?.rule as DraftRule
    expect(stateOf(draftOf(ground, [{ did: 'confirm', items: ids('o1') }, { did: 'correct', item: 'o1' as ItemId, rule }]))[0]).toBe('o1 open')
  })

  it('parts keep who acts and only their own words of time; taken together they are the whole again', () => {
    const [, , , notice] = draftOf(ground, []).items
    const at = ground.text.indexOf('trong 05 ngày')
    const parts = draftOf(ground, [{ did: 'split', item: 'o4' as ItemId, at: [at] }])
    expect(parts.items.filter(({ id }) => id.startsWith('o4')).map(({ id, rule }) => [id, rule.by, rule.due?.stated])).toEqual([['o4.1', ['police', 'front'], false], ['o4.2', ['police', 'front'], undefined]])
    const whole = draftOf(ground, [{ did: 'split', item: 'o4' as ItemId, at: [at] }, { did: 'merge', items: ['o4.1', 'o4.2'] as unknown as [ItemId, ItemId] }])
    expect(whole.items.find(({ id }) => id === 'o4.1+o4.2')?.rule).toMatchObject({ recurs: notice?.rule.recurs, cue: notice?.rule.cue })
  })
})

/** The same numbers for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

function anyDecision({ text, reading }: DraftGround, { items }: Draft, next: (below: number) => number): Decision {
  const item = items[next(items.length)] ?? items[0]
  const other = items[next(items.length)] ?? items[0]
  if (!item || !other) return { did: 'rotation', rotation: null }
  const after = items[items.indexOf(item) + 1] ?? other
  const at = [item.start + next(Math.max(1, item.end - item.start))]
  const clause = reading.clauses[next(reading.clauses.length)]?.path as ClausePath
  const all: readonly Decision[] = [
    { did: 'split', item: item.id, at }, { did: 'split', item: item.id, at: [...at, (at[0] ?? 0) + next(30)] }, { did: 'merge', items: [item.id, after.id] }, { did: 'merge', items: [item.id, other.id] },
    { did: 'confirm', items: [item.id] }, { did: 'reject', items: [item.id, other.id], why: 'no-duty' }, { did: 'correct', item: item.id, rule: other.rule },
    { did: 'add', clause, rule: { ...item.rule, cue: text.slice(next(text.length)).slice(0, 20) } }, { did: 'drop-party', party: 'front' as PartyId },
  ]
  return all[next(all.length)] as Decision
}

describe.each([['the wharf', riverWharf], ['the bridges', threeBridges]])('whatever is decided on %s', (_name, text) => {
  const of = groundOf(text)
  const ofReading = (draft: Draft) => draft.items.filter(({ id }) => !id.includes('n'))
  it.each(Array.from({ length: 25 }, (_, seed) => seed))('items stay apart and inside their clauses, and the fold gives the same again (%i)', (seed) => {
    const next = chance(seed + 1)
    const decisions: Decision[] = []
    let draft = draftOf(of, decisions)
    for (let n = 0; n < 12; n++) {
      decisions.push(anyDecision(of, draft, next))
      draft = draftOf(of, decisions)
    }
    expect(draftOf(of, structuredClone(decisions))).toEqual(draft)
    expect(new Set(draft.items.map(({ id }) => id)).size).toBe(draft.items.length)
    for (const item of draft.items) {
      const clause = clauseAt(of.reading, item.clause)
      expect([clause !== undefined && clause.start <= item.start, clause !== undefined && item.end <= clause.end]).toEqual([true, true])
    }
    for (const [at, item] of ofReading(draft).entries()) expect(item.start).toBeGreaterThanOrEqual(ofReading(draft)[at - 1]?.end ?? 0)
  })
})
