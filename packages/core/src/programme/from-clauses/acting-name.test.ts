import { describe, expect, it } from 'vitest'
import { actingNameExamples, actingNames } from './acting-name.ts'

describe('the bodies a sentence opens with', () => {
  it.each(actingNameExamples)('%s', (sentence, ...names) => expect(actingNames(sentence)).toEqual(names))
})
