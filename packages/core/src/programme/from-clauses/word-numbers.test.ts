import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightsOfFeatures } from './deliverable-weights.ts'
import { wordsOf } from './features-of.ts'
import { wordNumber, wordNumbers } from './word-numbers.ts'

const piece = fc.constantFrom('Bến', 'PHÀ', 'phà', '15', '0', '2½', '¤', ',', ';', '.', ':', ' ', '\n', '(', '“', 'đò', 'Đò', 'x1', '/', '-')

describe('the numbers of words', () => {
  it('stand for the words, one for each', () => {
    fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join('')), (flat) => { expect(wordNumbers(flat)).toEqual(wordsOf(flat).map(wordNumber)) }))
  })
  it('are another one for each word of the table', () => {
    const words = new Set(weightsOfFeatures.flatMap((line) => line.split(' ').map((feature, at) => (at === 0 ? feature : feature.slice(0, feature.lastIndexOf('='))))).filter((word) => word !== '^'))
    expect(words.size).toBeGreaterThan(1000)
    expect(new Set([...words].map(wordNumber)).size).toBe(words.size)
  })
})
