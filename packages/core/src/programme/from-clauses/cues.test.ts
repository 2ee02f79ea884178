import { describe, expect, it } from 'vitest'
import { foldText } from '../../source/fold-text.ts'
import { heldCues } from './after-held.ts'
import { bracketCues } from './bracket-times.ts'
import { cadenceCues } from './cadence-cues.ts'
import { dueCues } from './due-cues.ts'
import { timeCellCues } from './time-cell-cues.ts'
import { openingTriggers, triggerCues } from './trigger-cues.ts'
import { limitCues, withinCues } from './within-cues.ts'

const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length > 0

describe.each([...cadenceCues, ...triggerCues, ...openingTriggers].map((entry) => [`${entry.kind}: ${entry.examples[0] ?? ''}`, entry] as const))('%s', (_, entry) => {
  it.each(entry.examples)('is in "%s"', (text) => expect(matches(entry.pattern, text)).toBe(true))
  it.each(entry.counterExamples)('is not in "%s"', (text) => expect(matches(entry.pattern, text)).toBe(false))
})

describe.each([...dueCues, ...heldCues, ...withinCues, ...bracketCues, ...limitCues, ...timeCellCues].map((entry) => [`${entry.op}: ${entry.examples[0]?.[0] ?? ''}`, entry] as const))('%s', (_, entry) => {
  it.each(entry.examples)('"%s" gives %s', (text, rule) => {
    const match = [...foldText(text).text.matchAll(entry.pattern)][0]
    expect(match && entry.rule({ ...match.groups })).toBe(rule)
  })
  it.each(entry.counterExamples)('is not in "%s"', (text) => {
    const match = [...text.matchAll(entry.pattern)][0]
    expect(match ? entry.rule({ ...match.groups }) : undefined).toBeUndefined()
  })
})
