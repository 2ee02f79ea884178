import { describe, expect, it } from 'vitest'
import { IDENTIFIER_PATTERNS } from './identifier-patterns.ts'
import { sentences } from './identifier-sentences.fixture.ts'
import { findBy, findIdentifier } from './identifiers.ts'
import { fold, plainText } from './plain-text.ts'

describe.each(IDENTIFIER_PATTERNS.map((row, at) => ({ row, at, found: row.found })))('row $at of the table ($found)', ({ row }) => {
  it.each(row.examples)('%s is found', (text) => {
    expect(findBy(row, text)).toBeDefined()
    expect(findIdentifier(text)?.found).toBe(row.found)
  })
  it.each(row.counterExamples)('%s passes', (text) => {
    expect(findBy(row, text)).toBeUndefined()
    expect(findIdentifier(text)).toBeUndefined()
  })
})

describe('20,000 sentences of chance, every second with an identifier', () => {
  const SEED = 168
  const all = sentences(SEED, 20_000).map((sentence) => ({ ...sentence, answer: findIdentifier(sentence.text) }))
  const holding = all.filter(({ found }) => found)
  const free = all.filter(({ found }) => !found)
  /** Letters and digits only: the answer must lie in the identifier, not on something else in the sentence. */
  const signs = (text: string): string => fold(plainText(text).lower).replace(/[^a-z\d]/g, '')
  const some = (list: typeof all): string => list.slice(0, 12).map(({ text, answer }) => `${text} → ${answer ? `${answer.found} ${answer.text}` : 'passes'}`).join('\n')

  it('finds 99 of 100 identifiers or more', () => {
    const missed = holding.filter(({ answer, made }) => !answer || !signs(made ?? '').includes(signs(answer.text)))
    expect(missed.length > holding.length / 100 ? some(missed) : '').toBe('')
  })

  it('refuses at most one in 100 of the others', () => {
    const refused = free.filter(({ answer }) => answer)
    expect(refused.length > free.length / 100 ? some(refused) : '').toBe('')
  })
})

describe('a long text made to keep a search busy', () => {
  it.each(['1', '1 ', '1.', 'a', 'a.', 'a@', 'a at b dot ', 'tài khoản số ', 'kinh phí là khoảng ', 'bà ', '0 2 ', '(84) (', '98a-', '121234567 đồng ', '121234567 do a a a '])('2,000 signs of %j are read in time', (piece) => {
    const text = piece.repeat(2000 / piece.length)
    findIdentifier(text)
    const from = performance.now()
    findIdentifier(text)
    expect(performance.now() - from).toBeLessThan(200)
  })
})
