import { describe, expect, it } from 'vitest'
import { cadenceCues } from './cadence-cues.ts'
import { dueCues } from './due-cues.ts'
import { holds, neededWords } from './needed-words.ts'

describe('what a pattern cannot do without', () => {
  it.each([
    [/phối\s{1,8}hợp/iu, { all: ['phối', 'hợp'] }],
    [/(?:hằng|hàng)\s+tháng/iu, { all: ['tháng', { any: ['hằng', 'hàng'] }] }],
    [/(?<!giáo dục )thường\s+xuyên(?! sự)/iu, { all: ['thường', 'xuyên'] }],
    [/(?:công an)?\s*xã/u, 'xã'],
    [/ngày\s\d{1,2}/u, 'ngày'],
    [/(?<n>[IVX]+)\s*tháng?/u, 'thán'],
    [/qu[ýí]/iu, 'qu'],
    [/(?:một|\d+) lần/u, ' lần'],
    [/a{0,2}bc{2}\.d\/e/u, { all: ['.d/e', 'bc'] }],
    [/(?:a|\d)/u, true],
    [/[(/u]|xy/u, true],
    [/(x)\1?yz/u, 'yz'],
  ] as const)('%s needs %j', (pattern, need) => expect(neededWords(pattern)).toEqual(need))

  it.each(cadenceCues.flatMap(({ pattern, examples }) => examples.map((text) => [text, pattern] as const)))('lets "%s" through', (text, pattern) => {
    expect(holds(text.toLowerCase(), neededWords(pattern))).toBe(true)
  })
  it('needs something of nearly every cue', () => {
    const patterns = [...cadenceCues, ...dueCues].map(({ pattern }) => neededWords(pattern))
    expect(patterns.filter((need) => need === true).length / patterns.length).toBeLessThan(0.2)
  })
})
