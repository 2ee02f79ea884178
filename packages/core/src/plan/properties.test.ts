import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'
import { decideOnPlan, foldPlan, initiativesIn } from './index.ts'
import { BASIS, BOATS, caseOf, DRAFT, FRONT, GATES, I, item, on, POLICE, STRANGER, WOMEN, type Kept } from './plan.fixture.ts'
import type { Plan, PlanTyped } from './types.ts'

const body = fc.constantFrom(POLICE, POLICE, FRONT, FRONT, WOMEN, STRANGER)
const chair = fc.constantFrom(POLICE, POLICE, POLICE, FRONT)
const number = fc.integer({ min: 1, max: 6 })
const anItem = fc.constantFrom(GATES, BOATS, item('Đèn ngõ'), item('Vườn cây'), item('Họp', { kind: 'duty' }))
/** What may be typed; what has to name a version names the right one, most of the time. */
const step = (plan: Plan): fc.Arbitrary<PlanTyped> => fc.oneof(
  fc.constant(DRAFT),
  anItem.map((one) => ({ did: 'add-item', item: one }) as const),
  fc.tuple(number, anItem).map(([at, one]) => ({ did: 'change-item', item: { ...one, id: I(at) } }) as const),
  number.map((at) => ({ did: 'withdraw-item', item: I(at) }) as const),
  number.map((at) => ({ did: 'agree', item: I(at), version: plan.items.find(({ id }) => id === I(at))?.version ?? 0 }) as const),
  number.map((at) => ({ did: 'object', item: I(at), version: plan.items.find(({ id }) => id === I(at))?.version ?? 0, because: 'Chưa rõ' }) as const),
  fc.constant({ did: 'submit' } as const),
  fc.constant({ did: 'submit' } as const),
  fc.constantFrom(plan.version, plan.version, plan.version, plan.version - 1).map((version) => ({ did: 'approve', version }) as const),
  fc.constant({ did: 'return', because: 'Thiếu' } as const),
  fc.constant({ did: 'reopen', basis: BASIS } as const),
)

/** Eighty tries, some refused; every plan on the way, with the act that led to it. */
function walk(pick: <T>(arbitrary: fc.Arbitrary<T>) => T): readonly { before: Plan; after: Plan; acts: readonly Kept[] }[] {
  let acts: readonly Kept[] = []
  return Array.from({ length: 80 }, () => {
    const before = foldPlan(acts)
    const by: BodyId = pick(body)
    const decided = decideOnPlan(caseOf(acts, by, { chairs: [pick(chair)] }), pick(step(before)))
    if (decided.ok) acts = on(acts, by, decided.value)
    return { before, after: foldPlan(acts), acts }
  })
}
const always = (holds: (at: ReturnType<typeof walk>[number]) => void) =>
  fc.assert(fc.property(fc.gen(), (pick) => { for (const at of walk((arbitrary) => pick(() => arbitrary))) holds(at) }), { numRuns: 60, endOnFailure: true })

describe('whatever is tried, in whatever order', () => {
  it('what is approved was signed by all who sign after its last change, and has what is asked for', () =>
    always(({ after, acts }) => {
      if (after.state !== 'approved') return
      const last = acts.findLastIndex(({ act }) => act.did === 'submit')
      const since = acts.slice(last + 1)
      expect(since.some(({ act }) => ['draft', 'add-item', 'change-item', 'withdraw-item', 'return', 'reopen'].includes(act.did))).toBe(false)
      for (const signer of [POLICE, FRONT]) expect(since.filter((one) => one.act.did === 'approve' && one.body === signer)).toHaveLength(1)
      expect(initiativesIn(after)).toBeGreaterThanOrEqual(2)
    }))
  it('what is approved changes by nothing but being opened again', () =>
    always(({ before, after, acts }) => {
      const stays = before.state === 'approved' && acts.at(-1)?.act.did !== 'reopen'
      expect(stays ? after : before).toEqual(before)
    }))
  it('nobody agrees and objects to the same words, a stranger says nothing, and no number is given twice', () =>
    always(({ after, acts }) => {
      for (const { agreed, objected } of after.items) expect(objected.some((one) => agreed.includes(one.body)) || [...agreed, ...objected.map((one) => one.body)].includes(STRANGER)).toBe(false)
      expect(new Set(after.items.map(({ id }) => id)).size).toBe(after.items.length)
      const given = acts.flatMap(({ act }) => (act.did === 'draft' ? act.items.map(({ id }) => id) : act.did === 'add-item' ? [act.item.id] : []))
      expect(new Set(given).size).toBe(given.length)
      expect(acts.every(({ body: by, recordedOn }) => by !== STRANGER && recordedOn === day('2026-01-12'))).toBe(true)
    }))
})
