import type { Instant } from '@phoihop/core/work'
import { listAudit } from '@phoihop/storage/audit'
import { createWeb, type Web } from '@phoihop/web/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Actor, type Stage } from './access.fixture.ts'

const SITE = 'http://phoihop.test'
let stage: Stage
let web: Web
let now = '2026-11-24T02:00:00.000Z' as Instant
let seen = 0
beforeAll(async () => {
  stage = await openStage()
  web = await createWeb({ house: { ...stage.house, now: () => now, signIn: { ...stage.house.signIn, idleMinutes: 24 * 60 } }, onError: (error) => { throw error } })
  await noted()
}, 180_000)
afterAll(() => stage.close())

/** What was noted as refused since this was asked last, oldest first. */
async function noted(): Promise<readonly string[]> {
  const rows = (await listAudit(stage.house.db, { limit: 10_000 })).filter(({ did }) => did === 'refuse-access').reverse()
  const added = rows.slice(seen).map(({ on, body }) => `${on} by ${body?.split('@')[0] ?? 'nobody'}`)
  seen = rows.length
  return added
}

async function ask(actor: Actor, path: string, form?: Readonly<Record<string, string>>): Promise<number> {
  const token = await stage.sessionOf(actor)
  const headers: Record<string, string> = { ...(token ? { cookie: `phoihop=${token}` } : {}), ...(form ? { 'content-type': 'application/x-www-form-urlencoded', origin: SITE } : {}) }
  const answer = await web(new Request(SITE + path, { headers, ...(form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}) }), '10.1.1.1')
  await answer.arrayBuffer()
  return answer.status
}

it('notes what a seat was refused, by the operation and never by what was typed', async () => {
  const duty = (actor: Actor, scope: 'own' | 'place' | 'programme') => `/duty/${stage.targetOf(actor, scope).duty}`
  for (const [actor, path, form, status, row] of [
    ['officer', '/people?account=x', undefined, 403, 'GET /people list-accounts by police'],
    ['officer', '/people', { act: 'invite', name: 'ten-da-go', title: 'Chữ đã gõ' }, 403, 'POST /people invite by police'],
    ['leader', '/people', undefined, 403, 'GET /people list-accounts by police'],
    ['administrator', '/trail?body=da-go', undefined, 403, 'GET /trail read-trail by nobody'],
    ['administrator', '/trail/export', undefined, 403, 'GET /trail/export read-trail by nobody'],
    ['leader', duty('leader', 'own'), { act: 'accept' }, 403, 'POST /duty/* accept by police'],
    ['root', duty('root', 'place'), { act: 'report', on: '2026-11-20', number: '1/BC' }, 403, 'POST /duty/* by police'],
    ['officer', duty('officer', 'place'), undefined, 404, 'GET /duty/* by police'],
    ['officer', duty('officer', 'programme'), undefined, 404, undefined],
    ['officer', '/reports/download?period=2026-Q3', undefined, 403, 'GET /reports/download report by police'],
  ] as const) {
    expect([path, await ask(actor, path, form)]).toEqual([path, status])
    expect([path, await noted()]).toEqual([path, row ? [row] : []])
  }
})

it('notes it once a day for an account, a seat and an operation', async () => {
  for (let nth = 0; nth < 5; nth++) expect(await ask('officer', '/people')).toBe(403)
  expect(await ask('officer', '/trail')).toBe(403)
  expect(await noted()).toEqual(['GET /trail read-trail by police'])
  // Past midnight in Vietnam, and not yet in UTC.
  now = '2026-11-24T18:00:00.000Z' as Instant
  expect([await ask('officer', '/people'), await ask('officer', '/people')]).toEqual([403, 403])
  expect(await noted()).toEqual(['GET /people list-accounts by police'])
})

it('notes nothing of who is not signed in, of what is not there, or of what is refused for another reason', async () => {
  expect([await ask('nobody', '/people'), await ask('nobody', '/trail', { act: 'check' })]).toEqual([302, 302])
  expect([await ask('officer', '/duty/no-such/2026/nowhere'), await ask('officer', '/no-such-page')]).toEqual([404, 404])
  expect(await ask('officer', `/duty/${stage.targetOf('officer', 'own').duty}`, { act: 'report', on: '2999-01-01', number: '1/BC' })).toBe(422)
  expect(await ask('officer', '/account', { act: 'password', old: 'x', password: 'ngan' })).toBe(422)
  expect(await noted()).toEqual([])
})
