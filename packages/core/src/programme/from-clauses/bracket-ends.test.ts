import { describe, expect, it } from 'vitest'
import { bracketEndExamples, withoutBracketEnd } from './bracket-ends.ts'

describe('a bracket between two duties', () => {
  it.each(bracketEndExamples)('"%s"', (text, own) => expect(text.slice(0, withoutBracketEnd(text, { start: 0, end: text.length }).end)).toBe(own))
})
