import { describe, expect, it } from 'vitest'
import { labelPatterns } from './label-patterns.ts'
import { starBullet } from './star-bullet.ts'

describe('a bullet of Markdown', () => {
  it.each(starBullet.examples)('begins "%s"', (line) => expect(starBullet.pattern.test(line)).toBe(true))
  it.each(starBullet.counterExamples)('does not begin "%s"', (line) => expect(starBullet.pattern.test(line)).toBe(false))
})

describe.each(labelPatterns.map((entry) => [`${entry.kind} ${entry.examples[0] ?? ''}`, entry] as const))('%s', (_, entry) => {
  it.each(entry.examples)('is the label of "%s"', (line) => expect(entry.pattern.test(line)).toBe(true))
  it.each(entry.counterExamples)('is no label of "%s"', (line) => expect(entry.pattern.test(line)).toBe(false))
})
