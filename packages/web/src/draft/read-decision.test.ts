import { expect, it } from 'vitest'
import { draft } from '../fixture/draft.ts'
import { readDecision } from './read-decision.ts'

const decided = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const read = readDecision(form, draft)
  return read.ok ? read.value : read.refusals
}
const said = { duty: 'Họp', kind: 'meeting', how: 'each', cue: 'giao ban', recurs: 'month', due: 'period-end', bound: 'by', stated: 'yes' }

it.each<[Readonly<Record<string, string>>, unknown]>([
  [{ act: 'confirm', item: 'o1' }, { did: 'confirm', items: ['o1'] }],
  [{ act: 'confirm-sure', least: '0.9' }, { did: 'confirm', items: ['o1'] }],
  [{ act: 'confirm-sure', least: '0.7' }, { did: 'confirm', items: ['o1', 'o3', 'o4'] }],
  [{ act: 'confirm-sure', least: 'x' }, { did: 'confirm', items: [] }],
  [{ act: 'reject', item: 'o1', why: 'said-elsewhere' }, { did: 'reject', items: ['o1'], why: 'said-elsewhere' }],
  [{ act: 'reject', item: 'o1', why: 'boring' }, { did: 'reject', items: ['o1'], why: 'no-duty' }],
  [{ act: 'reopen', item: 'o2' }, { did: 'reopen', items: ['o2'] }],
  [{ act: 'split', item: 'o1', at: '27' }, { did: 'split', item: 'o1', at: [27] }],
  [{ act: 'merge', item: 'o3' }, { did: 'merge', items: ['o3', 'o4'] }],
  [{ act: 'merge', item: 'o1' }, [{ code: 'unknown-item', item: 'o1' }]],
  [{ act: 'correct', item: 'o1', ...said, duty: '' }, [{ code: 'field-missing', field: 'rule.title' }]],
  [{ act: 'add', clause: 'II.1', ...said, recurs: 'after' }, [{ code: 'field-missing', field: 'rule.after' }]],
  [{ act: 'burn', item: 'o1' }, [{ code: 'field-missing', field: 'act' }]],
])('%j', (fields, decision) => expect(decided(fields)).toEqual(decision))

it('corrects and adds with the whole rule', () => {
  expect(decided({ act: 'correct', item: 'o1', ...said })).toMatchObject({ did: 'correct', item: 'o1', rule: { kind: 'meeting', title: { vi: 'Họp' }, cue: 'giao ban' } })
  expect(decided({ act: 'add', clause: 'II.1', ...said })).toMatchObject({ did: 'add', clause: 'II.1', rule: { recurs: [{ every: 'month' }] } })
})
