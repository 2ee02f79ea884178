import { describe, expect, it } from 'vitest'
import { addresseeExamples, segmentsWithAddressees } from './addressees.ts'
import { findParties } from './find-parties.ts'

describe('addressees after a semicolon', () => {
  it.each(addresseeExamples)('%s has %i', (sentence, count) => expect(segmentsWithAddressees(sentence, { start: 0, end: sentence.length }, { mentionsIn: findParties })).toHaveLength(count))
})
