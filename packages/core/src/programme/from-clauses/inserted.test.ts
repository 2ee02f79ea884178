import { describe, expect, it } from 'vitest'
import { insertedExamples, withoutInsertions } from './inserted.ts'

describe('what is inserted in a sentence', () => {
  it.each(insertedExamples)('%s', (predicate, left) => expect(withoutInsertions(predicate)).toBe(left))
})
