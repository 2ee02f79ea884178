import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { issuePaper } from '../issue/index.ts'
import { listPapers, readPaper, revisePaper, signPaper } from '../paper/index.ts'
import { readDuty } from '../work/index.ts'
import { draftPlanPaper, reopenPlan, submitPlan, withdrawItem } from './index.ts'
import { approve, code, HERE, openPlans, seen, submitted, THERE, type Stage } from './plan.fixture.ts'

let stage: Stage
beforeAll(async () => { stage = await openPlans() })
beforeEach(() => stage.setToday('2026-01-12'))
afterAll(() => stage.close())
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const TITLES = ['Cổng an ninh xóm Bến', 'Bến đò tự quản']

describe('the paper of a plan', () => {
  it('is drawn up by the chair once submitted, signed with the plan, issued once approved; its number reports the plan’s duty', async () => {
    const { house, police, front, clerk, women, planOf } = stage
    const key = planOf(HERE)
    expect(code(await draftPlanPaper(house, clerk, key))).toBe('plan-not-submitted')
    const { version } = await submitted(house, clerk, key, TITLES)
    expect([(await seen(house, clerk, key)).papers.draws, (await seen(house, women, key)).papers.draws]).toEqual([['plan'], []])
    expect([code(await draftPlanPaper(house, women, key)), code(await draftPlanPaper(house, front, key))]).toEqual(['not-yours', 'not-yours'])
    const id = valueOf(await draftPlanPaper(house, clerk, key))
    expect(code(await draftPlanPaper(house, clerk, key))).toBe('paper-there')
    const read = async (reader: Reader = women) => valueOf(await readPaper(house, reader, id))
    const tables = (await read()).paper.body.flatMap((part) => (part.part === 'table' ? part.rows.map(({ cells }) => cells.map(({ runs }) => runs[0]?.text).join(' | ')) : part.part === 'bullet' ? [part.runs[0]?.text] : []))
    expect(tables).toContain('Cổng an ninh xóm Bến; thực hiện: Công an, Ủy ban MTTQ; thời hạn: 30/6/2026;')
    expect(tables.at(-1)).toMatch(/^1 \| .+ \| .+ \| \d\d\/\d+\/2026$/)

    // Words changed while the head looked: nothing of the plan is signed either.
    const shown = `${id} ${(await read()).worded}`
    const first = (await read()).paper.body.findIndex((part) => part.part === 'paragraph')
    valueOf(await revisePaper(house, front, id, { seen: 1, item: first, wording: 'Các cơ quan thống nhất kế hoạch như sau:' }))
    expect(code(await approve(house, police, key, version, { paper: shown }))).toBe('matter-changed')
    expect((await seen(house, police, key)).row.approvals).toBe(0)
    const now = `${id} ${(await read()).worded}`
    expect((await Promise.all([approve(house, police, key, version, { paper: now }), approve(house, front, key, version, { paper: now })])).map(code)).toEqual(['ok', 'ok'])
    const { stage: stands, seen: at } = await read()
    expect([stands, at]).toEqual(['signed', 4])
    expect(await seen(house, front, key)).toMatchObject({ row: { state: 'approved' }, papers: { lines: [{ id, stage: 'signed', outdated: false }], draws: [] } })
    expect(code(await issuePaper(house, front, id, { seen: at, on: '2026-01-12' }))).toBe('not-yours')
    expect(valueOf(await issuePaper(house, clerk, id, { seen: at, on: '2026-01-12' }))).toEqual({ number: 1 })
    const issued = await read()
    const duty = valueOf(await readDuty(house, clerk, key))
    expect(duty.history.map(({ entry }) => entry.act)).toEqual([{ did: 'issue', on: '2026-01-12', number: `01/${issued.paper.symbol}`, figures: { initiatives: 2 }, file: issued.issued?.pdf }])
    expect((await seen(house, women, key)).row.standing).toMatchObject({ state: 'done', number: `01/${issued.paper.symbol}` })

    // Opened again and signed anew, its second paper has a number of its own and changes no report.
    valueOf(await reopenPlan(house, front, key, (await seen(house, front, key)).seen, { document: '12/QĐ-UBND', documentOn: '2026-01-10' }))
    valueOf(await withdrawItem(house, clerk, key, (await seen(house, clerk, key)).seen, 'i1'))
    valueOf(await submitPlan(house, clerk, key, (await seen(house, clerk, key)).seen))
    const second = valueOf(await draftPlanPaper(house, clerk, key))
    expect(second).not.toBe(id)
    const { version: again } = await seen(house, clerk, key)
    for (const reader of [police, front]) valueOf(await approve(house, reader, key, again, { paper: `${second} 1` }))
    expect(valueOf(await issuePaper(house, clerk, second, { seen: 3, on: '2026-01-12' }))).toEqual({ number: 2 })
    expect(valueOf(await readDuty(house, clerk, key)).history.length).toBe(1)
    expect(valueOf(await listPapers(house, women, { about: [key] })).map(({ issued: one }) => one?.number).sort()).toEqual([1, 2])
  })

  it('drawn up after the approvals is agreed by them and signed on its own; before all have approved it is not issued', async () => {
    const { house, reader, planOf } = stage
    const [chair, other, key] = [await reader('head', 'police', THERE), await reader('head', 'front', THERE), planOf(THERE)]
    const { version } = await submitted(house, chair, key, TITLES)
    expect(code(await approve(house, chair, key, version))).toBe('ok')
    const id = valueOf(await draftPlanPaper(house, chair, key))
    expect(valueOf(await readPaper(house, other, id))).toMatchObject({ agreed: [chair.seat.body], signed: [] })
    expect((await seen(house, other, key)).issues).toBe(false)
    valueOf(await signPaper(house, chair, id, 1))
    valueOf(await signPaper(house, other, id, 2))
    expect(code(await issuePaper(house, chair, id, { seen: 3, on: '2026-01-12' }))).toBe('plan-unsigned')
    valueOf(await approve(house, other, key, version, { paper: `${id} 1` }))
    expect(valueOf(await issuePaper(house, chair, id, { seen: 3, on: '2026-01-12' })).number).toBe(1)
  })

  it('of a text that was changed since is drawn up again', async () => {
    const { house, reader, planOf } = stage
    const place = 'Phường Tự Lạn'
    const [chair, key] = [await reader('head', 'police', place), planOf(place)]
    await submitted(house, chair, key, [...TITLES, 'Đèn sáng ngõ quê'])
    const id = valueOf(await draftPlanPaper(house, chair, key))
    valueOf(await withdrawItem(house, chair, key, (await seen(house, chair, key)).seen, 'i4'))
    expect((await seen(house, chair, key)).papers).toMatchObject({ lines: [{ id, outdated: true }], draws: [] })
    valueOf(await submitPlan(house, chair, key, (await seen(house, chair, key)).seen))
    expect(valueOf(await readPaper(house, chair, id)).outdated).toBe(true)
    expect(valueOf(await draftPlanPaper(house, chair, key))).toBe(id)
    const { outdated, paper } = valueOf(await readPaper(house, chair, id))
    expect([outdated, JSON.stringify(paper).includes('Đèn sáng ngõ quê')]).toEqual([false, false])
  })
})
