import { readFileSync } from 'node:fs'
import { healthRoutes } from '@phoihop/api/health'
import { createWeb, type Web } from '@phoihop/web/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ACTORS, openStage, SCOPES, type Actor, type Stage } from './access.fixture.ts'
import { openActions } from './act.fixture.ts'
import { answerOf, leadsTo, plain, requestOf } from './ask.fixture.ts'
import { EXPECTED, expectedFor, linesFor } from './expected.fixture.ts'
import { operations, type Operation } from './operations.fixture.ts'

const SOURCE = readFileSync(new URL('../../../core/src/outcome/outcome.ts', import.meta.url), 'utf8')
const CODES = [...SOURCE.matchAll(/\{ code: '([a-z-]+)'/g)].map(([, code]) => code as string)

let stage: Stage
let web: Web
let act: Awaited<ReturnType<typeof openActions>>
const failures: unknown[] = []
beforeAll(async () => {
  stage = await openStage()
  web = await createWeb({ house: stage.house, onError: (error) => failures.push(error) })
  act = await openActions(stage.house)
}, 180_000)
afterAll(() => stage.close())

const all = operations()
const health = healthRoutes(async () => ({ status: 'ok', version: '0', database: '' }), () => false)

it('has a row for everything the server answers, and no row for anything else', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(all.map(({ name }) => name).sort())
  expect(all.length).toBeGreaterThan(80)
  for (const { name } of all) for (const actor of ACTORS) expect([name, actor, linesFor(name, actor).length]).toEqual([name, actor, 1])
})

it('answers every role in every scope as the table says', async () => {
  const wrong: string[] = []
  for (const operation of all) for (const actor of ACTORS) for (const [nth, scope] of SCOPES.entries()) {
    const answer = await ask(operation, actor, nth)
    const wanted = expectedFor(operation.name, actor, scope)
    if (answer !== wanted) wrong.push(`${operation.name}, ${actor}, ${scope}: ${answer}, not ${wanted}`)
  }
  console.log(`${all.length} operations × ${ACTORS.length} roles × ${SCOPES.length} scopes = ${all.length * ACTORS.length * SCOPES.length} answers, ${wrong.length} wrong`)
  expect(wrong).toEqual([])
  expect(failures).toEqual([])
}, 600_000)

let asked = 0
/** One request in a session of its own, from an address of its own; what a page shows of a duty out of sight is part of the answer. */
async function ask(operation: Operation, actor: Actor, nth: number): Promise<string> {
  const scope = SCOPES[nth] as (typeof SCOPES)[number]
  const target = stage.targetOf(actor, scope)
  const token = await stage.sessionOf(actor)
  const request = requestOf({ operation, target, draft: stage.draft }, token)
  const client = `10.${++asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`
  const told = (status: number, location: string | null, html: string) => answerOf(status, location?.replace(stage.draft, ':id') ?? null, html, CODES)
  if (operation.method === 'POST') {
    const { status, location, text } = await act(operation, request, { token, client })
    return told(status, location, plain(text))
  }
  const answer = operation.pattern === '/health' ? await health.request(request) : await web(request, client)
  const html = await answer.text()
  const shown = leadsTo(html, target.duty) && !expectedFor('GET /duty/*', actor, scope).startsWith('200')
  return told(answer.status, answer.headers.get('location'), html) + (shown ? ' and shows the duty' : '')
}
