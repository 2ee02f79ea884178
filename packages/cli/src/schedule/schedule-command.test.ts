import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../command/run.fixture.ts'

const SLUG = 'bac-giang-antq-2023-2033'
type Row = { key: string; obligation: string; kind: string; tier: string; place: string; owners: string[]; chair: string | null; period: string; due: string; target: string; stated: boolean; provisional: boolean }
type Printed = { occurrences: Row[]; orphans: { tier: string; falls: string; why: string; period: string; obligation: string; place: string }[] }

async function derived(from: string, to: string, ...more: readonly string[]): Promise<Printed> {
  const ran = await run(['schedule', '--programme', SLUG, '--from', from, '--to', to, '--json', ...more])
  expect(ran).toMatchObject({ code: 0, err: '' })
  return JSON.parse(ran.out)
}

describe('the schedule of programme 168', () => {
  let decade: Printed
  beforeAll(async () => { decade = await derived('2024-01-01', '2033-12-31') })
  const meetings = (tier: string, year: string) => decade.occurrences.filter((row) => row.kind === 'meeting' && row.tier === tier && row.due.startsWith(year))

  it.each([
    // tier      year    meetings  (places × times)
    ['commune', '2024', 209 * 12],
    ['commune', '2025', 192 * 6 + 58 * 6],
    ['commune', '2026', 58 * 12],
    ['commune', '2033', 58 * 12],
    ['district', '2024', 10 * 4],
    ['province', '2024', 2],
    ['province', '2025', 2],
  ])('%s meetings owed in %s: %i', (tier, year, count) => expect(meetings(tier, year)).toHaveLength(count))

  it('owes nothing at district tier after 30/06/2025, and keeps each lost duty as a question', () => {
    const after = (day: string) => day > '2025-06-30'
    expect(decade.occurrences.filter((row) => row.tier === 'district' && row.due !== 'awaiting' && after(row.due))).toEqual([])
    const lostMeetings = decade.orphans.filter((row) => row.tier === 'district' && row.obligation.includes('meeting') && row.why === 'no-tier')
    expect(lostMeetings).toHaveLength(10 * (2 + 8 * 4))
    expect(lostMeetings.every((row) => after(row.falls))).toBe(true)
  })

  it('asks district plans of 2025 for 24/01, due 29/01', () => {
    const plans = decade.occurrences.filter((row) => row.kind === 'plan' && row.tier === 'district' && row.period === '2025')
    expect(plans).toHaveLength(10)
    expect(new Set(plans.map((row) => `${row.due} ${row.target}`))).toEqual(new Set(['2025-01-29 2025-01-24']))
  })

  it.each([['2024', 'police'], ['2025', 'front'], ['2026', 'police'], ['2033', 'front']])('in %s the chair is %s', (year, chair) => {
    expect(new Set(decade.occurrences.filter((row) => row.kind === 'meeting' && row.due.startsWith(year)).map((row) => row.chair))).toEqual(new Set([chair]))
  })

  it('narrows to a place by any of its names', async () => {
    const { occurrences } = await derived('2026-01-01', '2026-12-31', '--place', 'phường việt yên', '--tier', 'commune')
    expect(occurrences.filter((row) => row.kind === 'meeting')).toHaveLength(12)
    expect(new Set(occurrences.map((row) => row.place))).toEqual(new Set(['Phường Việt Yên']))
  })

  it('marks the years whose days off are not published', () => {
    const provisional = (year: string) => new Set(meetings('commune', year).map((row) => row.provisional))
    expect([...provisional('2026')]).toEqual([false])
    expect([...provisional('2027')]).toEqual([true])
  })
})
