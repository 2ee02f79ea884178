import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFile } from './any-file.fixture.ts'
import { takeBytes } from './take-bytes.ts'

describe('any file', () => {
  it('is taken or refused without an error, the same twice, its origins in order within the text', async () => {
    let read = 0
    await fc.assert(fc.asyncProperty(anyFile, async (file) => {
      const first = await takeBytes(file)
      expect(await takeBytes(file)).toEqual(first)
      if (!first.ok) return
      read++
      const { text, origins } = first.value
      expect(origins.every(({ start }, i) => start >= (origins[i - 1]?.start ?? 0) && start < text.length)).toBe(true)
    }), { numRuns: 300 })
    expect(read).toBeGreaterThan(50)
  })
})
