import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import { listAudit } from '@phoihop/storage/audit'
import { addItem, agreeToItem, approvePlan, draftPlan, listOwnPlans, listPlans, readPlan, reopenPlan, returnPlan } from './index.ts'
import { code, HERE, initiative, openPlans, PROVINCE, seen, submitted, THERE, type Stage } from './plan.fixture.ts'

let stage: Stage
let key: string
let version: number
beforeAll(async () => {
  stage = await openPlans()
  stage.setToday('2026-01-12')
  key = stage.planOf(HERE)
  ;({ version } = await submitted(stage.house, stage.police, key, ['Cổng an ninh xóm Bến', 'Bến đò tự quản']))
})
afterAll(() => stage.close())

const who = {
  'a member’s officer': () => stage.women,
  'the other signer’s officer': () => stage.reader('officer', 'front', HERE),
  'the same party elsewhere': () => stage.reader('head', 'police', THERE),
  'a standing seat elsewhere': () => stage.reader('standing', 'front', THERE),
  'a party that is no member': () => stage.reader('officer', 'labour', PROVINCE),
  'its line above': () => stage.reader('officer', 'police', PROVINCE),
  'a leader above': () => stage.reader('leader', 'police', PROVINCE),
  'the standing body': async () => stage.root,
  'an auditor': () => stage.reader('auditor', 'police', HERE),
} as const satisfies Record<string, () => Promise<Reader> | Reader>

describe('who sees a plan, and who may do what', () => {
  it.each<[keyof typeof who, string, string, string, string, string]>([
    // who                          reads  in the list  agrees               adds                  approves
    ['a member’s officer', 'ok', 'here', 'ok', 'not-yours', 'may-not'],
    ['the other signer’s officer', 'ok', 'here', 'ok', 'not-yours', 'may-not'],
    ['the same party elsewhere', 'unknown-occurrence', 'no', 'unknown-occurrence', 'unknown-occurrence', 'unknown-occurrence'],
    ['a standing seat elsewhere', 'unknown-occurrence', 'no', 'unknown-occurrence', 'unknown-occurrence', 'unknown-occurrence'],
    ['a party that is no member', 'unknown-occurrence', 'no', 'unknown-occurrence', 'unknown-occurrence', 'may-not'],
    ['its line above', 'ok', 'here', 'not-yours', 'not-yours', 'may-not'],
    ['a leader above', 'ok', 'here', 'may-not', 'may-not', 'may-not'],
    ['the standing body', 'ok', 'here', 'not-yours', 'not-yours', 'not-yours'],
    ['an auditor', 'unknown-occurrence', 'no', 'may-not', 'may-not', 'may-not'],
  ])('%s', async (name, reads, listed, agrees, adds, approves) => {
    const { house } = stage
    const reader = await who[name]()
    const list = await listPlans(house, reader, { year: 2026 })
    expect([
      code(await readPlan(house, reader, key)), list.rows.some((row) => row.key === key) ? 'here' : 'no',
      code(await agreeToItem(house, reader, key, 'i2', 2)), code(await addItem(house, reader, key, (await seen(house, stage.police, key)).seen, initiative('Đèn ngõ'))), code(await approvePlan(house, reader, key, { version })),
    ]).toEqual([reads, listed, agrees, adds, approves])
  })

  it('a head returns and reopens in the name of its body, an officer does not', async () => {
    const { house, clerk } = stage
    expect([code(await returnPlan(house, clerk, key, 0, 'Chưa đủ')), code(await reopenPlan(house, clerk, key, 0, { document: '1', documentOn: '2026-01-01' }))]).toEqual(['may-not', 'may-not'])
  })
  it('an administrator acts for nobody and has no plans', async () => {
    const { house } = stage
    const nobody = { account: stage.police.account, seat: { role: 'administrator' } } as Reader
    expect([code(await draftPlan(house, nobody, key, [])), (await listOwnPlans(house, nobody)).length, (await listPlans(house, nobody)).rows.length]).toEqual(['may-not', 0, 0])
  })
  it('notes in the trail who read a plan of others', async () => {
    const { house, reader } = stage
    const above = await reader('officer', 'police', PROVINCE)
    await readPlan(house, above, key)
    expect((await listAudit(house.db, { limit: 200 })).some((row) => row.account === above.account.id && row.did === 'read-work' && row.on === key)).toBe(true)
  })
})
