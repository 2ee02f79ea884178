import { describe, expect, it } from 'vitest'
import { cadenceCues, openingTriggers, triggerCues } from './cadence-cues.ts'
import { dueCues, timeCellCues } from './due-cues.ts'
import { foldText } from '../../source/fold-text.ts'

const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length > 0

describe.each([...cadenceCues, ...triggerCues, ...openingTriggers].map((entry) => [`${entry.kind}: ${entry.examples[0] ?? ''}`, entry] as const))('%s', (_, entry) => {
  it.each(entry.examples)('is in "%s"', (text) => expect(matches(entry.pattern, text)).toBe(true))
  it.each(entry.counterExamples)('is not in "%s"', (text) => expect(matches(entry.pattern, text)).toBe(false))
})

describe.each([...dueCues, ...timeCellCues].map((entry) => [`${entry.op}: ${entry.examples[0]?.[0] ?? ''}`, entry] as const))('%s', (_, entry) => {
  it.each(entry.examples)('"%s" gives %s', (text, rule) => {
    const match = [...foldText(text).text.matchAll(entry.pattern)][0]
    expect(match && entry.rule({ ...match.groups })).toBe(rule)
  })
  it.each(entry.counterExamples)('is not in "%s"', (text) => {
    const match = [...text.matchAll(entry.pattern)][0]
    expect(match ? entry.rule({ ...match.groups }) : undefined).toBeUndefined()
  })
})
