import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forFolded, nameFinder, startFinder, wordFinder } from '../../source/index.ts'
import { anyText } from './any-text.fixture.ts'
import { cadenceCues } from './cadence-cues.ts'
import { blockLabels } from './clause-context.ts'
import { wholeWords } from './cue-pattern.ts'
import { deliverableWords } from './deliverable-words.ts'
import { dueCues } from './due-cues.ts'
import { genericDuties } from './duty-verbs.ts'
import { openName, partyWords } from './party-words.ts'
import { sectionHeadings } from './section-kinds.ts'
import { timeCellCues } from './time-cell-cues.ts'
import { openingTriggers, triggerCues } from './trigger-cues.ts'
import { limitCues, withinCues } from './within-cues.ts'

const words = [...[...dueCues, ...withinCues, ...timeCellCues, ...limitCues, ...openingTriggers, ...cadenceCues, ...triggerCues].map(({ pattern }) => pattern), ...partyWords.map(({ pattern }) => wholeWords(pattern)), forFolded(openName)]
const starts: readonly { pattern: RegExp }[] = [...deliverableWords, ...blockLabels, ...genericDuties, ...sectionHeadings]
const examples = [...dueCues, ...withinCues, ...timeCellCues].flatMap((cue) => [...cue.examples.map(([text]) => text), ...cue.counterExamples])
  .concat([...cadenceCues, ...triggerCues, ...openingTriggers, ...partyWords, ...deliverableWords, ...blockLabels].flatMap((cue) => cue.examples))
/** Examples of the tables run together, with their capitals and blanks changed: what the patterns are for. */
const phrase = fc.array(fc.tuple(fc.constantFrom(...examples), fc.constantFrom(', ', ' ', '\n', '; ', '', ' (', '  '), fc.boolean()), { maxLength: 6 })
  .map((parts) => parts.map(([text, joint, loud]) => (loud ? text.toUpperCase().replaceAll(' ', ' \n  ') : text) + joint).join(''))
const text = fc.oneof({ weight: 3, arbitrary: phrase }, { weight: 1, arbitrary: anyText.map((whole) => whole.slice(0, 1500)) })
const shown = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ index, 0: match, groups }) => [index, match, { ...groups }])

describe('patterns tried only where they may match', () => {
  const find = wordFinder(words)
  it('find what trying every pattern everywhere finds', () => {
    fc.assert(fc.property(text, fc.nat(80), (whole, cut) => {
      // A text, then what it begins with: the places of the one serve for the other.
      for (const piece of [whole, whole.slice(0, whole.length - cut)]) {
        const { likely, matches } = find(piece)
        for (const [index, pattern] of words.entries()) {
          const every = shown(piece.matchAll(pattern))
          expect(likely.includes(index) ? shown(matches(index)) : []).toEqual(every)
        }
      }
    }), { numRuns: 60 })
  }, 60_000)
  it('leave most patterns out of a sentence', () => {
    expect(find('Công an xã kiểm tra bến phà và gửi kết quả cho Ủy ban nhân dân xã.').likely.length).toBeLessThan(words.length / 5)
  })
  it('find at the start what trying every pattern there finds', () => {
    const likelyIn = startFinder(starts.map(({ pattern }) => pattern))
    fc.assert(fc.property(text, (whole) => {
      const likely = likelyIn(whole)
      expect(likely.filter((index) => starts[index]?.pattern.test(whole))).toEqual([...starts.keys()].filter((index) => starts[index]?.pattern.test(whole)))
    }), { numRuns: 200 })
  }, 60_000)
})

describe('names looked for without patterns', () => {
  const some = ['Trạm bến', 'trạm kiểm soát bến', 'các bến', 'Đội  lái', 'Tổ\ncứu hộ', 'BẾN', 'bến phà', 'b', 'phà (cũ)', '😀 bến']
  const sought = some.map((name, i) => ({ name, asWritten: i % 3 === 0 }))
  const patterns = sought.map(({ name, asWritten }) => new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:các\\s{1,6})?${name.replace(/[()]/g, '\\$&').replaceAll(' ', '\\s{1,6}')})(?![\\p{L}\\p{N}])`, asWritten ? 'gu' : 'giu'))
  const find = nameFinder(sought)
  const gap = fc.constantFrom(' ', ' ', '\n', '      ', '       ', '')
  const wide = fc.tuple(fc.constantFrom(...some, 'các Trạm bến', 'Các bến phà'), gap).map(([name, blanks]) => name.replace(' ', blanks))
  const sign = fc.oneof(wide, fc.constantFrom(...some, ...some.map((name) => name.toUpperCase()), 'các', 'Các', ' ', ' ', '  ', '\n', ',', '1', 'x', '𝒳', '😀', '·'))
  it('stand where a pattern for each finds them', () => {
    fc.assert(fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      const whole = signs.join('')
      const every = patterns.flatMap((pattern, which) => [...whole.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length, which })))
      expect(find(whole)).toEqual(every.sort((a, b) => a.start - b.start || a.which - b.which))
    }), { numRuns: 500 })
  })
})
