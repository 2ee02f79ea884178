import { expect, it } from 'vitest'
import { addressedExamples, isAddressed } from './addressed.ts'

it.each(addressedExamples)('“%s” comes before who is only told: %s', (words, told) => expect(isAddressed(words)).toBe(told))
