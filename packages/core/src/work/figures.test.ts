import { describe, expect, it } from 'vitest'
import { figuresOf, parseFigures, reportAs } from './figures.ts'

const allowed = figuresOf({ kind: 'meeting' })

describe('figures of a report', () => {
  it.each([
    ['20', 20], ['0', 0], ['1.250', 1250], [' 7 ', 7],
  ])('"%s" is %i', (typed, count) => expect(parseFigures({ attended: typed }, allowed)).toEqual({ ok: true, value: { attended: count } }))

  it('leaves a blank out: not reported is not zero', () => expect(parseFigures({ attended: ' ' }, allowed)).toEqual({ ok: true, value: {} }))

  it.each(['-1', '2,5', 'hai mươi', '12345678', '1.2'])('"%s" is refused', (typed) =>
    expect(parseFigures({ attended: typed }, allowed)).toMatchObject({ ok: false, refusals: [{ code: 'figure-not-a-count' }] }))

  it('refuses a figure the duty does not ask for', () =>
    expect(parseFigures({ petitions: '3' }, allowed)).toMatchObject({ ok: false, refusals: [{ code: 'figure-not-a-count', figure: 'petitions' }] }))

  it('asks a plan that owes initiatives for their number', () =>
    expect(figuresOf({ kind: 'plan', asks: { atLeast: 2, of: 'initiative' } }).map(({ id }) => id)).toEqual(['initiatives']))

  it.each([['meeting', 'hold'], ['plan', 'issue'], ['notice', 'issue'], ['report', 'send'], ['exchange', 'hold']] as const)('a %s is reported as %s', (kind, as) => expect(reportAs(kind)).toBe(as))
})
