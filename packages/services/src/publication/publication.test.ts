import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { listAudit } from '@phoihop/storage/audit'
import { leaveOnly } from '@phoihop/storage/testing'
import { listDuties, reportDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { listPublished, previewPublication, publishedRevision, publishFigures, publishPledge, readPublished } from './index.ts'

const PROGRAMME = 'bac-giang-antq-2023-2033'
let test: Awaited<ReturnType<typeof openTestHouse>>
let root: Reader
const figuresAt = async (period: string) => valueOf(await previewPublication(test.house, root, { period })).figures
const publish = async (period: string, seen?: string) => publishFigures(test.house, root, { period, seen: seen ?? (await figuresAt(period))?.seen ?? '' })

beforeAll(async () => {
  test = await openTestHouse()
  root = await readerOf(test.house, 'standing', 'police@tinh-bac-ninh-2025')
})
afterAll(() => test.close())

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)

describe('a programme is not public until a standing body says so', () => {
  it('shows nothing before', async () => {
    expect([valueOf(await listPublished(test.house)), codeOf(await readPublished(test.house, PROGRAMME)), await publishedRevision(test.house)]).toEqual([[], 'unknown-publication', 0])
  })

  it.each([
    ['leader', 'police@tinh-bac-ninh-2025'], ['officer', 'police@tinh-bac-ninh-2025'], ['head', 'police@tinh-bac-ninh-2025'], ['auditor', undefined], ['administrator', undefined],
  ] as const)('is not for a %s', async (role, body) => {
    const reader = await readerOf(test.house, role, body)
    expect([codeOf(await previewPublication(test.house, reader, {})), codeOf(await publishPledge(test.house, reader, { seen: '' })), codeOf(await publishFigures(test.house, reader, { period: '2026-Q3', seen: '' }))]).toEqual(['may-not', 'may-not', 'may-not'])
  })

  it('wants the pledge before any figures, as it was looked at', async () => {
    expect(codeOf(await publish('2026-Q3'))).toBe('pledge-first')
    expect(codeOf(await publishPledge(test.house, root, { seen: 'x' }))).toBe('publication-changed')
    const { pledge } = valueOf(await previewPublication(test.house, root, {}))
    expect(pledge.isNew).toBe(true)
    valueOf(await publishPledge(test.house, root, { seen: pledge.seen }))
    expect(valueOf(await previewPublication(test.house, root, {})).pledge.isNew).toBe(false)
    expect(valueOf(await listPublished(test.house))).toMatchObject([{ programme: PROGRAMME, document: '168/CTrPH-CAT-MTTQ', lastOn: '2026-11-24' }])
  })
})

describe('figures', () => {
  it.each([['2026-Q4', 'not-a-period'], ['2026-10', 'not-a-period'], ['2022', 'not-a-period'], ['x', 'not-a-period']])('of %s: %s', async (period, code) => expect(codeOf(await publishFigures(test.house, root, { period, seen: '' }))).toBe(code))

  it('are published as they were looked at, small counts suppressed, and stay when work goes on', async () => {
    const seen = await figuresAt('2026-Q3')
    expect(codeOf(await publish('2026-Q3', 'x'))).toBe('publication-changed')
    const first = valueOf(await publish('2026-Q3', seen?.seen))
    const { figures } = valueOf(await readPublished(test.house, PROGRAMME))
    expect(figures).toMatchObject([{ seq: first.seq, publishedOn: '2026-11-24', figures: { asOf: '2026-11-24', total: { 'on-time': 'below' } } }])
    expect(figures[0]?.by.vi).toMatch(/^Công an tỉnh/)

    const owner = await readerOf(test.house, 'officer', 'police@tinh-bac-ninh-2025')
    const { shown } = await listDuties(test.house, owner, { from: '2026-07-01' as never, to: '2026-09-30' as never, body: 'police@tinh-bac-ninh-2025' as never, limit: 50 })
    const duty = shown.find(({ standing, owners }) => !standing.done && owners.length === 1 && standing.due !== 'awaiting')
    valueOf(await reportDuty(test.house, owner, duty?.occurrence.key as string, { on: '2026-11-20', number: '05/BC', figures: {} }))
    expect((await figuresAt('2026-Q3'))?.total.late).toBe((seen?.total.late ?? 0) + 1)
    expect(codeOf(await publish('2026-Q3', seen?.seen))).toBe('publication-changed')
    expect(valueOf(await readPublished(test.house, PROGRAMME)).figures).toEqual(figures)
  })

  it('are corrected by a later publication; the earlier stays, and can be asked for', async () => {
    const [before] = valueOf(await readPublished(test.house, PROGRAMME)).figures
    test.setToday('2026-11-25')
    const { seq } = valueOf(await publish('2026-Q3'))
    const { figures, shown } = valueOf(await readPublished(test.house, PROGRAMME))
    expect(figures.map((one) => [one.seq, one.replacedOn])).toEqual([[seq, undefined], [before?.seq, '2026-11-25']])
    expect(shown?.seq).toBe(seq)
    expect(valueOf(await readPublished(test.house, PROGRAMME, before?.seq)).shown?.figures).toEqual(before?.figures)
    expect(codeOf(await readPublished(test.house, PROGRAMME, 999))).toBe('unknown-publication')
  })

  it('of a period that shares days with a published one are refused: their difference would tell small counts', async () => {
    expect([codeOf(await publish('2026-H1')), codeOf(await publish('2025'))]).toEqual(['ok', 'ok'])
    test.setToday('2027-01-04')
    expect(valueOf(await previewPublication(test.house, root, {})).periods.slice(0, 4)).toEqual(['2026-Q4', '2026-Q3', '2026-H1', '2025'])
    expect([codeOf(await publish('2026-H2')), codeOf(await publish('2026')), codeOf(await publish('2026-Q1')), codeOf(await publish('2026-Q4'))]).toEqual(['period-overlaps', 'period-overlaps', 'period-overlaps', 'ok'])
  })

  it('leave a deed of the body in the trail', async () => {
    const deeds = (await listAudit(test.house.db, { limit: 100 })).filter(({ did }) => did.startsWith('publish-') && did !== 'publish-programme')
    expect(deeds.at(-1)).toMatchObject({ did: 'publish-pledge', account: root.account.id, body: root.seat.body })
    expect(deeds.filter(({ did }) => did === 'publish-figures').map(({ on }) => on.split('/')[1])).toEqual(['2026-Q4', '2025', '2026-H1', '2026-Q3', '2026-Q3'])
  })

  it('name no body, no place, no account', async () => {
    const text = JSON.stringify(valueOf(await readPublished(test.house, PROGRAMME)).figures.map(({ figures }) => figures))
    expect(text).not.toMatch(/@|xa-|phuong-|account|cán bộ/i)
    expect(text).not.toMatch(/":[0-4][,}]/)
  })
})

it('reads nothing but publications for everybody: with no other table to read, both pages answer and every page of work fails', async () => {
  await leaveOnly(test.owner, 'publication')
  expect([codeOf(await listPublished(test.house)), codeOf(await readPublished(test.house, PROGRAMME))]).toEqual(['ok', 'ok'])
  await expect(listDuties(test.house, root, { limit: 1 })).rejects.toThrow('permission denied')
})
