import { expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Obligation, ObligationId } from '../programme/index.ts'
import { indexRegister, type PartyId } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { deriveSchedule } from '../schedule/index.ts'
import { atEnd, calendar, exchange, meeting, notice, programme, rule } from '../schedule/three-bridges-programme.fixture.ts'
import { foldPlan, proposeItems } from './index.ts'
import { BOATS, GATES, item, POLICE, taken } from './plan.fixture.ts'

const index = indexRegister(threeBridges)
const plan = rule('plan', { kind: 'plan', tier: 'commune', recurs: { every: 'year' }, due: atEnd })
const version = programme({ ...meeting, with: ['women', 'youth'] as PartyId[] }, notice, exchange, plan)
const { occurrences } = deriveSchedule({ programme: version, index, calendar, window: { from: day('2026-01-01'), to: day('2026-12-31') } })
const ground = {
  year: 2026, own: 'plan' as ObligationId, occurrences: occurrences.filter(({ place }) => place === 'xa-doi-thong'),
  obligation: (id: ObligationId) => version.obligations.find((one) => one.id === id) as Obligation, isDone: () => false, parties: ['police', 'front', 'women'] as PartyId[],
}
const last = foldPlan(taken([[POLICE, { did: 'draft', items: [GATES, BOATS, item('Họp giao ban', { kind: 'duty', obligation: 'meeting' as never }), item('Đèn đường', { kind: 'duty' })].map((one) => ({ ...one, by: day('2025-06-30') })) }]], [], { year: 2025, obligations: new Set(['meeting' as never]) }))

it('one item a rule, with every day it falls due and the parties that are there', () => {
  const proposals = proposeItems(ground)
  expect(proposals.map(({ item: { title, kind, who, by }, from, days }) => [title, kind, who.join(), by, from, days.length])).toEqual([
    ['exchange', 'duty', 'police,front', '2026-12-18', 'programme', 12],
    ['meeting', 'duty', 'police,women', '2026-12-31', 'programme', 12],
    ['notice', 'duty', 'police', '2026-12-31', 'programme', 12],
  ].map((row) => (row[0] === 'exchange' ? [...row.slice(0, 3), proposals[0]?.item.by, ...row.slice(4)] : row)))
  expect(proposals[1]?.days.slice(0, 2)).toEqual(['2026-01-31', '2026-02-28'])
})
it('never the plan itself, and every item in the year', () => {
  for (const { item: { obligation, by } } of proposeItems(ground)) expect([obligation === 'plan', by.slice(0, 4)]).toEqual([false, '2026'])
})
it('then what last year’s plan left undone: an initiative comes back as work that goes on', () => {
  const left = proposeItems({ ...ground, last, isDone: ({ title }) => title === BOATS.title }).filter(({ from }) => from === 'last-year')
  expect(left.map(({ item: { title, kind, by } }) => [title, kind, by])).toEqual([['Cổng an ninh xóm Bến', 'duty', '2026-12-31'], ['Đèn đường', 'duty', '2026-12-31']])
})
it('what has ended since is not asked of who is not there', () =>
  expect(proposeItems({ ...ground, occurrences: [], last, parties: ['front'] as PartyId[] }).map(({ item: { who } }) => who)).toEqual([['front'], ['front'], ['front'], ['front']]))
