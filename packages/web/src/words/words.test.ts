import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../', import.meta.url)
const ROOMS = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, ROOT)).includes('words.vi.ts')).map(({ name }) => name)

/** Every path to a word in a room's words. */
function paths(words: unknown, at = ''): string[] {
  return words !== null && typeof words === 'object' ? Object.entries(words).flatMap(([key, value]) => paths(value, `${at}.${key}`)) : [at]
}

describe('rooms speak both languages', () => {
  it('finds the rooms', () => expect(ROOMS.length).toBeGreaterThanOrEqual(6))

  it.each(ROOMS)('%s', async (room) => {
    const { vi } = (await import(`../${room}/words.vi.ts`)) as { vi: object }
    const { en } = (await import(`../${room}/words.en.ts`)) as { en: object }
    const sparse = /\.(did|report|said)\./
    expect(paths(en).filter((path) => !sparse.test(path)).sort()).toEqual(paths(vi).filter((path) => !sparse.test(path)).sort())
  })
})
