import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { day, type PeriodKey } from '@phoihop/core/calendar'
import { listAudit } from '@phoihop/storage/audit'
import { makeDefinition } from '../house/index.ts'
import { correctDuty, readDuty, reportDuty } from '../work/index.ts'
import { addItem, agreeToItem, approvePlan, changeItem, draftPlan, listOwnPlans, listPlans, objectToItem, readPlan, reopenPlan, returnPlan, submitPlan, withdrawItem } from './index.ts'
import { approve, code, HERE, initiative, openPlans, seen, submitted, THERE, type Stage } from './plan.fixture.ts'

let stage: Stage
beforeAll(async () => { stage = await openPlans() })
beforeEach(() => stage.setToday('2026-01-12'))
afterAll(() => stage.close())

describe('a year’s plan from draft to paper', () => {
  it('is drafted from the programme, agreed item by item, submitted, signed by both and issued; its duty is done that day', async () => {
    const { house, police, front, women, clerk, planOf, root } = stage
    const key = planOf(HERE)
    const first = await seen(house, clerk, key)
    expect(first).toMatchObject({ row: { state: 'none', may: ['draft'], initiatives: { asked: 2, there: 0 }, chair: { exceptional: false } }, seen: 0, issues: false })
    const meeting = first.proposals.find((one) => one.key === 'meeting-commune')
    expect(meeting).toMatchObject({ count: 12, by: '2026-12-31', from: 'programme' })
    expect(first.proposals.some((one) => one.key.startsWith('plan-'))).toBe(false)

    const before = (await listAudit(house.db, { limit: 10_000 })).length
    expect(code(await draftPlan(house, clerk, key, ['meeting-commune', 'review-yearly-commune']))).toBe('ok')
    expect(code(await submitPlan(house, clerk, key, 1))).toBe('initiatives-missing')
    expect(code(await addItem(house, clerk, key, 1, initiative('Cổng an ninh xóm Bến')))).toBe('ok')
    expect(await submitPlan(house, clerk, key, 2)).toMatchObject({ refusals: [{ code: 'initiatives-missing', there: 1, missing: 1 }] })
    expect(code(await addItem(house, clerk, key, 2, { ...initiative('Bến đò tự quản'), parties: ['front', 'women'] }))).toBe('ok')
    expect(code(await agreeToItem(house, women, key, 'i4', 3))).toBe('ok')
    expect(code(await objectToItem(house, front, key, 'i3', 2, 'Trùng với đoạn đường do xã quản lý'))).toBe('ok')
    expect(code(await changeItem(house, clerk, key, 5, 'i3', initiative('Cổng an ninh xóm Đình')))).toBe('ok')
    expect(code(await submitPlan(house, clerk, key, 6))).toBe('ok')
    const out = await seen(house, front, key)
    expect(out.items.map(({ asked }) => asked)).toEqual([false, false, true, true])
    expect(out.items.map(({ id, agreed, objected }) => [id, agreed.length, objected.length])).toEqual([['i1', 0, 0], ['i2', 0, 0], ['i3', 0, 0], ['i4', 1, 0]])
    expect(out).toMatchObject({ row: { state: 'submitted', may: ['approve', 'return', 'agree', 'object'] }, issues: false })

    expect(code(await approve(house, police, key, out.version))).toBe('ok')
    expect((await seen(house, front, key)).issues).toBe(true)
    expect(code(await approve(house, front, key, out.version, { number: '05/KH-CA-MTTQ', on: '2026-01-12' }))).toBe('ok')
    const done = await seen(house, women, key)
    expect(done).toMatchObject({ row: { state: 'approved', standing: { state: 'done', doneOn: '2026-01-12', daysLate: 0 }, may: [] } })
    expect(done.signing.map(({ on }) => on)).toEqual(['2026-01-12', '2026-01-12'])
    const duty = await readDuty(house, clerk, key)
    expect(duty.ok && duty.value.history.map(({ entry }) => [entry.body.split('@')[0], entry.act])).toEqual([['front', { did: 'issue', on: '2026-01-12', number: '05/KH-CA-MTTQ', figures: { initiatives: 2 } }]])
    expect((await listAudit(house.db, { limit: 10_000 })).filter(({ did }) => did === 'act-on-plan' || did === 'issue').length).toBe(10)
    expect((await listAudit(house.db, { limit: 10_000 })).length).toBeGreaterThan(before + 9)
    expect(done.history.map(({ did }) => did)).toEqual(['draft', 'add-item', 'add-item', 'agree', 'object', 'change-item', 'submit', 'approve', 'approve'])
    expect(done.history[4]).toMatchObject({ what: 'Cổng an ninh xóm Bến', because: 'Trùng với đoạn đường do xã quản lý' })
    // The chair may correct what the other signer reported in its name.
    expect(code(await correctDuty(house, clerk, key, { on: '2026-01-11', number: '05/KH-CA-MTTQ', figures: {}, because: 'Nhập nhầm ngày' }))).toBe('ok')
    expect((await seen(house, root, key)).row.standing).toMatchObject({ doneOn: '2026-01-11' })
  })

  it('changes no more once approved, but is opened again on a document, for both to sign anew', async () => {
    const { house, clerk, police, front, women, planOf } = stage
    const key = planOf(HERE)
    const { seen: at } = await seen(house, clerk, key)
    expect([code(await addItem(house, clerk, key, at, initiative('Đèn ngõ'))), code(await agreeToItem(house, women, key, 'i4', 3)), code(await returnPlan(house, front, key, at, 'x'))]).toEqual(['plan-approved', 'plan-approved', 'plan-approved'])
    const basis = { document: '12/QĐ-UBND', documentOn: '2026-01-10' }
    expect(code(await reopenPlan(house, front, key, at, { ...basis, document: 'gọi 0912 345 678' }))).toBe('names-a-person')
    expect(code(await reopenPlan(house, front, key, at, basis))).toBe('ok')
    expect(await seen(house, clerk, key)).toMatchObject({ row: { state: 'drafted' }, reopened: { document: '12/QĐ-UBND', on: '2026-01-10' } })
    expect(code(await withdrawItem(house, clerk, key, at + 1, 'i2'))).toBe('ok')
    expect(code(await submitPlan(house, clerk, key, at + 2))).toBe('ok')
    const { version } = await seen(house, front, key)
    expect(code(await approve(house, front, key, version))).toBe('ok')
    // Its paper is reported already: a second number would hide the first.
    expect(code(await approve(house, police, key, version, { number: '09/KH', on: '2026-01-12' }))).toBe('already-reported')
    expect((await seen(house, police, key)).row).toMatchObject({ state: 'submitted', approvals: 1 })
    expect(code(await approve(house, police, key, version))).toBe('ok')
    expect((await seen(house, police, key)).row.state).toBe('approved')
  })

  it('is approved without a number, and then its duty is still to be reported', async () => {
    const { house, reader, planOf } = stage
    const [chair, other, key] = [await reader('head', 'police', THERE), await reader('head', 'front', THERE), planOf(THERE)]
    const { version } = await submitted(house, chair, key, ['Nhóm phụ nữ phòng ngừa lừa đảo qua mạng', 'Camera an ninh ngõ xóm'])
    expect(code(await approve(house, chair, key, version))).toBe('ok')
    // Half of what an issue needs, or a wrong day: nothing is kept, and it can be sent again.
    for (const [more, why] of [[{ number: '07/KH' }, 'not-a-date'], [{ on: '2026-01-12' }, 'field-missing'], [{ number: '07/KH', on: '2026-01-13' }, 'day-in-the-future']] as const) {
      expect(code(await approve(house, other, key, version, more))).toBe(why)
      expect((await seen(house, other, key)).row).toMatchObject({ state: 'submitted', approvals: 1 })
    }
    expect(code(await approve(house, other, key, version))).toBe('ok')
    stage.setToday('2027-01-05')
    expect((await seen(house, chair, key)).row).toMatchObject({ state: 'approved', standing: { state: 'late', daysLate: 5 } })
    expect(code(await reportDuty(house, chair, key, { on: '2026-02-01', number: '07/KH', figures: {} }))).toBe('ok')
    expect((await seen(house, chair, key)).row.standing).toMatchObject({ state: 'done', daysLate: 0 })
  })
})

describe('several at once', () => {
  it('both signers approve at the same moment: both count, and one paper is issued', async () => {
    const { house, reader, planOf } = stage
    const place = 'Phường Tự Lạn'
    const [chair, other, key] = [await reader('head', 'police', place), await reader('head', 'front', place), planOf(place)]
    const { version } = await submitted(house, chair, key, ['Vườn cây của đoàn thanh niên', 'Đèn sáng ngõ quê'])
    const issue = { number: '11/KH', on: '2026-01-12' }
    const outcomes = await Promise.all([approve(house, chair, key, version, issue), approve(house, other, key, version, issue), approve(house, other, key, version, issue)])
    // The one who pressed twice is told so, in whichever order they came.
    expect(outcomes.map(code).sort()).toEqual(['ok', 'ok', expect.stringMatching(/^plan-(approved|signed)$/)])
    const { row, history } = await seen(house, chair, key)
    expect(row).toMatchObject({ state: 'approved', standing: { state: 'done' } })
    expect(history.filter(({ did }) => did === 'approve').length).toBe(2)
    const duty = await readDuty(house, chair, key)
    expect(duty.ok && duty.value.history.map(({ entry }) => entry.act.did)).toEqual(['issue'])
  })
  it('two officers of the chair change the same text: one is taken, the other is told to look again', async () => {
    const { house, reader, planOf } = stage
    const place = 'Phường Cảnh Thụy'
    const [one, two, key] = [await reader('officer', 'police', place), await reader('officer', 'police', place), planOf(place)]
    await draftPlan(house, one, key, ['meeting-commune'])
    const outcomes = await Promise.all([addItem(house, one, key, 1, initiative('Một việc mới')), addItem(house, two, key, 1, initiative('Một việc khác'))])
    expect(outcomes.map(code).sort()).toEqual(['matter-changed', 'ok'])
    expect((await seen(house, one, key)).items.length).toBe(2)
  })
  it('members say what they think of it at the same moment: all of it is kept', async () => {
    const { house, reader, planOf } = stage
    const place = 'Phường Cảnh Thụy'
    const members = await Promise.all(['front', 'women', 'youth', 'veterans', 'farmers'].map((party) => reader('officer', party, place)))
    const outcomes = await Promise.all(members.map((member) => agreeToItem(house, member, planOf(place), 'i1', 1)))
    expect(outcomes.map(code)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
    expect((await seen(house, members[0] as never, planOf(place))).items[0]?.agreed.length).toBe(5)
  })
  it('words changed while somebody reads them are not agreed to', async () => {
    const { house, reader, planOf } = stage
    const place = 'Phường Cảnh Thụy'
    const [chair, other, key] = [await reader('officer', 'police', place), await reader('officer', 'front', place), planOf(place)]
    const { seen: at, items } = await seen(house, chair, key)
    const item = items[1] as (typeof items)[number]
    await changeItem(house, chair, key, at, item.id, initiative('Một việc nói lại'))
    expect(code(await agreeToItem(house, other, key, item.id, item.version))).toBe('matter-changed')
  })
})

describe('new beside what there was', () => {
  it('shows the nearest of earlier years here and of approved plans beside it, and refuses the same title here', async () => {
    const { house, reader, planOf, setToday } = stage
    setToday('2026-12-20')
    const key = planOf(HERE, 2027)
    const chair = await reader('officer', 'front', HERE)
    const { proposals } = await seen(house, chair, key)
    // An initiative that went on is work of this year, not new.
    expect(proposals.filter(({ from }) => from === 'last-year').map(({ title, kind }) => [title, kind])).toEqual([['Cổng an ninh xóm Đình', 'duty'], ['Bến đò tự quản', 'duty']])
    expect(code(await draftPlan(house, chair, key, ['last-year: Bến đò tự quản', 'no-such']))).toBe('not-a-value')
    expect(code(await draftPlan(house, chair, key, ['last-year: Bến đò tự quản']))).toBe('ok')
    const add = (title: string, at: number) => addItem(house, chair, key, at, initiative(title, 2027))
    expect(await add('CỔNG AN NINH, XÓM ĐÌNH', 1)).toMatchObject({ refusals: [{ code: 'not-new', title: 'Cổng an ninh xóm Đình', year: 2026 }] })
    expect(code(await add('Cổng an ninh xóm Chùa', 1))).toBe('ok')
    expect(code(await add('Nhóm phụ nữ phòng ngừa lừa đảo qua mạng', 2))).toBe('ok')
    expect(code(await add('Một việc nói lại', 3))).toBe('ok')
    const [, gates, group, other] = (await seen(house, chair, key)).items
    expect(gates?.nearest[0]).toMatchObject({ title: 'Cổng an ninh xóm Đình', year: 2026, here: true, place: { vi: HERE } })
    expect(gates?.nearest[0]?.score).toBeGreaterThan(0.4)
    expect(gates?.nearest[0]?.score).toBeLessThan(1)
    expect(group?.nearest[0]).toMatchObject({ title: 'Nhóm phụ nữ phòng ngừa lừa đảo qua mạng', here: false, score: 1, place: { vi: THERE } })
    // A neighbour's draft nobody has signed is not shown.
    expect(other?.nearest.some(({ title }) => title === 'Một việc nói lại')).toBe(false)
  })
})

describe('a chair swapped by a later version', () => {
  it('leaves an approved plan as it is, gives a draft to the new chair, and says on what it rests', async () => {
    const { house, asked, police, clerk, front, planOf, bodyAt, reader } = stage
    const place = bodyAt('police', HERE).split('@')[1] as never
    const other = 'Phường Cảnh Thụy'
    const open = bodyAt('police', other).split('@')[1] as never
    const { index: { register }, calendar } = house.definition()
    const [rotation] = asked.rotations as [(typeof asked.rotations)[number]]
    const exceptions = [place, open].map((at) => ({ period: '2026' as PeriodKey, place: at, party: 'front' as never, basis: { document: '99/QĐ', clause: '1' as never, cue: 'giao Ủy ban MTTQ chủ trì' } }))
    const earlier = { ...asked, inForce: { from: asked.inForce.from, to: day('2026-06-30') } }
    house.define(makeDefinition({ ...asked, version: 2, inForce: { from: day('2026-07-01') }, rotations: [{ ...rotation, exceptions }] }, register, calendar, [earlier]))
    stage.setToday('2026-08-03')
    const plan = await seen(house, front, planOf(HERE))
    expect(plan.row).toMatchObject({ state: 'approved', standing: { state: 'done', daysLate: 0 }, chair: { party: { vi: 'Ủy ban MTTQ' }, exceptional: true, basis: { document: '99/QĐ' } } })
    expect(plan.draftedBy).toEqual({ vi: 'Công an phường Việt Yên' })
    expect(plan.signing.map(({ on }) => on)).toEqual(['2026-01-12', '2026-01-12'])
    expect(code(await addItem(house, front, planOf(HERE), plan.seen, initiative('Đèn ngõ')))).toBe('plan-approved')
    expect(code(await addItem(house, clerk, planOf(HERE), plan.seen, initiative('Đèn ngõ')))).toBe('not-yours')
    const next = await reader('head', 'front', other)
    const draft = await seen(house, next, planOf(other))
    expect(draft.row.may).toContain('submit')
    expect(code(await addItem(house, next, planOf(other), draft.seen, initiative('Đèn ngõ')))).toBe('ok')
    expect(code(await approvePlan(house, police, planOf(HERE), { version: 99 }))).toBe('plan-approved')
    house.define(makeDefinition(asked, register, calendar))
  })
})

describe('the year’s plans', () => {
  it('show who is late to who looks down, and each member its own', async () => {
    const { house, root, women, setToday } = stage
    setToday('2027-01-05')
    const all = await listPlans(house, root, { year: 2026 })
    const late = all.rows.filter(({ standing }) => standing?.state === 'late')
    expect([all.late, late.length, late.every(({ standing }) => standing?.daysLate === 5)]).toEqual([56, 56, true])
    expect(all.rows.filter(({ state }) => state === 'approved').map(({ place }) => place.title.vi).sort()).toEqual([THERE, 'Phường Tự Lạn', HERE].sort())
    expect(all.rows.filter(({ state }) => state === 'question').length).toBe(10)
    expect(all.rows.find(({ place }) => place.title.vi === 'Phường Cảnh Thụy')).toMatchObject({ state: 'drafted', initiatives: { asked: 2, there: 2 } })
    expect((await listPlans(house, women, { year: 2026 })).rows.map(({ place, state, own }) => [place.title.vi, state, own])).toEqual([[HERE, 'approved', true]])
  })
  it('of this year, and of the next when it is near, are on the desk', async () => {
    const { house, women, root, setToday } = stage
    const own = async (reader: typeof women) => (await listOwnPlans(house, reader)).map(({ year, place }) => `${place.title.vi} ${year}`)
    setToday('2026-06-01')
    expect(await own(women)).toEqual([`${HERE} 2026`])
    setToday('2026-11-24')
    expect(await own(women)).toEqual([`${HERE} 2026`, `${HERE} 2027`])
    expect((await own(root)).length).toBe(2)
  })
  it('reads of one that is not there as of one out of sight', async () => {
    const { house, women } = stage
    for (const key of ['plan-commune/2026/no-such', 'women-plan/2026/tinh-bac-ninh/women', 'meeting-commune/2026-01/x', '']) expect(code(await readPlan(house, women, key))).toBe('unknown-occurrence')
  })
})
