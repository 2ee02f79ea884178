import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { forFolded } from './for-folded.ts'
import { beginningsOf, opensAtWord } from './pattern-beginnings.ts'

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
  it.each([/\p{L}/gu, /\p{L}/giu, /[\p{L}\p{N}]/gu, /[\p{L}\p{N}/]/giu, /[^\p{L}\p{N}]/gu, /[^\p{L},]/giu, /(?<![\p{L}\p{N}])./gu, /.(?!\p{L})/giu, /\\p\{L\}/gu])('takes the letters of the first plane as %s does, and those beyond it', (pattern) => {
    const all = [...Array.from({ length: 0x10000 }, (_, code) => (code < 0xd800 || code > 0xdfff ? String.fromCharCode(code) : '|')), '\\p{L}', '\u{1d400}', '😀', '\u{20000}', '\u{1f1fb}'].join(' ')
    expect(shown(all.matchAll(forFolded(pattern)))).toEqual(shown(all.matchAll(pattern)))
  })
  it('tells beginnings as before', () => {
    for (const pattern of [/(?<![\p{L}\p{N}])bến \p{L}/iu, /(?<!\p{L})phà(?!\p{L})/iu, /[\p{L}a]đò/iu]) {
      expect(beginningsOf(forFolded(pattern))).toEqual(beginningsOf(pattern))
      expect(opensAtWord(forFolded(pattern))).toBe(opensAtWord(pattern))
    }
  })
  it('holds no blank of the engine where it could be told what it stands for', () => {
    expect(forFolded(/a\s[\s,]\S/iu).source).toBe('a[ \\t\\n][ \\t\\n,][^ \\t\\n]')
  })
})
