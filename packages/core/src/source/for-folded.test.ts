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
  it.each([/\p{L}/gu, /\p{L}/giu, /\p{Lu}/gu, /\p{Ll}/gu, /[\p{Ll}\p{N}]/gu, /[\p{L}\p{N}]/gu, /[\p{L}\p{N}/]/giu, /[^\p{L}\p{N}]/gu, /[^\p{L},]/giu, /(?<![\p{L}\p{N}])./gu, /.(?!\p{L})/giu, /\\p\{L\}/gu])('takes the letters papers are printed in as %s does', (pattern) => {
    const printed = [[0, 0x138], [0x139, 0x149], [0x14a, 0x17f], [0x1a0, 0x1a2], [0x1af, 0x1b1], [0x300, 0x330], [0x1ea0, 0x1efa], [0x2000, 0x2070]].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i)))
    const all = [...printed, '\\p{L}', '\u25cf', '\u2713'].join(' ')
    expect(shown(all.matchAll(forFolded(pattern)))).toEqual(shown(all.matchAll(pattern)))
  })
  it('takes no sign of another script for a letter, nor half of a pair', () => {
    expect(['Ω', 'ж', '人', '\u{1d400}', '😀', '\u{20000}', '\u{1f1fb}'].filter((sign) => forFolded(/\p{L}/iu).test(sign))).toEqual([])
    expect('😀bến'.match(forFolded(/(?<!\p{L})bến/iu))?.index).toBe(2)
  })
  it('keeps the flag where something is written that needs it', () => {
    expect(forFolded(/\p{M}\s/u)).toEqual(/\p{M}[ \t\n]/u)
    expect(forFolded(/\u{1f514}/u).test('\u{1f514}')).toBe(true)
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
