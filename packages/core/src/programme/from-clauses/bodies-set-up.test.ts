import { describe, expect, it } from 'vitest'
import { bodiesSetUp, bodiesSetUpExamples } from './bodies-set-up.ts'

describe('bodies a text sets up', () => {
  it.each(bodiesSetUpExamples)('%s', (text, names) => expect(bodiesSetUp(text)).toEqual(names))
})
