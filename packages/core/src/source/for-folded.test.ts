import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { forFolded } from './for-folded.ts'

const blanks = fc.constantFrom(' ', '\t', '\n', '\r\n', '\f', '\v', '\u00a0', '\u1680', '\u2003', '\u2028', '\u205f', '\u3000', '\ufeff', '\u0301')
const text = fc.array(fc.oneof(blanks, fc.constantFrom('a', 'bến', 'phà', 's', '\\', ',', ':', '-', ']'))).map((pieces) => pieces.join(''))
const shown = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ index, 0: match }) => [index, match])

describe('a pattern for folded texts', () => {
  it('meets no blank there but these three', () => {
    fc.assert(fc.property(text, (raw) => { expect(foldText(raw).text.replace(/[ \t\n]/g, '')).not.toMatch(/\s/) }), { numRuns: 500 })
  })
  it.each([
    /bến\s+phà/giu, /[\s,]+/gu, /[^\s,]+/gu, /\S+/gu, /[\S ]+/gu, /[^\S\n]+/gu, /(?<=\s)\p{L}/gu, /a\s{1,20}(?!\s)/gu, /\\s/gu, /[\\s]/gu, /[\]\s-]+/gu, /\[\s\]/gu, /^\s*(?:bến)?\s*$/gmu, /\s+/g,
  ])('matches as %s does', (pattern) => {
    const folded = forFolded(pattern)
    fc.assert(fc.property(text, (raw) => {
      const { text: whole } = foldText(raw)
      expect(shown(whole.matchAll(folded))).toEqual(shown(whole.matchAll(pattern)))
    }))
  })
  it('holds no blank of the engine where it could be told what it stands for', () => {
    expect(forFolded(/a\s[\s,]\S/iu).source).toBe('a[ \\t\\n][ \\t\\n,][^ \\t\\n]')
  })
})
