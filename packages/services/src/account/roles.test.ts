import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reader, Role } from '@phoihop/core/account'
import { feedAddress } from '../report/index.ts'
import { listDuties, readDesk, readDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { codeOf } from './sign-in.fixture.ts'
import { programmesOf } from '../house/index.ts'

type Opened = Awaited<ReturnType<typeof openTestHouse>>
let opened: Opened
let body: string
let key: string
beforeAll(async () => {
  opened = await openTestHouse()
  const { house } = opened
  const { index, programme } = house.definition()
  body = index.register.bodies.find((one) => one.exists.to === undefined && one.party === programme.parties[0]?.id)?.id ?? ''
  key = (await listDuties(house, await as('officer'), {})).shown[0]?.occurrence.key ?? ''
})
afterAll(() => opened.close())

async function as(role: Role): Promise<Reader> {
  const reader = await readerOf(opened.house, role, role === 'administrator' ? undefined : body)
  const slug = programmesOf(opened.house, reader.seat)[0]?.programme.programme
  return { ...reader, ...(slug ? { programme: slug } : {}) }
}

it.each<[Role, boolean]>([
  ['officer', true], ['head', true], ['standing', true], ['leader', true], ['auditor', false], ['administrator', false],
])('%s sees work: %s', async (role, sees) => {
  const reader = await as(role)
  const { house } = opened
  const desk = await readDesk(house, reader)
  const shown = [desk.late, desk.returned, desk.thisWeek, desk.next, desk.done, desk.toAccept].reduce((sum, { total }) => sum + total, 0)
  expect([shown > 0, (await listDuties(house, reader, {})).total > 0, codeOf(await readDuty(house, reader, key)) === 'ok', codeOf(await feedAddress(house, reader)) === 'ok']).toEqual([sees, sees, sees, sees])
})

it('a head may do for the body what an officer may', async () => {
  const may = async (role: Role) => {
    const story = await readDuty(opened.house, await as(role), key)
    return story.ok ? story.value.may : []
  }
  expect(await may('head')).toEqual(await may('officer'))
})
