import { expect, it } from 'vitest'
import { inOrder, inOrderExamples } from './in-order.ts'

it.each(inOrderExamples)('letters %s stand in order among %s: %s', (letters, among, want) => expect(inOrder(letters, among)).toBe(want))
