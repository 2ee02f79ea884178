import { describe, expect, it } from 'vitest'
import { alternativesOf, onlyAtStart } from './alternatives-of.ts'

const sources = (pattern: RegExp) => alternativesOf(pattern).map(({ source }) => source)

describe('the alternatives of a pattern', () => {
  it.each([
    [/^(?:bến|phà)(?!\p{L})/iu, ['^(?:bến)(?!\\p{L})', '^(?:phà)(?!\\p{L})']],
    [/^bến|^(?:phà|đò)/u, ['^bến', '^(?:phà)', '^(?:đò)']],
    [/^(?:bến(?: phà| đò)?|[|)(]+\|)$/u, ['^(?:bến(?: phà| đò)?)$', '^(?:[|)(]+\\|)$']],
    [/^(?:bến|phà)+$/u, ['^(?:bến|phà)+$']],
    [/(?:bến|phà)/u, ['(?:bến|phà)']],
    [/^(?=b|p)(?:bến|phà)/u, ['^(?=b|p)(?:bến|phà)']],
    [/^(?:[\]|]|\()x/u, ['^(?:[\\]|])x', '^(?:\\()x']],
  ])('of %s', (pattern, expected) => { expect(sources(pattern)).toEqual(expected) })
  it('match in turn what the pattern matches', () => {
    const pattern = /^(?:bến|bến phà|(?<n>\d{1,2}) đò|phà)(?: (?:của|xã))?(?!\p{L})/iu
    for (const text of ['Bến phà của xã', 'bến phàn', '12 đò xã', 'đò', 'phà x', '']) {
      const first = alternativesOf(pattern).map((part) => part.exec(text)).find((match) => match !== null) ?? null
      expect(first?.[0]).toBe(pattern.exec(text)?.[0])
    }
  })
  it('keep the flags', () => { expect(alternativesOf(/^(?:a|b)/giu).map(({ flags }) => flags)).toEqual(['giu', 'giu']) })
})

describe('a pattern that matches only at the start', () => {
  it.each([[/^bến|^phà/u, true], [/(?:^bến|^phà)(?!\p{L})/u, true], [/(?:^bến|phà)/u, false], [/(?:^bến)?phà/u, false], [/^bến|phà/u, false], [/^bến/mu, false], [/(?:bến ^|đò)/u, false]])('%s: %s', (pattern, only) => { expect(onlyAtStart(pattern)).toBe(only) })
})
