import { expect, it } from 'vitest'
import { train } from './train.ts'

const examples = Array.from({ length: 30 }, (_, at) => ({ of: at % 3, features: [['phao', 'bến', 'phà'][at % 3] ?? '', 'sông'] }))

it('learns which feature tells a class, and that one they share tells none', () => {
  const { rows } = train(examples, 3)
  expect(['phao', 'bến', 'phà'].map((word) => { const row = rows.get(word) ?? []; return row.indexOf(Math.max(...row)) })).toEqual([0, 1, 2])
  expect(Math.max(...(rows.get('sông') ?? []).map(Math.abs))).toBeLessThan(0.5)
})
it('gives the same model for the same examples', () => expect(train(examples, 3)).toEqual(train(examples, 3)))
it('knows no feature of fewer than three examples', () => expect(train([...examples, { of: 0, features: ['lạ'] }, { of: 0, features: ['lạ'] }], 3).rows.has('lạ')).toBe(false))
