import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { sound } from './sound.fixture.ts'
import { versionsInForce } from './versions-in-force.ts'

const version = (number: number, from: string) => ({ ...sound, version: number, inForce: { from: day(from) } })

describe('versions that bind on some day', () => {
  it.each([
    // published from         in force
    [['2024-01-15'], ['1: 2024-01-15 –']],
    [['2024-01-15', '2026-07-01'], ['1: 2024-01-15 – 2026-06-30', '2: 2026-07-01 –']],
    [['2024-01-15', '2024-01-15'], ['2: 2024-01-15 –']],
    [['2024-01-15', '2026-07-01', '2026-07-01'], ['1: 2024-01-15 – 2026-06-30', '3: 2026-07-01 –']],
    [['2024-01-15', '2026-07-01', '2025-01-01'], ['1: 2024-01-15 – 2024-12-31', '3: 2025-01-01 –']],
  ])('%j bind %j', (from, bind) => {
    const published = from.map((one, at) => version(at + 1, one))
    expect(versionsInForce(published).map(({ version: number, inForce }) => `${number}: ${inForce.from} – ${inForce.to ?? ''}`.trim())).toEqual(bind)
  })
})
