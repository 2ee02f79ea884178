import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allMatches, firstMatch, partBefore, partsBetween } from './all-matches.ts'

const shown = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ index, 0: match, groups }) => [index, match, groups])

it.each([/b+/gu, /a*/gu, /(?<x>a)?/gu, /(?=😀)/gu, /x?/g, /(?<=a)b|$/gu])('finds with %s what matchAll finds', (pattern) => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'x', ' ', '😀', '\ud83d')), (signs) => {
    const text = signs.join('')
    pattern.lastIndex = 3
    expect(shown(allMatches(text, pattern))).toEqual(shown(text.matchAll(pattern)))
  }))
})

it.each([/b+/gu, /,\s|\sb\s/gu, /(?<=a)x|;/giu, /\n(?=\s*\p{Lu})/gu, /^a|,/gu])('parts with %s as split does', (pattern) => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'x', 'X', ' ', ', ', ';', '\n', '😀')), (signs) => {
    const text = signs.join('')
    expect(partsBetween(text, pattern)).toEqual(text.split(pattern))
  }))
})

it.each([/b+/u, /,\s|\sb\s/, /(?<=a)x|;/iu, /\n\s*\n/, /^a|,/u])('ends before %s where split with a limit does', (pattern) => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'x', 'X', ' ', ', ', ';', '\n', '😀'), { minLength: 1 }), (signs) => {
    const text = signs.join('')
    expect(partBefore(text, pattern)).toBe(text.split(pattern, 1)[0])
  }))
})

it('finds the first match that holds, from the start each time, and leaves the pattern as it was', () => {
  const word = /\p{L}+/gu
  const asked: string[] = []
  const longer = () => firstMatch('trực bến phà', word, ({ 0: found }) => { asked.push(found); return found.length < 4 && found !== 'phà' })
  expect(longer()?.index).toBe(5)
  expect(asked).toEqual(['trực', 'bến'])
  expect(word.lastIndex).toBe(0)
  expect(longer()?.[0]).toBe('bến')
  expect(firstMatch('trực bến phà', word, () => false)).toBeUndefined()
})
