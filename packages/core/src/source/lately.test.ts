import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lately } from './lately.ts'

it('answers as the function does, whatever was asked before', () => {
  const of = (text: string) => (text.length % 2 === 0 ? undefined : text.toUpperCase())
  fc.assert(fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'bến', 'phà', 'bến phà', 'bến phà x')), fc.integer({ min: 1, max: 4 }), (texts, most) => {
    const remembered = lately(of, most)
    expect(texts.map(remembered)).toEqual(texts.map(of))
  }))
})

it('asks again only for what it has forgotten', () => {
  const asked: string[] = []
  const remembered = lately((text) => { asked.push(text); return text }, 2)
  for (const text of ['a', 'b', 'a', 'b', 'c', 'b', 'a']) remembered(text)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
